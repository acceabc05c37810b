import type { Browser, CDPSession, Page } from "@playwright/test";
import { slow4g } from "./slow-network";

/** What one load of a page took. Times in milliseconds, sizes in bytes as sent over the network. */
export type Figures = Readonly<Record<string, number>>;

/** How much slower than this machine the processor is made. */
const slowdown = 4;

/** A press that is measured: what is pressed, and what has to be seen after it. */
export interface Press {
  readonly name: string;
  /** What is done before, unmeasured. */
  readonly before?: (page: Page) => Promise<void>;
  readonly press: (page: Page) => Promise<void>;
  readonly after: (page: Page) => Promise<boolean>;
}

/** Loads a page once with an empty cache, on a slow network and processor. */
export async function load(browser: Browser, url: string, presses: readonly Press[]) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    serviceWorkers: "block",
    viewport: { width: 412, height: 823 },
  });
  const page = await context.newPage();
  await page.addInitScript(observe);
  const session = await context.newCDPSession(page);
  const bytes = await countBytes(session);
  await session.send("Network.emulateNetworkConditions", slow4g);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(3000);
  const seen = await page.evaluate(() => window.seen);
  const figures: Record<string, number> = { ...seen, ...bytes };
  for (const one of presses) figures[one.name] = await pressed(page, one);
  await context.close();
  return figures;
}

async function pressed(page: Page, { name, before, press, after }: Press): Promise<number> {
  await before?.(page);
  await page.evaluate(() => {
    window.painted = new Promise((done) => {
      const onPress = (event: Event) => {
        removeEventListener("click", onPress, true);
        // The frame after this one is painted when its own task runs.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - event.timeStamp);
          port2.postMessage(null);
        });
      };
      addEventListener("click", onPress, true);
    });
  });
  await press(page);
  const time = await page.evaluate(() => window.painted);
  if (!(await after(page))) throw new Error(`${name}: nothing to see of it by the next frame`);
  return time;
}

async function countBytes(session: CDPSession): Promise<Record<string, number>> {
  const bytes: Record<string, number> = { document: 0, script: 0, style: 0, font: 0, data: 0 };
  const kinds = new Map<string, string>();
  const names: Readonly<Record<string, string>> = {
    Document: "document",
    Script: "script",
    Stylesheet: "style",
    Font: "font",
    Fetch: "data",
  };
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const name = names[kinds.get(requestId) ?? ""];
    if (name !== undefined) bytes[name] = (bytes[name] ?? 0) + encodedDataLength;
  });
  return bytes;
}

declare global {
  interface Window {
    seen: Record<string, number>;
    painted: Promise<number>;
  }
}

/** Runs in the page before anything else: the browser's own entries on paint, shift and long tasks. */
function observe(): void {
  const seen = { paint: 0, shift: 0, blocking: 0 };
  window.seen = seen;
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch("largest-contentful-paint", ({ startTime }) => {
    seen.paint = startTime;
  });
  watch("layout-shift", (entry) => {
    if ("value" in entry && typeof entry.value === "number") seen.shift += entry.value;
  });
  watch("longtask", ({ duration }) => {
    seen.blocking += Math.max(0, duration - 50);
  });
}
