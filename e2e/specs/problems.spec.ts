import { test as unwatched } from "@playwright/test";
import { answering, expect, openInApp, test } from "../fixtures";
import { setAside } from "../published-files";

const broken = "1999-01-01-broken";

test("a record that was set aside is listed with everything that is wrong with it", async ({
  page,
}) => {
  await setAside(page, [broken]);
  await page.goto("/");
  await answering(page);
  await page.getByRole("link", { name: "1 record set aside" }).click();
  await expect(page).toHaveURL("/problems/");
  await expect(page.getByRole("heading", { level: 1, name: "Records set aside" })).toBeVisible();
  const file = page.getByRole("region", { name: `data/events/${broken}.json` });
  await expect(file).toContainText("2 problems");
  await expect(file).toContainText("statements.0.claims.freed.of");
  await expect(file).toContainText("nobody");
  await expect(file).toContainText("tomorrow");
});

for (const [language, words] of [
  ["uk", "2 помилки"],
  ["ru", "2 ошибки"],
] as const) {
  test(`the problems are told in ${language}`, async ({ page }) => {
    await setAside(page, [broken]);
    await openInApp(page, `/${language}/problems/`);
    await expect(page.getByRole("region", { name: broken })).toContainText(words);
    await expect(page.getByRole("main")).not.toContainText("unknown-population");
  });
}

test("where nothing is set aside the page says so, and nothing leads to it", async ({ page }) => {
  await setAside(page, []);
  await openInApp(page, "/problems/");
  await expect(page.getByRole("heading", { level: 1, name: "Nothing is set aside" })).toBeVisible();
  await expect(page.getByRole("contentinfo").getByRole("link")).toHaveCount(5);
});

// Its file is missing on purpose, and Chromium logs that as an error.
unwatched(
  "the address of a record that was set aside leads to what is wrong with it",
  async ({ page }) => {
    await setAside(page, [broken]);
    await page.goto(`/events/${broken}/`);
    await expect(
      page.getByRole("heading", { level: 1, name: "This record is set aside" }),
    ).toBeVisible();
    await page.getByRole("link", { name: "See what is wrong" }).click();
    await expect(page.getByRole("region", { name: broken })).toBeVisible();
  },
);
