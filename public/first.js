// Runs before the first paint: a dark page never flashes white, and what the address wants otherwise than
// the page was built is never shown the wrong way. `src/app/theme-store.ts` and `src/app/PageArea.tsx`
// take over; `src/links/view-state.ts` owns the names in the query.
(() => {
  const page = document.documentElement;
  let kept = null;
  try {
    kept = localStorage.getItem("parallax-theme");
  } catch {
    // Storage is closed to the page: the device's setting holds.
  }
  const system = matchMedia("(prefers-color-scheme: dark)").matches;
  page.classList.toggle("dark", kept === "dark" || (kept !== "light" && system));

  const query = new URLSearchParams(location.search);
  if (query.has("v") || query.has("as-of")) page.dataset.view = "other";
  else if (query.has("columns") || query.has("movement")) page.dataset.view = "arranged";
  else if (query.has("filter")) page.dataset.filter = query.get("filter");
})();
