import type { Locator, Page } from "@playwright/test";
import { answering, expect, test } from "../fixtures";

const april = "/events/2023-04-10-prisoner-exchange/";
const january = "/events/2024-01-31-prisoner-exchange/";

/** The page as a reader has it who has touched it. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("region", { name: "Claim by claim" })).toBeVisible();
  await answering(page);
}

function claims(page: Page): Locator {
  return page.getByRole("region", { name: "Claim by claim" });
}

/** Questions in sight; those of a folded make-up, or hidden by the filter, are not. */
function rows(page: Page): Locator {
  return claims(page)
    .getByRole("table")
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") });
}

/** Every question of the table, folded or not, that the filter leaves. */
function questions(page: Page): Locator {
  return claims(page).locator("tr[data-found]");
}

/** The column headings, from the first party on. */
async function columns(page: Page): Promise<string[]> {
  const headings = await claims(page).getByRole("columnheader").allInnerTexts();
  return headings.slice(2).map((text) => text.replace(/\s+/g, " ").trim());
}

function filter(page: Page): Locator {
  return page.getByRole("group", { name: "Filter by finding" });
}

test("a reader sees both figures, what each counts, and why they do not contradict", async ({
  page,
}) => {
  await open(page, april);
  const headline = page.getByRole("region", { name: "The main finding" });
  await expect(headline).toContainText("106");
  await expect(headline).toContainText("100");
  await expect(headline).toContainText("Unequal counts");
  await expect(headline).toContainText("different people");
  await expect(headline.getByRole("img", { name: /106.*100/ })).toBeVisible();
});

test("totals of one movement that differ are drawn on one axis with their gap", async ({
  page,
}) => {
  await open(page, january);
  const headline = page.getByRole("region", { name: "The main finding" });
  await expect(headline).toContainText("Totals differ");
  await expect(headline.getByRole("img", { name: /195.*207.*12|207.*195.*12/ })).toBeVisible();
});

test("a figure leads to the words it was taken from, and these to the row and the source", async ({
  page,
}) => {
  await open(page, april);
  const headline = page.getByRole("region", { name: "The main finding" });
  await headline.getByRole("link", { name: "106", exact: true }).click();
  await expect(page).toHaveURL(/#mod\.freed$/);
  const mark = page.locator("[id='mod.freed']");
  await expect(mark).toBeInViewport();
  await expect(mark).toContainText("106");
  await page
    .locator("#s-mod")
    .getByRole("link", { name: /^Source 1\b/ })
    .click();
  await expect(page).toHaveURL(/#source-1$/);
  await expect(page.locator("#source-1")).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/#mod\.freed$/);
});

test("the filter shows one kind of finding, in the address, and Back takes it off", async ({
  page,
}) => {
  await open(page, april);
  const all = await questions(page).count();
  const everything = filter(page).getByRole("radio", { name: `All ${all}`, exact: true });
  await expect(everything).toBeChecked();
  const kind = filter(page).getByRole("radio").nth(1);
  const label = filter(page).locator("label").nth(1);
  const shown = Number(/\d+$/.exec((await label.textContent()) ?? "")?.[0]);
  await label.click();
  await expect(kind).toBeChecked();
  await expect(page).toHaveURL(/\?filter=[a-z-]+$/);
  await expect(questions(page).filter({ visible: true })).toHaveCount(shown);
  const folded = await rows(page).count();
  await page.goBack();
  await expect(everything).toBeChecked();
  await expect(rows(page)).not.toHaveCount(folded);
  await page.goForward();
  await expect(questions(page).filter({ visible: true })).toHaveCount(shown);

  await page.reload();
  await expect(questions(page).filter({ visible: true })).toHaveCount(shown);
  await filter(page).locator("label").first().click();
  await expect(rows(page)).not.toHaveCount(shown);
  await expect(page).toHaveURL(new RegExp(`${april}$`));
});

test("columns are chosen and reordered by keyboard, and the link keeps them", async ({ page }) => {
  await open(page, january);
  const usual = await columns(page);
  const [first = "", second = ""] = usual;
  await page.getByRole("button", { name: "Columns" }).focus();
  await page.keyboard.press("Enter");
  const menu = page.getByRole("dialog", { name: "Columns of the table" });
  await menu.getByRole("button", { name: `Move ${second} up` }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => columns(page)).toEqual([second, first, ...usual.slice(2)]);
  await expect(menu.getByRole("button", { name: `Move ${second} up` })).toBeFocused();
  await menu.getByRole("checkbox", { name: first }).press("Space");
  await expect.poll(() => columns(page)).not.toContain(first);
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(page.getByRole("button", { name: "Columns" })).toBeFocused();

  const arranged = await columns(page);
  await page.goto(page.url());
  await expect.poll(() => columns(page)).toEqual(arranged);
  await page.getByRole("button", { name: "Columns" }).click();
  await menu.getByRole("button", { name: "Back to the usual order" }).click();
  await expect.poll(() => columns(page)).toEqual(usual);
  await expect(page).toHaveURL(january);
});

test("a link to a row that the filter hides shows the row and says so", async ({ page }) => {
  await open(page, `${april}?filter=disputed#moved`);
  await expect(page.getByText("so all rows are shown")).toBeVisible();
  await expect(page.locator("#moved")).toBeInViewport();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByText("so all rows are shown")).toHaveCount(0);
});

test("a link to a question leads to the row that took its place", async ({ page }) => {
  await open(page, `${april}#moved.to-ru`);
  await expect(page.locator("#moved")).toBeInViewport();
  await expect(page.getByRole("button", { name: "Dismiss" })).toHaveCount(0);
});

for (const [what, fragment, said] of [
  ["row", "killed.nobody", "killed.nobody"],
  ["claim of a statement that stands", "mod.gone", "the statement it belonged to"],
  ["source", "source-999", "source 999"],
] as const) {
  test(`a link to a ${what} that is gone says so and shows what is there`, async ({ page }) => {
    await open(page, `${april}#${fragment}`);
    const notice = page.getByRole("status").filter({ hasText: "This link points at" });
    await expect(notice).toContainText(said);
    await notice.getByRole("link", { name: "Sources" }).click();
    await expect(page.locator("#sources")).toBeInViewport();
    await expect(notice).toHaveCount(0);
  });
}

test("a movement opened in the ledger stays open in the link", async ({ page }) => {
  await open(page, january);
  const ledger = page.getByRole("region", { name: "Who handed over whom" });
  await ledger.getByRole("button", { name: "What was said of this movement" }).first().click();
  await expect(page).toHaveURL(/\?movement=[a-z-]+$/);
  await page.reload();
  await expect(ledger.getByRole("button", { expanded: true })).toHaveCount(1);
  await page.goBack();
  await expect(ledger.getByRole("button", { expanded: true })).toHaveCount(0);
});

test("every pair of parties can be opened", async ({ page }) => {
  await open(page, april);
  const pairs = claims(page)
    .getByText(/pairs compared/)
    .first();
  await pairs.click();
  await expect(claims(page).getByRole("listitem").first()).toContainText("Russia");
});

test("the make-up of a total is folded under it, and a link to one of its rows opens it", async ({
  page,
}) => {
  await open(page, april);
  const women = page.locator("[id='moved.to-ua.ua-women']");
  await expect(women).toBeHidden();
  await page
    .getByRole("button", { name: /Make-up of this total/ })
    .first()
    .click();
  await expect(women).toBeVisible();
  await page.goto("/");
  await open(page, `${april}#moved.to-ua.ua-women`);
  await expect(women).toBeInViewport();
});

test("on a phone every row is a card with both sides in sight", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, april);
  for (const row of (await rows(page).all()).slice(0, 12)) {
    await expect(row).toContainText("Russia", { useInnerText: true });
    await expect(row).toContainText("Ukraine", { useInnerText: true });
  }
  const cells = rows(page).first().getByRole("cell");
  const [left, right] = [await cells.nth(1).boundingBox(), await cells.nth(2).boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual((right?.x ?? 0) + 1);
});

test("links to other sites carry no referrer and open nothing by themselves", async ({ page }) => {
  await open(page, april);
  const outgoing = page.getByRole("region", { name: "Sources" }).locator("a[href^='http']");
  expect(await outgoing.count()).toBeGreaterThan(10);
  const careless = await outgoing.evaluateAll((links) =>
    links
      .filter((link) => !/\bnoreferrer\b/.test(link.getAttribute("rel") ?? ""))
      .map((link) => link.getAttribute("href")),
  );
  expect(careless).toEqual([]);
});

test("a page that has no script yet can be printed whole", async ({ page }) => {
  await open(page, april);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Columns" })).toBeHidden();
  await expect(page.locator("#sources")).toBeVisible();
});
