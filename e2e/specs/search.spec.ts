import { answering, expect, openInApp, test, touch } from "../fixtures";
import { holdBack } from "../published-files";

test("a reader searches in one language and sees where another says it", async ({ page }) => {
  await page.goto("/uk/");
  await answering(page);
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox");
  await expect(field).toBeFocused();
  await page.keyboard.type("сто шесть");
  const april = page.getByRole("row", { name: /10 квітня 2023/ });
  await expect(april.locator("mark", { hasText: "106" }).first()).toBeVisible();
  await expect(april.getByText("Росія").first()).toBeVisible();
  await field.fill("ракетами Kiev");
  const kyiv = page.getByRole("row", { name: /Києві/ }).first();
  await expect(kyiv.locator("mark", { hasText: "Києві" })).toBeVisible();
});

test("a search is in the link, facets narrow it, and Back returns to it", async ({ page }) => {
  await page.goto("/?q=Sevastopol");
  const events = page.locator("#events");
  await expect(events.locator("mark", { hasText: "Sevastopol" }).first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("Sevastopol");
  await page.getByRole("link", { name: /headquarters of the Black Sea Fleet/ }).click();
  await expect(page).toHaveURL(/\/events\/2023-09-22/);
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("Sevastopol");
  await expect(events.locator("mark").first()).toBeVisible();
});

test("who follows a find at once comes back to the search", async ({ page }) => {
  await page.goto("/");
  await answering(page);
  const field = page.getByRole("searchbox");
  await field.pressSequentially("Sevastopol");
  const found = page.getByRole("link", { name: /headquarters of the Black Sea Fleet/ });
  await expect(page.locator("#events mark", { hasText: "Sevastopol" }).first()).toBeVisible();
  await found.click();
  await expect(page).toHaveURL(/\/events\/2023-09-22/);
  await page.goBack();
  await expect(field).toHaveValue("Sevastopol");
  await expect(page).toHaveURL(/\?q=Sevastopol$/);
});

test("while the answer is on its way no number is told; a link's search can be taken back", async ({
  page,
}) => {
  const release = await holdBack(page, "search/events.json");
  await page.goto("/?q=Sevastopol");
  await touch(page);
  const looking = page.getByRole("status").filter({ hasText: "Looking for events" });
  await expect(looking).toBeVisible();
  await expect(page.getByText("143 of 143")).toHaveCount(0);
  release();
  await expect(page.locator("#events mark").first()).toBeVisible();
  await expect(looking).toHaveCount(0);
  await page.getByRole("searchbox").press("Escape");
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("row", { name: /5\sMarch 2026/ })).toBeVisible();
});

test("what nobody can find is said plainly", async ({ page }) => {
  await page.goto("/");
  await answering(page);
  const field = page.getByRole("searchbox");
  await field.fill("?! 🙂");
  const newest = page.getByRole("row", { name: /5\sMarch 2026/ });
  await expect(page.getByText("There is nothing here to search for")).toBeVisible();
  await expect(newest).toBeVisible();
  await field.fill("обмін ".repeat(2000));
  const cut = page.getByText("Only the beginning of so long a text is searched.");
  await expect(cut).toBeVisible();
  await field.fill("Kyiv");
  await expect(cut).toHaveCount(0);
  // Cut where a word ends.
  await field.fill("Kyiv ".repeat(2000));
  await expect(cut).toBeVisible();
  await field.fill("تبادل الأسرى");
  await expect(page.getByText("There is nothing here to search for")).toBeVisible();
  await expect(newest).toBeVisible();
  await field.fill("qqqqq");
  await expect(page.getByText("No event fits all of this.")).toBeVisible();
  await field.fill("");
  await expect(newest).toBeVisible();
});

test.describe("where a file of the search does not arrive", () => {
  test.use({ expectedErrors: /ERR_FAILED/ });

  test("that is said, the list stands, and another try succeeds", async ({ page }) => {
    await page.route("**/data/search/events.json", (route) => route.abort());
    await page.goto("/");
    await answering(page);
    await page.getByRole("searchbox").fill("Kyiv");
    await expect(page.getByText("The search could not be started")).toBeVisible();
    await expect(page.getByRole("row", { name: /5\sMarch 2026/ })).toBeVisible();
    await page.unroute("**/data/search/events.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("#events mark").first()).toBeVisible();
  });

  test("what was said is left out of the search, and that is said", async ({ page }) => {
    await page.route("**/data/search/claims-ru-0.json", (route) => route.abort());
    await openInApp(page, "/?q=Kyiv");
    await touch(page);
    await expect(page.getByText("Not everything that was said could be fetched")).toBeVisible();
    await expect(page.locator("#events mark").first()).toBeVisible();
  });
});

test("a slash on any page, and the header's link, lead to the search", async ({ page }) => {
  await page.goto("/uk/events/2023-04-10-prisoner-exchange/");
  const way = page.getByRole("banner").getByRole("link", { name: "Пошук" });
  await expect(way).toHaveAttribute("href", "/uk/#search");
  await answering(page);
  await page.keyboard.press("/");
  await expect(page).toHaveURL("/uk/#search");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("Чорнобиль");
  await expect(page.getByRole("main").getByRole("link", { name: /Чорнобил/ })).toBeVisible();
});
