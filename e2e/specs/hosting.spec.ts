import { expect, test } from "../fixtures";

test("the home page loads with its heading and a content security policy", async ({ page }) => {
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
});

test("an unknown address is answered with 404 and the app still starts", async ({ page }) => {
  const response = await page.goto("/no/such/page/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("an address without its last slash is redirected to the one with it", async ({ request }) => {
  const response = await request.get("/uk?filter=differ", { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers().location).toBe("/uk/?filter=differ");
});
