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

test("what is published beside the pages is there, each as what it is", async ({ request }) => {
  for (const [path, type] of [
    ["/manifest.webmanifest", "application/manifest+json"],
    ["/uk/manifest.webmanifest", "application/manifest+json"],
    ["/icon-maskable-512.png", "image/png"],
    ["/sw.js", "text/javascript"],
    ["/data/build.json", "application/json"],
  ] as const) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()["content-type"], path).toContain(type);
  }
});

test("every kind of page keeps to its policy and says which build it is of", async ({ page }) => {
  const builds = new Set<string | null>();
  const event = "2023-04-10-prisoner-exchange";
  for (const path of ["", "about/", "method/", "problems/", "open/", `events/${event}/`, "no/"]) {
    for (const language of ["", "uk/", "ru/"]) {
      await page.goto(`/${language}${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.getByRole("heading", { level: 1 }).hover();
      await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
      builds.add(await page.locator('meta[name="parallax-build"]').getAttribute("content"));
      await expect(page.locator('link[rel="manifest"]')).toHaveAttribute(
        "href",
        // The page for what is not there is one for all languages.
        path === "no/" ? "/manifest.webmanifest" : `/${language}manifest.webmanifest`,
      );
    }
  }
  expect(builds.size).toBe(1);
});
