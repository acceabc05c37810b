// Runs before the first paint, so that a dark page never flashes white. `src/app/theme-store.ts` takes over.
(() => {
  let kept = null;
  try {
    kept = localStorage.getItem("parallax-theme");
  } catch {
    // Storage is closed to the page: the device's setting holds.
  }
  const system = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.classList.toggle(
    "dark",
    kept === "dark" || (kept !== "light" && system),
  );
})();
