import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { answering, expect, openInApp, test } from "../fixtures";
import { untaggedLatin } from "../untagged-latin";

const pages = {
  "/method/": "How Parallax compares",
  "/uk/method/": "Як ми порівнюємо",
  "/ru/method/": "Как мы сравниваем",
  "/about/": "About Parallax",
  "/uk/about/": "Про цей сайт",
  "/ru/about/": "Об этом сайте",
};

for (const [path, heading] of Object.entries(pages)) {
  test(`${path} opens, fits every width, and axe finds nothing`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(page).toHaveTitle(`${heading} · Parallax`);
    await expect(page.getByRole("banner").locator('a[aria-current="page"]')).toHaveCount(1);
    if (/^\/(?:uk|ru)\//.test(path)) {
      await expect.poll(() => untaggedLatin(page)).toEqual([]);
    }
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await tooWide(page), `wider than a screen of ${width} px`).toBeLessThanOrEqual(0);
    }
    for (const [colorScheme, width] of [
      ["light", 1280],
      ["dark", 390],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
      );
      expect(told, `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}

test("the sections of the header lead from page to page, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/");
  await answering(page);
  const sections = page.getByRole("navigation", { name: "Sections" });
  await sections.getByRole("link", { name: "Method" }).click();
  await expect(page).toHaveURL("/method/");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await sections.getByRole("link", { name: "About" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "About Parallax" })).toBeVisible();
  await sections.getByRole("link", { name: "Events" }).click();
  await expect(page.getByRole("row").first()).toBeVisible();
});

test("a link to a finding shows the finding", async ({ page }) => {
  await page.goto("/method/#mirror-unequal");
  const finding = page.locator("#mirror-unequal");
  await expect(finding.getByRole("heading")).toContainText("Unequal counts");
  await expect(finding).toBeInViewport();
  await expect(finding).toContainText("not a contradiction");
});

test("every example leads to a row that is there and shows the finding", async ({ page }) => {
  await page.goto("/method/");
  const examples = page.locator("#findings figure a");
  await expect(examples.first()).toBeVisible();
  const hrefs = await examples.evaluateAll((links) =>
    links.map((link) => link.getAttribute("href") ?? ""),
  );
  expect(hrefs.length).toBeGreaterThan(5);
  for (const href of hrefs) {
    const [, row = ""] = href.split("#");
    await page.goto(href);
    await expect(page.locator(`[id="${row}"]`).first(), href).toBeVisible();
  }
});

test("the example of unequal counts is the row itself, with both sides' figures", async ({
  page,
}) => {
  await page.goto("/method/");
  const example = page.locator("#mirror-unequal figure");
  await expect(example).toContainText(/different (?:people|bodies)/);
  const figures = (await example.allInnerTexts()).join().match(/^[\d,]+$/gm) ?? [];
  expect(figures).toHaveLength(2);
  const event = (await example.getByRole("link").textContent()) ?? "";
  await example.getByRole("link").click();
  await expect(page).toHaveURL(/\/events\/[^/]+\/#.+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(event);
  const row = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  for (const figure of figures) await expect(row).toContainText(figure);
});

test("a finding that no record shows says so", async ({ page }) => {
  await page.route("**/data/examples.json", async (route) => {
    const published: object = await (await route.fetch()).json();
    await route.fulfill({ json: { ...published, findings: [] } });
  });
  await openInApp(page, "/method/");
  await expect(page.getByText("No record shows it yet.")).toHaveCount(15);
});

test("an event leads from its headline and its rows to what their findings mean", async ({
  page,
}) => {
  await page.goto("/events/2023-04-10-prisoner-exchange/");
  const row = page.locator('[id="moved"]');
  await expect(row.getByTitle("How this is decided")).toHaveAttribute(
    "href",
    "/method/#mirror-unequal",
  );
  await page.locator("#headline").getByRole("link", { name: "How this is decided" }).click();
  await expect(page).toHaveURL("/method/#mirror-unequal");
  await expect(page.locator("#mirror-unequal")).toBeInViewport();
});

test("what the publisher has not set is said to be not set, in every language", async ({
  page,
}) => {
  await withSettings(page, {});
  for (const [path, words] of Object.entries({
    "/about/": "not set",
    "/uk/about/": "не вказано",
    "/ru/about/": "не указано",
  })) {
    await openInApp(page, path);
    await expect(page.locator("dd").filter({ hasText: words })).toHaveCount(6);
  }
  await openInApp(page, "/events/2023-04-10-prisoner-exchange/");
  await page.locator('[id="moved"] .more-button').click();
  await expect(page.getByRole("button", { name: "Copy link", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: /Report an error/ })).toHaveCount(0);
});

test("a report of an error carries the address of the row", async ({ page, baseURL }) => {
  await withSettings(page, {
    publisher: { en: "A society", uk: "Товариство", ru: "Общество" },
    corrections: "mailto:errors@parallax.example?subject=Error",
  });
  await openInApp(page, "/about/");
  await expect(page.getByRole("definition").filter({ hasText: "A society" })).toBeVisible();
  await expect(page.getByRole("link", { name: "errors@parallax.example" })).toBeVisible();
  await openInApp(page, "/uk/events/2023-04-10-prisoner-exchange/?filter=mirror");
  await page.locator('[id="moved"] .more-button').click();
  const report = page.locator("#more-moved").getByRole("link", { name: /^Повідомити про помилку/ });
  const href = new URL((await report.getAttribute("href")) ?? "");
  expect(href.pathname).toBe("errors@parallax.example");
  expect(href.searchParams.get("body")).toBe(
    new URL("/uk/events/2023-04-10-prisoner-exchange/#moved", baseURL).href,
  );
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include('[id="moved"]')
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

/** Has the site's publisher set these values, and no others. */
async function withSettings(page: Page, settings: object): Promise<void> {
  const site = {
    publisher: null,
    corrections: null,
    recordLicence: null,
    softwareLicence: null,
    address: null,
    sourceCode: null,
    ...settings,
  };
  await page.route("**/data/site.json", (route) => route.fulfill({ json: { parallax: 1, site } }));
}

/** How many pixels a page is wider than its window. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
