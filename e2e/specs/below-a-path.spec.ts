import type { Page } from "@playwright/test";
import { type BuiltSite, siteBuiltFor } from "../built-below";
import { expect, test as watched } from "../fixtures";

const published = "https://news.example/parallax/";
const event = "events/2023-04-10-prisoner-exchange/";
const test = watched.extend<object, { site: BuiltSite }>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = await siteBuiltFor(published);
      await use(site);
      await site.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: ({ site }, use) => use(site.address),
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

// One build serves all of these.
test.describe.configure({ mode: "serial" });
test.use({ serviceWorkers: "allow", expectedErrors: /status of 404|net::ERR_/ });

test("pages lead to each other, and ask for nothing outside", async ({ page, site }) => {
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.address)) outside.push(request.url());
  });
  await page.goto(site.address);
  await page
    .getByRole("main")
    .getByRole("link", { name: /10\sApril 2023/ })
    .click();
  await expect(page).toHaveURL(site.address + event);
  await page.getByRole("link", { name: "Українська" }).click();
  await expect(page).toHaveURL(`${site.address}uk/${event}`);
  await expect(heading(page)).toHaveText("Обмін полоненими 10 квітня 2023 року");
  await page.reload();
  await expect(heading(page)).toHaveText("Обмін полоненими 10 квітня 2023 року");
  expect(outside).toEqual([]);
});

test("its whole address stands where others read it", async ({ page, site }) => {
  await page.goto(`${site.address}ru/${event}`);
  const href = (selector: string) => page.locator(`head ${selector}`).first().getAttribute("href");
  expect(await href("link[rel=canonical]")).toBe(`${published}ru/${event}`);
  expect(await href("link[rel=alternate][hreflang=uk]")).toBe(`${published}uk/${event}`);
  expect(await href("link[rel=manifest]")).toBe("/parallax/ru/manifest.webmanifest");
});

test("an address without its slash, and one that leads nowhere", async ({
  page,
  request,
  site,
}) => {
  const response = await request.get(`${site.address}uk/about`, { maxRedirects: 0 });
  expect(response.headers().location).toBe("/parallax/uk/about/");
  await page.goto(`${site.address}winners/`);
  await expect(heading(page)).toHaveText("There is no such page");
  await page.goto(`${site.address}en/${event}`);
  await expect(page).toHaveURL(site.address + event);
});

test("reads without scripts", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}uk/${event}`);
  await expect(heading(page)).toHaveText("Обмін полоненими 10 квітня 2023 року");
  await context.close();
});

test("opens without a network", async ({ page, site }) => {
  await page.goto(site.address + event);
  const isStored = (path: string) => caches.match(path).then((found) => found !== undefined);
  await expect.poll(() => page.evaluate(isStored, `/parallax/${event}`)).toBe(true);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(
    site.address,
  );
  site.goAway();
  await page.reload();
  await expect(heading(page)).toHaveText(/10\sApril 2023/);
});
