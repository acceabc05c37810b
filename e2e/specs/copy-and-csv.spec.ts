import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures";

const april = "/events/2023-04-10-prisoner-exchange/";

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("table").first()).toBeVisible();
}

/** Opens the menu of the headline's row. */
async function rowMenu(page: Page): Promise<Locator> {
  await page.locator("#moved button[aria-haspopup]").click();
  return page.locator("#more-moved");
}

async function clipboard(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : "";
    return { text: await read("text/plain"), html: await read("text/html") };
  });
}

async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), text: bytes.toString("utf8") };
}

const csvButton = (page: Page) => page.getByRole("button", { name: "Download: CSV for Excel" });

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("the link of a row is copied and leads to the row", async ({ page, baseURL }) => {
  await open(page, `${april}?columns=ua,ru&filter=mirror`);
  await rowMenu(page).then((menu) => menu.getByRole("button", { name: "Copy link" }).click());
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
  const { text } = await clipboard(page);
  expect(text).toBe(new URL(`${april}?columns=ua,ru#moved`, baseURL).href);
  await page.goto(text);
  await expect(page.locator("#moved")).toBeInViewport();
});

test("a row is copied with its sources, formatted and plain", async ({ page, baseURL }) => {
  await open(page, april);
  await rowMenu(page).then((menu) =>
    menu.getByRole("button", { name: "Copy with sources" }).click(),
  );
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
  const { text, html } = await clipboard(page);
  for (const copied of [text, html]) {
    expect(copied).toContain("106");
    expect(copied).toContain("100");
    expect(copied).toContain("https://iarex.ru/news/93631.html");
    expect(copied).toContain(new URL(`${april}#moved`, baseURL).href);
  }
  expect(html).toContain("<a ");
});

test("the table is copied as HTML and as tab-separated text", async ({ page }) => {
  await open(page, april);
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("button", { name: "Copy: The table, to be pasted" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
  const { text, html } = await clipboard(page);
  expect(html).toContain("<table");
  expect(text.split("\n")[0]).toContain("\t");
  expect(text).toContain("106");
});

test("the CSV holds the table as shown, one line a claim, for Excel too", async ({ page }) => {
  await open(page, `${april}?columns=ua&filter=mirror`);
  await page.getByRole("button", { name: "Export" }).click();
  const { name, text } = await downloaded(page, () => csvButton(page).click());
  expect(name).toMatch(/^2023-04-10-prisoner-exchange.*\.csv$/);
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text).toContain("100");
  expect(text).not.toContain("106");
});

test("the CSV speaks the reader's language", async ({ page }) => {
  await open(page, `/uk${april}`);
  await page.getByRole("button", { name: "Експорт" }).click();
  const { text } = await downloaded(page, () =>
    page.getByRole("button", { name: "Завантажити: CSV для Excel" }).click(),
  );
  expect(text).toContain("Росія");
  expect(text).toContain("106");
});

test("where the browser refuses to copy, the text is offered to be copied by hand", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await open(page, april);
  await rowMenu(page).then((menu) => menu.getByRole("button", { name: "Copy link" }).click());
  const dialog = page.getByRole("dialog", { name: "Copy this by hand" });
  await expect(dialog.getByRole("textbox")).toHaveValue(/#moved$/);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});

test("the record is offered whole, for machines", async ({ page, request }) => {
  await open(page, april);
  const href = await page.getByRole("link", { name: "JSON", exact: true }).getAttribute("href");
  const answer = await request.get(href ?? "");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ format: 1, id: "2023-04-10-prisoner-exchange" });
});
