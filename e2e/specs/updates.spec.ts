import type { BrowserContext, Page } from "@playwright/test";
import { expect, test as watched } from "../fixtures";
import { aHost, changedEvent, type Host, newerTitle } from "../two-builds";

const event = `/events/${changedEvent}/`;

const test = watched.extend<{ host: Host }>({
  serviceWorkers: "allow",
  expectedErrors: /net::ERR_|status of 404|Failed to fetch/,
  host: async ({ browserName: _ }, use) => {
    const host = await aHost();
    await use(host);
    await host.close();
  },
  baseURL: ({ host }, use) => use(host.address),
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** The build of the page that is open: of its scripts, whose names are other ones in each build. */
const buildOf = (page: Page) =>
  page.evaluate(
    () => document.querySelector<HTMLMetaElement>("meta[name=parallax-build]")?.content,
  );

/** Waits until the page is one of that build, through whatever loads it again. */
const becomes = (page: Page, build: string) =>
  expect(page.locator("meta[name=parallax-build]")).toHaveAttribute("content", build);

/** What was shown as heading by which build, in every page of the context, also between two looks. */
async function watchHeadings(context: BrowserContext): Promise<() => string[]> {
  const seen = new Set<string>();
  await context.exposeFunction("saw", (what: string) => seen.add(what));
  await context.addInitScript(() => {
    const look = () => {
      const first = document.querySelector<HTMLScriptElement>(
        "script[data-main], script[type=module]",
      );
      const script = first?.dataset.main ?? first?.src ?? "";
      const age = script.includes("-newer") ? "newer" : "older";
      const saw: unknown = Reflect.get(window, "saw");
      const text = document.querySelector("h1")?.textContent ?? "";
      if (typeof saw === "function" && text !== "" && script !== "") saw(`${age} scripts: ${text}`);
    };
    new MutationObserver(look).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  return () => [...seen];
}

/** Prerendered headings come with their page; what scripts show must be of their own build's data. */
function expectUnmixed(seen: readonly string[]): void {
  expect(seen.filter((what) => what.startsWith(`older scripts: ${newerTitle}`))).toEqual([]);
}

async function stored(page: Page, path: string, build: string): Promise<void> {
  const isStored = async ([url, name]: readonly [string, string]) => {
    const cache = (await caches.keys()).find((one) => one.endsWith(name));
    return cache !== undefined && (await caches.match(url, { cacheName: cache })) !== undefined;
  };
  await expect
    .poll(() => page.evaluate(isStored, [path, build] as const), { timeout: 20_000 })
    .toBe(true);
}

for (const worker of ["allow", "block"] as const) {
  test.describe(`a page that was open while the site was updated (worker: ${worker})`, () => {
    test.use({ serviceWorkers: worker });

    test("goes over to the newer build before it shows newer data", async ({ page, host }) => {
      const seen = await watchHeadings(page.context());
      await page.goto("/");
      if (worker === "allow") await stored(page, "/", host.builds[0]);
      await page.getByRole("heading", { level: 1 }).hover();
      await page.getByRole("main").getByRole("link").first().hover();
      host.publishNewer();
      await page.locator(`a[href="${event}"]`).click();
      await expect(heading(page)).toContainText("10 April 2023");
      await becomes(page, host.builds[1]);
      expectUnmixed(seen());
    });

    test("goes over although the page's own script is gone", async ({ page, host }) => {
      await page.goto("/method/");
      await expect(heading(page)).toBeVisible();
      host.publishNewer();
      await page.getByRole("link", { name: "About", exact: true }).click();
      await expect(heading(page)).toHaveText("About Parallax");
      if (worker === "block") expect(await buildOf(page)).toBe(host.builds[1]);
    });
  });
}

test("an empty page whose scripts are gone is asked for anew, once", async ({ page, host }) => {
  const shell = await (await page.request.get(`${host.address}404.html`)).text();
  host.publishNewer();
  const old = { status: 404, contentType: "text/html", body: shell };
  await page.route("**/winners/", (route) => route.fulfill(old), { times: 1 });
  await page.goto("/winners/");
  await expect(heading(page)).toHaveText("There is no such page");
  expect(await buildOf(page)).toBe(host.builds[1]);
});

test("a kept event is renewed with the site, scripts and data together", async ({ page, host }) => {
  const seen = await watchHeadings(page.context());
  await page.goto(event);
  await stored(page, event, host.builds[0]);
  await page.getByRole("button", { name: "Keep offline" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Kept" })).toBeVisible();
  host.publishNewer();
  await page.goto("/");
  await stored(page, `/data/records/${changedEvent}.json`, host.builds[1]);
  await stored(page, `/uk${event}`, host.builds[1]);
  host.goAway();
  await page.goto(event);
  expect(await buildOf(page)).toBe(host.builds[1]);
  await page.getByRole("heading", { name: "Sources" }).hover();
  await expect(heading(page)).toHaveText(new RegExp(`^${newerTitle}`));
  expectUnmixed(seen());
});

test("one that could not be renewed opens with the scripts it was kept with", async ({
  page,
  host,
}) => {
  const seen = await watchHeadings(page.context());
  await page.goto(event);
  await stored(page, event, host.builds[0]);
  host.publishNewer();
  await page.goto("/method/");
  await becomes(page, host.builds[1]);
  await stored(page, "/404.html", host.builds[1]);
  host.goAway();
  await page.goto(event);
  expect(await buildOf(page)).toBe(host.builds[0]);
  await page.getByRole("heading", { name: "Sources" }).hover();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  await expect(heading(page)).not.toContainText(newerTitle);
  expectUnmixed(seen());
});

test("a page of the older build offers the newer one, and is not forced to it", async ({
  page,
  context,
  host,
}) => {
  await page.goto(event);
  await stored(page, event, host.builds[0]);
  host.publishNewer();
  const second = await context.newPage();
  await second.goto("/method/");
  expect(await buildOf(second)).toBe(host.builds[1]);
  const offer = page
    .getByRole("status")
    .filter({ hasText: "A newer version of this site is ready" });
  await expect(offer).toBeVisible();
  expect(await buildOf(page)).toBe(host.builds[0]);
  await expect(second.getByRole("status").filter({ hasText: "newer version" })).toHaveCount(0);
  await offer.getByRole("button", { name: "Reload" }).click();
  await becomes(page, host.builds[1]);
});
