import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { untaggedLatin } from "../untagged-latin";

const headings = {
  "/developers/": "For developers",
  "/uk/developers/": "Розробникам",
  "/ru/developers/": "Разработчикам",
};

for (const [path, heading] of Object.entries(headings)) {
  test(`${path} opens, fits every width, and axe finds nothing`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(page).toHaveTitle(`${heading} · Parallax`);
    if (path !== "/developers/") await expect.poll(() => untaggedLatin(page)).toEqual([]);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(tooWide, `wider than a screen of ${width} px`).toBeLessThanOrEqual(0);
    }
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test("the footer of every page leads to the page for developers", async ({ page }) => {
  await page.goto("/uk/about/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Розробникам" }).click();
  await expect(page).toHaveURL("/uk/developers/");
  await expect(page.getByRole("heading", { level: 1, name: "Розробникам" })).toBeVisible();
});

test("every address on the page for developers has something at it", async ({ page, request }) => {
  await page.goto("/developers/");
  const hrefs = await page
    .locator("main dl a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const own = hrefs.filter((href) => href.startsWith("/"));
  expect(own.length).toBeGreaterThan(20);
  for (const href of own) {
    const response = await request.get(href.split("#")[0] ?? "");
    expect(response.status(), href).toBe(200);
    expect((await response.body()).length, href).toBeGreaterThan(1);
  }
});

test("an address of a place leads to the place", async ({ page }) => {
  await page.goto("/developers/");
  const places = page.locator("#addresses dl a[href*='#']");
  const hrefs = await places.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(hrefs).toHaveLength(3);
  for (const href of hrefs) {
    const [, id = ""] = href?.split("#") ?? [];
    await page.goto(href ?? "");
    await expect(page.locator(`[id="${id}"]`), href ?? "").toHaveCount(1);
  }
});

test("the example runs as it stands", async ({ page }) => {
  await page.goto("/developers/");
  const code = (await page.locator("#start pre").textContent()) ?? "";
  expect(code.split("\n")).toHaveLength(5);
  const printed = new Promise<unknown[]>((resolve) => {
    page.on("console", async (message) => {
      if (message.type() !== "log") return;
      resolve(await Promise.all(message.args().map((arg) => arg.jsonValue())));
    });
  });
  await page.evaluate(`(async () => { ${code} })()`);
  const [finding, figures] = await printed;
  expect(finding).toMatch(/^[a-z-]+$/);
  expect(Array.isArray(figures) && figures.length).toBeGreaterThan(1);
});

test("what the catalogue names is there for every event and language", async ({ request }) => {
  const { files, languages } = await jsonAt(request, "/data/catalogue.json");
  const { events } = await jsonAt(request, "/data/index.json");
  const [event] = events;
  for (const { address, type } of files) {
    if (address.includes("{version}")) continue;
    for (const language of address.includes("{language}") ? languages : ["en"]) {
      const path = address.replace("{id}", event.id).replace("{language}", language);
      const response = await request.get(`/${path}`);
      expect(response.status(), path).toBe(200);
      if (type.endsWith("json")) expect(JSON.parse(await response.text())).toBeInstanceOf(Object);
    }
  }
});

test("a page leads to its feeds, whose entries lead to pages", async ({ page, request }) => {
  await page.goto("/uk/");
  const href = await page
    .locator('link[rel="alternate"][type="application/atom+xml"]')
    .first()
    .getAttribute("href");
  expect(href).toMatch(/\/feeds\/events\.uk\.atom$/);
  const xml = await (await request.get(new URL(href ?? "", page.url()).pathname)).text();
  const feed = await parsedFeed(page, xml);
  expect(feed.language).toBe("uk");
  expect(feed.entries.length).toBeGreaterThan(3);
  const first = feed.entries[0];
  await page.goto(new URL(first?.link ?? "", page.url()).pathname);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(first?.title ?? "no title");
});

test("an event's page says in structured data who said what, and rates nobody", async ({
  page,
}) => {
  await page.goto("/events/2023-04-10-prisoner-exchange/");
  const block = page.locator('script[type="application/ld+json"]');
  await expect(block).toHaveCount(1);
  const text = (await block.textContent()) ?? "";
  const graph: { "@type": string; "@id": string; name: string }[] = JSON.parse(text)["@graph"];
  const claims = graph.filter((node) => node["@type"] === "Claim");
  expect(claims.map(({ name }) => name.replace(/\D/g, ""))).toEqual(["106", "100"]);
  expect(text).not.toMatch(/rating|ClaimReview/i);
  for (const { "@id": id } of claims) {
    const anchor = id.slice(id.indexOf("#") + 1);
    await expect(page.locator(`[id="${anchor}"]`), id).toHaveCount(1);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the page for developers reads as it does with them", async ({ page }) => {
    await page.goto("/developers/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("For developers");
    await expect(page.locator("#start pre")).toContainText("fetch(");
    await expect(page.locator("#files dl a").first()).toHaveAttribute("href", "/data/index.json");
  });
});

async function jsonAt(request: APIRequestContext, path: string) {
  return (await request.get(path)).json();
}

/** What a program that reads feeds finds in one. */
function parsedFeed(page: Page, xml: string) {
  return page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, "application/xml").documentElement;
    return {
      language: root.getAttribute("xml:lang"),
      entries: [...root.querySelectorAll("entry")].map((entry) => ({
        title: entry.querySelector("title")?.textContent ?? "",
        link: entry.querySelector("link[rel=alternate]")?.getAttribute("href") ?? "",
      })),
    };
  }, xml);
}
