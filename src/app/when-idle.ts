/** Runs something when the page is there and the browser has nothing better to do. */
export function whenIdle(run: () => void): void {
  const wait = () => {
    // Safari knows no idle time.
    if ("requestIdleCallback" in window) window.requestIdleCallback(run, { timeout: 5000 });
    else setTimeout(run, 1000);
  };
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
}
