import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test as watched } from "../fixtures";
import { aHost, type Host } from "../two-builds";

const id = "2023-04-10-prisoner-exchange";
const other = "2024-01-31-prisoner-exchange";
const title = /10\sApril 2023/;

const test = watched.extend<{ host: Host }>({
  serviceWorkers: "allow",
  // What a browser logs when there is no network, and when the host has no file of that name any more.
  expectedErrors: /net::ERR_|status of 404|Failed to fetch/,
  host: async ({ browserName: _ }, use) => {
    const host = await aHost();
    await use(host);
    await host.close();
  },
  baseURL: ({ host }, use) => use(host.address),
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
/** Under Playwright a page that a worker has answered for does not know that the network was taken away. */
const lost = /You are offline|The site does not answer|Немає з’єднання|Сайт не відповідає/;
const notice = (page: Page) => page.getByRole("status").filter({ hasText: lost });

/** Waits until something is stored; pages are stored while nobody waits for it. */
async function stored(page: Page, path: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, path), {
      // All files of the site are fetched before the worker answers, on a busy machine for long.
      timeout: 20_000,
    })
    .toBe(true);
}

/** The browser's own switch does not reach its workers: the host goes away with it. */
async function goOffline(page: Page, host: Host): Promise<void> {
  host.goAway();
  await page.context().setOffline(true);
}

async function goOnline(page: Page, host: Host): Promise<void> {
  host.comeBack();
  await page.context().setOffline(false);
}

/** Opens an event and waits until it would open without a network. */
async function visit(page: Page, path = `/events/${id}/`): Promise<void> {
  await page.goto(path);
  await stored(page, path);
  await stored(page, `/data/records/${path.split("/").at(-2)}.json`);
}

test("the first page visited opens without a network, and says that it is offline", async ({
  page,
  host,
}) => {
  await visit(page);
  await goOffline(page, host);
  await page.reload();
  await expect(heading(page)).toHaveText(title);
  await expect(notice(page)).toContainText(/This page was stored on \d{1,2} \w+ \d{4}/);
  await page.goto(`/events/${id}/?filter=one-sided#claims`);
  await expect(heading(page)).toHaveText(title);
  await page.getByRole("heading", { name: "Claim by claim" }).hover();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
});

test("an event that was read opens in the other languages too", async ({ page, host }) => {
  await visit(page);
  await goOffline(page, host);
  await page.goto(`/uk/events/${id}/`);
  await expect(heading(page)).toHaveText("Обмін полоненими 10 квітня 2023 року");
  await expect(notice(page)).toContainText("збережено");
});

test("a link to one version, as citations print it, opens without a network", async ({
  page,
  host,
}) => {
  const path = `data/versions/${id}/index.json`;
  const { versions } = (await (await fetch(host.address + path)).json()) as {
    versions: { version: string }[];
  };
  const version = versions[0]?.version ?? "";
  await page.goto(`/events/${id}/?v=${version}`);
  for (const file of [`/data/versions/${id}/${version}.json`, `/${path}`]) await stored(page, file);
  await stored(page, `/data/records/${id}.json`);
  await goOffline(page, host);
  await page.reload();
  await expect(heading(page)).toHaveText(title);
  await expect(page.locator("html[data-taken-over]")).toBeAttached();
});

test("what is not stored says so, and lists what is", async ({ page, host }) => {
  await visit(page);
  await goOffline(page, host);
  await page.goto(`/events/${other}/`);
  await expect(heading(page)).toHaveText("The page could not be fetched");
  await expect(page.getByRole("alert")).toContainText(other);
  const list = page.getByRole("region", { name: "What opens without a network" });
  await list.getByRole("link", { name: title }).click();
  await expect(heading(page)).toHaveText(title);
});

test("every page says that it came from the device, and goes on saying so while it is used", async ({
  page,
  host,
}) => {
  for (const path of ["/uk/method/", "/uk/developers/", "/uk/"]) {
    await page.goto(path);
    await stored(page, path);
  }
  await page.getByRole("searchbox").fill("Оленівка");
  await expect(page.locator("html[data-taken-over]")).toBeAttached();
  await expect(page.locator("tbody tr").first()).toContainText("Олені");
  host.goAway();
  for (const path of [
    "/uk/?x=0",
    "/uk/method/",
    "/uk/developers/",
    "/uk/events/2020-01-01-no-such/",
    "/uk/",
  ]) {
    await page.goto(path);
    // What was read a moment ago the browser itself may hold as fresh, and not ask the worker.
    if (/method|developers/.test(path) || path === "/uk/") await page.reload();
    await expect(notice(page), path).toBeVisible();
  }
  await page.getByRole("searchbox").fill("Оленівка");
  await expect(page.getByRole("searchbox")).toHaveValue("Оленівка");
  await expect(page.locator("html[data-taken-over]")).toBeAttached();
  await page.waitForTimeout(500);
  await expect(notice(page)).toBeVisible();
});

test("the notice goes when the network is back", async ({ page, host }) => {
  await visit(page);
  await goOffline(page, host);
  await expect(notice(page)).toBeVisible();
  await goOnline(page, host);
  await expect(notice(page)).toHaveCount(0);
});

test("a host that does not answer is told apart from a device without a network", async ({
  page,
  host,
}) => {
  await visit(page);
  host.goAway();
  await page.reload();
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByRole("status").filter({ hasText: "does not answer" })).toContainText(
    "This page was stored on",
  );
});

test("a slow host is not waited for where an older copy can be shown", async ({ page, host }) => {
  await visit(page);
  host.slowDown(12_000);
  const started = Date.now();
  await page.goto(`/events/${id}/`, { waitUntil: "commit" });
  await expect(heading(page)).toHaveText(title);
  expect(Date.now() - started).toBeLessThan(8000);
  host.slowDown(0);
});

test("an event is kept on purpose, opens in every language, and is removed again", async ({
  page,
  host,
}) => {
  await visit(page);
  await page.getByRole("button", { name: "Keep offline" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: /Kept · \d+(?:\.\d)?\s[kM]B/ }),
  ).toBeVisible();
  await page.goto("/about/#device");
  const device = page.getByRole("region", { name: "On your device" });
  await expect(device.getByRole("listitem").filter({ hasText: title })).toContainText("kept");
  await goOffline(page, host);
  await page.goto(`/ru/events/${id}/`);
  await expect(heading(page)).toHaveText("Обмен пленными 10 апреля 2023 года");
  await goOnline(page, host);
  await page.goto(`/events/${id}/`);
  await page.getByRole("heading", { name: "Sources" }).hover();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByRole("button", { name: "Keep offline" })).toBeVisible();
  expect(
    await page.evaluate(
      async (path) => (await caches.match(path)) === undefined,
      `/ru/events/${id}/`,
    ),
  ).toBe(true);
});

test("a keeping that fails says why", async ({ page, host }) => {
  await visit(page);
  host.goAway();
  await page.getByRole("button", { name: "Keep offline" }).click();
  await expect(page.getByText("It could not be fetched. Check the connection")).toBeVisible();
});

test("everything stored is removed at a press, and nothing more is stored until asked", async ({
  page,
}) => {
  await visit(page);
  await page.goto("/about/#device");
  const device = page.getByRole("region", { name: "On your device" });
  await device.getByRole("button", { name: "Remove everything stored" }).click();
  await expect(device.getByRole("status")).toContainText("has been removed");
  const left = () =>
    page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  expect(await left()).toEqual({ caches: [], workers: 0 });
  await page.goto(`/events/${id}/`);
  await expect(heading(page)).toHaveText(title);
  await page.waitForTimeout(1500);
  expect(await left()).toEqual({ caches: [], workers: 0 });
  await page.goto("/about/#device");
  await device.getByRole("button", { name: "Store what I read again" }).click();
  await visit(page);
});

test("nothing of another event is fetched to be stored", async ({ page, host }) => {
  await visit(page);
  expect(host.asked().filter((path) => path.includes(other))).toEqual([]);
});

test("axe finds nothing where there is no network, and nothing is too wide", async ({
  page,
  host,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 800 });
  await visit(page, `/uk/events/${id}/`);
  await goOffline(page, host);
  for (const path of ["about/", `events/${id}/`, `events/${other}/`]) {
    await page.goto(`/uk/${path}`);
    // A page that the browser itself still holds as fresh is none that the worker was asked for in vain.
    await page.reload();
    await expect(notice(page)).toBeVisible();
    await expect(heading(page)).toBeVisible();
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide, path).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).exclude("#claims").analyze();
    expect(
      violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html]),
      path,
    ).toEqual([]);
  }
});
