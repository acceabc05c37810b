import type { Browser, CDPSession, Page } from "@playwright/test";
import { heapOf } from "./heap";
import { slow4g } from "./slow-network";
import { slowProcesses } from "./slow-processes";

/** What one visit to the list took. Times in milliseconds, sizes in bytes. */
export type Visit = Readonly<Record<string, number>>;

/** How much slower than this machine the processor is made, workers too. */
const slowdown = 4;

/** What is typed, key by key, and what the first answer is asked by. */
interface Typed {
  readonly first: string;
  readonly keys: string;
}

/** The list of a site that is being served. */
interface Site {
  readonly url: string;
  /** How many bytes its host has sent so far. */
  readonly bytes: () => number;
}

/** After so long without a change an answer is taken for complete. */
const quiet = 900;

/** Opens the list with an empty cache, on a slow network and processor, and reads its first rows. */
export async function firstRows(browser: Browser, site: Site): Promise<Visit> {
  return visit(browser, site, site.url, async ({ page, bytes }) => {
    await page.waitForFunction(() => window.marks.rows > 0, undefined, { timeout: 120_000 });
    const rows = await page.evaluate(() => window.marks.rows);
    const before = bytes();
    await page.waitForTimeout(4000);
    const { blocking } = await page.evaluate(() => window.marks);
    return { "first rows, ms": rows, "bytes by then": before, "blocking, ms": blocking };
  });
}

/** Opens the list with a search in its address, then types another. */
export async function searching(browser: Browser, site: Site, { first, keys }: Typed) {
  const address = `${site.url}?q=${encodeURIComponent(first)}`;
  return visit(browser, site, address, async ({ page, session, bytes }) => {
    await page.waitForFunction(() => window.marks.answer > 0, undefined, { timeout: 120_000 });
    const answer = await page.evaluate(() => window.marks.answer);
    const before = bytes();
    await page
      .waitForFunction(() => window.marks.complete, undefined, { timeout: 300_000 })
      .catch(() => undefined);
    const times = await typing(page, session, keys);
    const blocking = await page.evaluate(() => window.marks.blocking);
    const heap = await heapOf(session);
    const sorted = times.toSorted((a, b) => a - b);
    return {
      "first answer, ms": answer,
      "bytes before it": before,
      "key to painted, median ms": sorted[Math.floor(sorted.length / 2)] ?? 0,
      "key to painted, longest ms": sorted.at(-1) ?? 0,
      "blocking with a search, ms": blocking,
      "heap of the page": heap.page,
      "heap of the worker": heap.worker,
    };
  });
}

interface Visiting {
  readonly page: Page;
  readonly session: CDPSession;
  /** Sent so far. */
  readonly bytes: () => number;
}

async function visit(
  browser: Browser,
  site: Site,
  url: string,
  look: (visiting: Visiting) => Promise<Visit>,
): Promise<Visit> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    serviceWorkers: "block",
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.addInitScript(observe);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const before = site.bytes();
  await session.send("Network.emulateNetworkConditions", slow4g);
  const restore = await slowProcesses(browser, slowdown);
  try {
    await page.goto(url, { waitUntil: "commit" });
    return await look({ page, session, bytes: () => site.bytes() - before });
  } finally {
    await restore();
    await context.close();
  }
}

/** Types key by key, each when the answer to the one before is painted. */
async function typing(page: Page, session: CDPSession, keys: string): Promise<readonly number[]> {
  const box = page.getByRole("searchbox").or(page.getByRole("combobox")).first();
  await box.fill("");
  await page.waitForTimeout(quiet);
  const times: number[] = [];
  for (const key of keys) {
    await page.evaluate(() => {
      window.marks.typed = 0;
      window.marks.painted = 0;
    });
    // Playwright's keyboard knows no Cyrillic: it would put the letter in without pressing any key.
    await session.send("Input.dispatchKeyEvent", { type: "keyDown", key, text: key });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", key });
    await page.waitForTimeout(quiet);
    const { typed, painted } = await page.evaluate(() => window.marks);
    if (typed > 0 && painted > typed) times.push(painted - typed);
  }
  return times;
}

declare global {
  interface Window {
    marks: {
      rows: number;
      answer: number;
      complete: boolean;
      blocking: number;
      typed: number;
      painted: number;
    };
  }
}

/** Runs in the page before anything else. */
function observe(): void {
  const marks = { rows: 0, answer: 0, complete: false, blocking: 0, typed: 0, painted: 0 };
  window.marks = marks;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) marks.blocking += Math.max(0, duration - 50);
  }).observe({ type: "longtask", buffered: true });
  addEventListener("keydown", ({ timeStamp }) => (marks.typed = timeStamp), true);
  const afterPaint = (take: (now: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => take(performance.now());
      port2.postMessage(null);
    });
  // Neither the frame, whose links follow the address when the reader pauses, nor fields, whose attributes
  // React writes anew whenever it draws them, are what was searched for.
  const isResult = ({ target }: MutationRecord) =>
    !(target instanceof HTMLInputElement) &&
    document.querySelector("main")?.contains(target.parentNode);
  const seen = (changes: readonly MutationRecord[]) => {
    const list = document.querySelector("#events");
    if (marks.rows === 0 && list?.querySelector("td") != null) {
      afterPaint((now) => (marks.rows ||= now));
    }
    if (marks.answer === 0 && list?.querySelector("mark") != null) {
      afterPaint((now) => (marks.answer ||= now));
    }
    marks.complete = document.querySelector('[data-searched="all"]') !== null;
    if (marks.typed > 0 && changes.some(isResult)) afterPaint((now) => (marks.painted = now));
  };
  const start = () =>
    new MutationObserver(seen).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
  start();
}
