import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { untaggedLatin } from "../untagged-latin";

const exchange = "2023-04-10-prisoner-exchange";
const shown = "article:visible";
const missing = "[data-missing]";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the headline stands there with both sides, and says that they count different people", async ({
    page,
  }) => {
    await page.goto(`embed/${exchange}/`);
    const card = page.locator(shown);
    await expect(card).toHaveCount(1);
    await expect(card).toContainText("different people");
    for (const said of ["Russia", "106", "Ukraine", "100"]) await expect(card).toContainText(said);
    const link = card.getByRole("link", { name: "Full comparison" });
    await expect(link).toHaveAttribute("href", `/events/${exchange}/#moved`);
    await expect(link).toHaveAttribute("target", "_blank");
  });

  test("a fragment shows one row alone, and silence as silence", async ({ page }) => {
    await page.goto(`uk/embed/${exchange}/#wounded-or-ill.ua-servicemen`);
    const card = page.locator(shown);
    await expect(card).toHaveCount(1);
    await expect(card).toContainText("не повідомлено");
    await expect(card).toContainText("Лише одна сторона");
    await expect(card.getByRole("link", { name: "Повне порівняння" })).toHaveAttribute(
      "href",
      `/uk/events/${exchange}/#wounded-or-ill.ua-servicemen`,
    );
  });

  test("a former name of a row still shows it", async ({ page }) => {
    await page.goto(`embed/${exchange}/#moved.to-ua`);
    await expect(page.locator(shown)).toHaveAttribute("id", "moved");
  });

  test("a claim stands alone on its side in the words of its statement, beside the other side", async ({
    page,
  }) => {
    await page.goto(`embed/${exchange}/#yermak.home`);
    const card = page.locator(shown);
    await expect(card).toHaveCount(1);
    await expect(card.locator(".q:visible")).toHaveCount(1);
    await expect(card.locator(".q:visible")).toContainText("100 Ukrainians");
    await expect(card.getByText("Volodymyr Zelensky")).toBeHidden();
    await expect(card.locator("section:visible").filter({ hasText: "Russia" })).toContainText(
      "106",
    );
  });

  test("a fragment that names nothing leaves the headline", async ({ page }) => {
    await page.goto(`embed/${exchange}/#nothing.such`);
    await expect(page.locator(shown)).toHaveAttribute("id", "moved");
  });

  test("it follows the device's colours", async ({ page }) => {
    await page.goto(`embed/${exchange}/`);
    await page.emulateMedia({ colorScheme: "light" });
    const light = await background(page);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background(page)).not.toBe(light);
  });
});

test("its author can hold it to dark or light", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`embed/${exchange}/?theme=dark`);
  const dark = await background(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`embed/${exchange}/?theme=light#moved`);
  expect(await background(page)).not.toBe(dark);
});

test("a version in its query is the frozen one, or none", async ({ page }) => {
  const { version } = await (await page.request.get(`data/records/${exchange}.json`)).json();
  await page.goto(`embed/${exchange}/?v=${version}&theme=dark#moved`);
  await expect(page).toHaveURL(new RegExp(`${exchange}/${version}/\\?theme=dark#moved$`));
  await expect(page.locator(shown)).toHaveAttribute("id", "moved");
  await page.goto(`embed/${exchange}/?v=000000000000`);
  await expect(page.locator(shown)).toHaveCount(0);
});

test("it says when what it was meant to show is not in the record", async ({ page }) => {
  await page.goto(`embed/${exchange}/#nothing.such`);
  await expect(page.locator(missing)).toContainText("no longer in the record");
  await expect(page.locator(missing)).toBeVisible();
  await page.goto(`embed/${exchange}/#moved`);
  await expect(page.locator(missing)).toBeHidden();
});

test("it does not say so of what it shows, opened there at once, by itself or in a frame of another origin", async ({
  page,
}) => {
  const { version } = await (await page.request.get(`data/records/${exchange}.json`)).json();
  const parts = [
    `embed/${exchange}/#yermak.home`,
    `embed/${exchange}/#moved`,
    `embed/${exchange}/#%6Doved`,
    `embed/${exchange}/${version}/#moved`,
    "uk/embed/2024-01-31-prisoner-exchange/#moved.to-ua",
  ];
  for (const part of parts) {
    // Otherwise an address of the same page would be a step inside it.
    await page.goto("about:blank");
    await page.goto(part);
    await expect(page.locator(shown), part).toHaveCount(1);
    await expect(page.locator(missing), part).toBeHidden();
  }
  const frames = parts.map((part) => `<iframe sandbox="allow-scripts" src="/${part}"></iframe>`);
  await page.route("**/article.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html>${frames.join("")}` }),
  );
  await page.goto("article.html");
  for (const [at, part] of parts.entries()) {
    const frame = page.frameLocator("iframe").nth(at);
    await expect(frame.locator(shown), part).toHaveCount(1);
    await expect(frame.locator(missing), part).toBeHidden();
  }
});

for (const language of ["en", "uk", "ru"]) {
  test(`axe finds nothing on embeds in ${language}, light and dark, and nothing is cut off`, async ({
    page,
  }) => {
    test.slow();
    const prefix = language === "en" ? "" : `${language}/`;
    const parts = [
      `${exchange}/`,
      `${exchange}/#reuters.russians`,
      "2024-01-24-il76-belgorod/",
      "2023-01-01-makiivka-barracks/",
      "2023-06-06-kakhovka-dam/",
    ];
    for (const part of parts) {
      await page.goto(`${prefix}embed/${part}`);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${part}, ${colorScheme}`).toEqual([]);
      }
      for (const width of [280, 640]) {
        await page.setViewportSize({ width, height: 600 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(over, `${part}, ${width} px`).toBeLessThanOrEqual(0);
      }
      if (language !== "en") expect(await untaggedLatin(page), part).toEqual([]);
    }
  });
}

test("the dialog gives code that frames a row, frozen and dark, and a script that fits its height", async ({
  page,
}) => {
  await page.goto(`events/${exchange}/`);
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("button", { name: "Make the code" }).click();
  const dialog = page.getByRole("dialog", { name: "Put this into an article" });
  const preview = dialog.frameLocator("iframe");
  await expect(preview.locator(shown)).toHaveAttribute("id", "moved");

  await dialog.getByLabel("What it shows").selectOption("wounded-or-ill.ua-servicemen");
  await dialog.getByLabel("Freeze as it stands now").check();
  await dialog.getByLabel("dark", { exact: true }).check();
  await expect(preview.locator(shown)).toContainText("not stated");
  await expect(preview.getByText("As published")).toBeVisible();
  await expect(preview.locator(missing)).toBeHidden();
  await expect(preview.locator("html")).toHaveClass("dark");

  await dialog.getByText("Optional: a script").click();
  const [code, script] = await Promise.all([
    dialog.getByRole("textbox", { name: "Code for the article" }).inputValue(),
    dialog.getByRole("textbox", { name: "Optional: a script" }).inputValue(),
  ]);
  expect(code).toMatch(/\/embed\/[\w-]+\/[0-9a-f]{12}\/\?theme=dark#wounded-or-ill/);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();

  // The code as an author pastes it, too low on purpose.
  const body = `<!doctype html><title>An article</title>${code.replace(/height="\d+"/, 'height="50"')}${script}`;
  await page.route("**/article.html", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body }),
  );
  await page.goto("article.html");
  const frame = page.locator("iframe");
  await expect(frame).toHaveAttribute("title", /Severely wounded or ill/);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(150);
  await page.setViewportSize({ width: 320, height: 700 });
  const inside = page.frameLocator("iframe").locator("html");
  await expect
    .poll(async () => (await heightOf(page)) - (await inside.evaluate((html) => html.scrollHeight)))
    .toBe(0);
});

test("a row's own menu opens the dialog on that row", async ({ page }) => {
  await page.goto(`events/${exchange}/`);
  const row = page.locator('tr[id="wounded-or-ill.ua-servicemen"]');
  await row.getByRole("button", { name: /^Link, quote, cite/ }).click();
  await page.getByRole("button", { name: "Embed", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Put this into an article" });
  await expect(dialog.getByLabel("What it shows")).toHaveValue("wounded-or-ill.ua-servicemen");
  // What stands in the frame is looked at by itself above.
  expect(await violations(page, "iframe")).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

function heightOf(page: Page): Promise<number> {
  return page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);
}

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

async function violations(page: Page, leftOut?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (leftOut !== undefined) axe.exclude(leftOut);
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
}
