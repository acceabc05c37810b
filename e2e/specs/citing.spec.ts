import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { type Locator, type Page, test as unwatched } from "@playwright/test";
import { expect, test } from "../fixtures";
import { untaggedLatin } from "../untagged-latin";

const april = "/events/2023-04-10-prisoner-exchange/";

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("table").first()).toBeVisible();
}

/** Opens the menu of a row or a statement. */
async function menuOf(page: Page, anchor: string): Promise<Locator> {
  await page.locator(`#${anchor} button[aria-haspopup]`).click();
  const menu = page.locator(`#more-${anchor}`);
  await expect(menu).toBeVisible();
  return menu;
}

/** Opens the dialog that cites a row or a statement. */
async function citeFrom(page: Page, anchor: string, cite = "Cite"): Promise<Locator> {
  const menu = await menuOf(page, anchor);
  await menu.getByRole("button", { name: cite, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: cite });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function copied(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : "";
    return { text: await read("text/plain"), html: await read("text/html") };
  });
}

/** The link in what was copied: pinned to a version, on this host. */
function pinned(baseURL: string | undefined, path: string, anchor: string): RegExp {
  const { origin } = new URL(baseURL ?? "");
  const plain = `${origin}${path}?v=`.replaceAll(/[.?]/g, "\\$&");
  return new RegExp(`${plain}[0-9a-f]{12}${anchor === "" ? "" : `#${anchor}`}(?![\\w#])`);
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a row is cited in short and in full, with a link that stays with this version", async ({
  page,
  baseURL,
}) => {
  await open(page, april);
  const dialog = await citeFrom(page, "moved");
  await dialog.getByRole("button", { name: "Copy: Short" }).click();
  const short = (await copied(page)).text;
  expect(short).toContain("106 Russian servicemen (Ministry of Defence of Russia, 10");
  expect(short).toMatch(/, version [0-9a-f]{12}, #moved$/);
  await dialog.getByRole("button", { name: "Copy: Full" }).click();
  const full = (await copied(page)).text;
  expect(full).toContain("100 Ukrainians");
  expect(full).toContain("https://iarex.ru/news/93631.html");
  expect(full).toMatch(pinned(baseURL, april, "moved"));
  expect(full).toMatch(/\(accessed \d{1,2}\s\w+ \d{4}\)\.$/);
});

test("a claim is chosen in its statement, and its link leads back to it", async ({
  page,
  baseURL,
}) => {
  await open(page, april);
  const dialog = await citeFrom(page, "s-mod");
  await dialog
    .getByLabel("What is cited")
    .selectOption({ label: "Ministry of Defence: 106 Russian servicemen" });
  await dialog.getByRole("button", { name: "Copy: Link to this version" }).click();
  const { text } = await copied(page);
  expect(text).toMatch(pinned(baseURL, april, "mod.freed"));
  await page.goto(text);
  await expect(page.locator("[id='mod.freed']")).toBeInViewport();
  await expect(
    page.getByText(new URL(text).searchParams.get("v") ?? "none").first(),
  ).toBeAttached();
});

test("the claim that a link points at is the one that is cited first", async ({ page }) => {
  await open(page, `/uk${april}#mod.hospitals`);
  const dialog = await citeFrom(page, "s-mod", "Цитувати");
  await expect(dialog.getByLabel("Що цитується").locator("option:checked")).not.toHaveText(/^Уся/);
  await expect(dialog).toContainText("#mod.hospitals");
});

test("reference managers get the record and each source, copied or as a file", async ({ page }) => {
  await open(page, april);
  const dialog = await citeFrom(page, "s-yermak");
  await dialog.getByRole("button", { name: "Copy: CSL-JSON" }).click();
  const items = JSON.parse((await copied(page)).text) as readonly { readonly id: string }[];
  expect(items[0]).toMatchObject({ title: "Prisoner exchange of 10 April 2023", language: "en" });
  expect(items.length).toBeGreaterThan(5);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download: BibTeX" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^parallax-2023-04-10-prisoner-exchange-.*\.bib$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text.match(/^@online\{/gm)).toHaveLength(items.length);
  expect(text).toContain("Новости-N");
});

test("a quote says that it is a paraphrase, whose, and where it can be read", async ({
  page,
  baseURL,
}) => {
  await open(page, `/ru${april}`);
  const menu = await menuOf(page, "s-mod");
  await menu.getByRole("button", { name: "Копировать цитату" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Скопировано" })).toHaveCount(1);
  const { text, html } = await copied(page);
  for (const one of [text, html]) {
    expect(one).toContain("106 российских военнослужащих");
    expect(one).toContain("Пересказ Parallax, не дословно.");
    expect(one).toContain("https://iarex.ru/news/93631.html");
    expect(one).toMatch(pinned(baseURL, `/ru${april}`, "s-mod"));
  }
  expect(text).not.toMatch(/^[«“]/);
  expect(html).toContain("<blockquote>");
});

test("the event is cited from beside its export and from its foot", async ({ page, baseURL }) => {
  await open(page, april);
  for (const button of await page.getByRole("button", { name: "Cite this event" }).all()) {
    await button.click();
    const dialog = page.getByRole("dialog", { name: "Cite" });
    await expect(dialog).toContainText(pinned(baseURL, april, ""));
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  }
});

test("all of it works from the keyboard, and the focus comes back", async ({ page }) => {
  await open(page, april);
  const sign = page.locator("#moved button[aria-haspopup]");
  await sign.focus();
  await page.keyboard.press("Enter");
  const menu = page.locator("#more-moved");
  await expect(menu).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(sign).toBeFocused();
  await page.keyboard.press("Enter");
  await menu.getByRole("button", { name: "Cite" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Cite" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(sign).toBeFocused();
});

test("the dialog fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, `/uk${april}`);
  const dialog = await citeFrom(page, "s-mod", "Цитувати");
  const box = await dialog.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  expect(await dialog.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the menu and the dialog, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, `/ru${april}`);
    const before = new Set(await untaggedLatin(page));
    const menu = await menuOf(page, "moved");
    expect((await new AxeBuilder({ page }).include("#more-moved").analyze()).violations).toEqual(
      [],
    );
    await menu.getByRole("button", { name: "Цитировать" }).click();
    await expect(page.getByRole("dialog", { name: "Цитировать" })).toBeVisible();
    await page.locator("dialog summary").first().click();
    expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
    expect((await untaggedLatin(page)).filter((word) => !before.has(word))).toEqual([]);
  });
}

unwatched("where the dialog cannot be fetched, the menu says so", async ({ page }) => {
  await page.route(/CiteDialog/, (route) => route.abort());
  await open(page, april);
  await page.getByRole("button", { name: "Cite this event" }).first().click();
  await expect(page.getByRole("alert")).toContainText("could not be fetched");
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`without scripts, ${colorScheme}`, () => {
    test.use({ javaScriptEnabled: false, colorScheme, viewport: { width: 390, height: 844 } });

    test("a claim's link opens with the claim in view and marked", async ({ page }) => {
      await page.goto(`${april}#mod.hospitals`);
      const claim = page.locator("[id='mod.hospitals']");
      await expect(claim).toBeInViewport();
      await expect(claim).toHaveText(/treatment and rehabilitation/);
      await expect(claim).toHaveCSS("outline-style", "solid");
      await expect(claim).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
      await expect(page.locator("[id='mod.freed']")).toHaveCSS("outline-style", "none");
    });

    test("no sign is shown that only scripts answer", async ({ page }) => {
      await page.goto(april);
      await expect(page.locator("button[aria-haspopup]:visible")).toHaveCount(0);
    });
  });
}

test("the mark stays in forced colours and on paper", async ({ page }) => {
  await open(page, `${april}#mod.hospitals`);
  const claim = page.locator("[id='mod.hospitals']");
  await page.emulateMedia({ forcedColors: "active" });
  await expect(claim).toHaveCSS("outline-style", "solid");
  await page.emulateMedia({ forcedColors: "none", media: "print" });
  await expect(claim).toHaveCSS("outline-style", "solid");
});
