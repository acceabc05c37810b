import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { ensureBrowser } from "../ensure-browser";
import { host } from "./host";
import { limitPage, limitStyle } from "./limit-page";
import { type Figures, load, type Press } from "./measure";

const runs = Number(process.env.PARALLAX_BENCH_RUNS ?? 9);
const event = process.env.PARALLAX_BENCH_EVENT ?? "2024-12-30-prisoner-exchange";
const dist = resolve(process.env.PARALLAX_E2E_FOLDER ?? "dist");

const answering = (page: Page) =>
  page.locator("html[data-taken-over]").waitFor({ state: "attached" });

const presses: readonly Press[] = [
  {
    name: "filter, first press",
    press: (page) => page.locator("label", { has: page.locator('[value="one-sided"]') }).click(),
    after: (page) => page.locator('tr[data-found="differ"]').first().isHidden(),
  },
  {
    name: "filter, when scripts answer",
    before: answering,
    press: (page) => page.locator("label", { has: page.locator('[value="all"]') }).click(),
    after: (page) => page.locator('tr[data-found="differ"]').first().isVisible(),
  },
  {
    name: "reorder columns",
    before: async (page) => {
      await page.locator('[popovertarget="columns-menu"]').click();
      await page.locator("#columns-menu").waitFor();
    },
    press: (page) => page.locator("#columns-menu button[aria-label]").nth(1).click(),
    after: async (page) => /columns=/.test(page.url()),
  },
  {
    name: "open a statement",
    before: async (page) => {
      await page.keyboard.press("Escape");
      await page.locator("#claims .claim-row a.answer").first().scrollIntoViewIfNeeded();
    },
    press: (page) => page.locator("#claims .claim-row a.answer").first().click(),
    after: (page) => page.evaluate(() => document.querySelector(":target") !== null),
  },
];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function bench(): Promise<void> {
  if (!existsSync(join(dist, "index.html"))) throw new Error(`build the site first: no ${dist}`);
  const limit = new Map([["/limit.css", limitStyle]]);
  const { address, close } = await host(dist, limit);
  const url = `${address}/uk/events/${event}/`;
  const { path, env } = ensureBrowser();
  const inherited = Object.entries(process.env).filter(([, value]) => value !== undefined);
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: false,
    env: { ...(Object.fromEntries(inherited) as Record<string, string>), ...env },
  });
  limit.set("/limit/index.html", await limitPage(browser, url));
  const pages = [
    { name: "limit", url: `${address}/limit/`, presses: [] },
    { name: "event", url, presses },
  ];
  const measured = new Map<string, Figures[]>(pages.map(({ name }) => [name, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const page of run % 2 === 0 ? pages : pages.toReversed()) {
      const figures = await load(browser, page.url, page.presses);
      // The first round fills the disk's and the compiler's caches.
      if (run > 0) measured.get(page.name)?.push(figures);
    }
  }
  await browser.close();
  close();
  print(measured);
}

function print(measured: ReadonlyMap<string, readonly Figures[]>): void {
  const [limit, page] = ["limit", "event"].map((name) => {
    const all = measured.get(name) ?? [];
    const names = Object.keys(all[0] ?? {});
    return Object.fromEntries(names.map((key) => [key, median(all.map((run) => run[key] ?? 0))]));
  });
  process.stdout.write(`${event}, Slow 4G, processor 4x slower, medians of ${runs}\n`);
  for (const name of Object.keys(page ?? {})) {
    const [own, least] = [page?.[name] ?? 0, limit?.[name]];
    const ratio = least ? `  ${(own / least).toFixed(2)} x` : "";
    const digits = name === "shift" ? 4 : 0;
    process.stdout.write(
      `${name.padEnd(28)} ${own.toFixed(digits).padStart(9)}${least === undefined ? "" : `  limit ${least.toFixed(digits).padStart(8)}`}${ratio}\n`,
    );
  }
}

await bench();
