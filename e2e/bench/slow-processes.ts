import type { Browser } from "@playwright/test";

/** How long a slowed process runs at a time, in milliseconds. */
const turn = 3;

/**
 * Makes the pages of a browser run so many times slower, workers included: their processes are stopped and
 * let go in turns. (Chromium's own throttle slows a page's main thread only, so work in a worker looks free.)
 * Gives what ends that.
 */
export async function slowProcesses(browser: Browser, times: number): Promise<() => Promise<void>> {
  const session = await browser.newBrowserCDPSession();
  let renderers: readonly number[] = [];
  let isSlow = true;
  const signal = (name: NodeJS.Signals) => {
    for (const id of renderers) {
      try {
        process.kill(id, name);
      } catch {
        // It has ended meanwhile.
      }
    }
  };
  const refresh = async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    renderers = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  };
  await refresh();
  const looking = setInterval(() => void refresh().catch(() => undefined), 150);
  const rhythm = (async () => {
    while (isSlow) {
      signal("SIGSTOP");
      await wait(turn * (times - 1));
      signal("SIGCONT");
      await wait(turn);
    }
  })();
  return async () => {
    isSlow = false;
    clearInterval(looking);
    await rhythm;
    signal("SIGCONT");
    await session.detach();
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}
