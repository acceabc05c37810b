import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { answering, expect, goTo, openInApp, test } from "../fixtures";
import { answerWithPage, holdBack, lengthenList } from "../published-files";

const rows = "tbody tr[role=row]";

test("a reader chooses disputed strikes, reads one, and comes back to the same place", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: /^Disputed \d+$/ }).click();
  await expect(page).toHaveURL("/?finding=disputed");
  const disputed = page.getByRole("button", { name: /^Disputed/ });
  await expect(disputed).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: /^Kind/ }).click();
  const strikes = page.getByRole("checkbox", { name: /^Strike \d+$/ });
  await strikes.check();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/?kind=strike&finding=disputed");
  const found = page.getByRole("status").filter({ hasText: /\d+ of \d+ events/ });
  await expect(found).toBeVisible();
  const number = Number(/^\d+/.exec((await found.textContent()) ?? "")?.[0]);
  await expect(disputed).toHaveText(new RegExp(` ${number}$`));
  const chips = page.locator(rows).getByText(/Disputed$/);
  expect(await chips.count()).toBe(await page.locator(rows).count());

  // Scrolling draws more rows: the one that was the last is found by its name again.
  const title = (await page.locator(`${rows} a`).last().textContent()) ?? "";
  const last = page.getByRole("link", { name: title, exact: true });
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await last.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(found).toBeVisible();
  await expect(page.getByRole("link", { name: title, exact: true })).toBeInViewport();
  await expect(page.getByRole("link", { name: title, exact: true })).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(before, -1);
  await page.goBack();
  await expect(page).toHaveURL("/?finding=disputed");
});

test("a list that is left as it was built is found again where it was", async ({ page }) => {
  await page.goto("/");
  await answering(page);
  const row = page.locator(rows).nth(80).getByRole("link").first();
  const title = (await row.textContent()) ?? "";
  await row.scrollIntoViewIfNeeded();
  const place = () => row.evaluate((link) => link.getBoundingClientRect().top);
  const before = await place();
  await row.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.goBack();
  const again = page.getByRole("link", { name: title, exact: true });
  await expect(again).toBeFocused();
  const moved = async () => {
    const top = await again.evaluate((link) => link.getBoundingClientRect().top);
    return Math.abs(top - before);
  };
  await expect.poll(moved).toBeLessThan(30);
});

test("the arrow keys, Home and End lead through the list, which draws only what is seen", async ({
  page,
}) => {
  await page.goto("/?sort=oldest");
  await answering(page);
  const list = page.getByRole("table", { name: /Events/ });
  await expect(list.locator("time").first()).toHaveAttribute("datetime", /^2014/);
  expect(await page.locator(rows).count()).toBeLessThan(40);
  await page.locator(`${rows} a`).first().focus();
  const at = () => page.evaluate(() => Number(document.activeElement?.closest("tr")?.dataset.at));
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowDown");
  await expect.poll(at).toBe(3);
  await page.keyboard.press("End");
  await expect.poll(at).toBeGreaterThan(100);
  await expect(page.locator(":focus")).toBeInViewport();
  await page.keyboard.press("Home");
  await expect.poll(at).toBe(0);
  await expect(page.locator(":focus")).toBeInViewport();
});

/** The list with two hundred events, whose later rows are held back, and the focus on the first. */
async function onLongList(page: Page) {
  const events = await lengthenList(page, 200);
  const release = await holdBack(page, "list/rows/*.json");
  await openInApp(page, "/");
  await page.locator(`${rows} a`).first().focus();
  return { events, release };
}

test("a row keeps the focus while its event is fetched, and when it is scrolled away", async ({
  page,
}) => {
  const { events, release } = await onLongList(page);
  const focused = page.locator(":focus");
  const at = () => page.evaluate(() => Number(document.activeElement?.closest("tr")?.dataset.at));
  await page.keyboard.press("End");
  expect(await at()).toBe(199);
  await expect(focused).toHaveAccessibleName("This row is on its way.");
  await expect(focused).toHaveAttribute("aria-live", "polite");
  await expect(focused).toBeInViewport();
  const link = await focused.elementHandle();
  await page.keyboard.press("ArrowUp");
  expect(await at()).toBe(198);
  await page.keyboard.press("ArrowDown");
  release();
  await expect(focused).toHaveText(events[199]?.title.en ?? "");
  expect(await link?.evaluate((row) => row === document.activeElement)).toBe(true);
  await expect(focused).toBeInViewport();

  await page.keyboard.press("Home");
  expect(await at()).toBe(0);
  await page.mouse.wheel(0, 8000);
  await expect(page.locator(`${rows}[data-at="1"]`)).toHaveCount(0);
  expect(await at()).toBe(0);
  await page.keyboard.press("PageDown");
  expect(await at()).toBeGreaterThan(1);
  await page.keyboard.press("PageUp");
  await expect(focused).toBeInViewport();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(events[199]?.title.en ?? "");
});

test("what is pressed on a row whose event is not there yet is followed when it is", async ({
  page,
}) => {
  const { events, release } = await onLongList(page);
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.locator(":focus")).toHaveAccessibleName("This row is on its way.");
  release();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(events[199]?.title.en ?? "");
});

test("a link that asks for what is not here says so, and the list goes on", async ({ page }) => {
  await page.goto("/uk/?finding=winner&kind=strike&sort=best");
  await expect(page.getByRole("status").filter({ hasText: "finding=winner" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /\d+ подій із \d+/ })).toBeVisible();
  await page.getByRole("button", { name: "Прибрати: Удар" }).click();
  await expect(page.locator(rows).first()).toBeVisible();
});

test("where what events are chosen by cannot be fetched, the list stays", async ({ page }) => {
  await answerWithPage(page, "list/facets.json");
  await page.goto("/");
  await page.getByRole("button", { name: /^Disputed/ }).click();
  await expect(page.getByRole("alert")).toContainText("The list is shown whole");
  await expect(page.getByRole("row", { name: /5\sMarch 2026/ })).toBeVisible();
  await page.unroute("**/data/list/facets.json");
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

for (const width of [390, 1280]) {
  test(`axe finds nothing in a chosen list with its menu open at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await goTo(page, "/?finding=differ,incomparable&year=2022,2023");
    await answering(page);
    await page.getByRole("button", { name: /^Counted/ }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
