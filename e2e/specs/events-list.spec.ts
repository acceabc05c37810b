import { answering, expect, openInApp, test } from "../fixtures";
import { answerWithPage, holdBack } from "../published-files";

const april = /10\sApril 2023/;
const january = /31\sJanuary 2024/;
const newest = /5\sMarch 2026/;

test("a reader sees both sides' figures and how they stand to each other", async ({ page }) => {
  await page.goto("/");
  const unequal = page.getByRole("row", { name: april });
  await expect(unequal).toContainText("106");
  await expect(unequal).toContainText("100");
  await expect(unequal).toContainText("different people");
  const differing = page.getByRole("row", { name: january });
  await expect(differing).toContainText("207");
  await expect(differing).toContainText("195");
  await expect(differing).toContainText("12 apart");
});

test("the newest event stands first", async ({ page }) => {
  await page.goto("/");
  const dates = page.getByRole("row").locator("time");
  await expect(dates.first()).toBeVisible();
  // Of an event that took days the last one counts.
  const days = await dates.evaluateAll((times) =>
    times.map((time) => time.getAttribute("datetime")?.split("/").at(-1) ?? ""),
  );
  expect(days).toEqual([...days].sort().reverse());
});

test("the parties' names stand above their columns", async ({ page }) => {
  await page.goto("/");
  const headings = page.getByRole("columnheader");
  await expect(headings.filter({ hasText: "Ukraine" })).toBeVisible();
  await expect(headings.filter({ hasText: "Russia" })).toBeVisible();
});

test("on a phone each event is a card that shows both sides", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/");
  const card = page.getByRole("row", { name: april });
  for (const shown of ["Ukraine", "Russia", "106", "100"]) {
    await expect(card.getByText(shown, { exact: true }).last()).toBeVisible();
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test("an event opens from the list, and Back leads to the list again", async ({ page }) => {
  await page.goto("/");
  await answering(page);
  await page.getByRole("link", { name: april }).click();
  await expect(page).toHaveURL(/\/events\/2023-04-10-prisoner-exchange\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/10\sApril 2023 · Parallax/);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "What each side said" })).toBeVisible();
});

test("while the list is on its way the page says so", async ({ page }) => {
  const release = await holdBack(page, "list/first.json");
  await openInApp(page, "/");
  await expect(page.getByRole("status").filter({ hasText: "loading" })).toBeAttached();
  release();
  await expect(page.getByRole("row", { name: newest })).toBeVisible();
});

test("a host's own page is not taken for the list, and trying again helps", async ({ page }) => {
  await answerWithPage(page, "list/first.json");
  await openInApp(page, "/");
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("heading", { name: "The page could not be read" })).toBeVisible();
  await expect(alert).toContainText("/data/list/first.json: content type text/html");
  await page.unroute("**/data/list/first.json");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("row", { name: newest })).toBeVisible();
});
