// Runs before the first paint: a dark page never flashes white, and what the address wants otherwise than
// the page was built is never shown the wrong way. `src/app/theme-store.ts` and `src/app/PageArea.tsx`
// take over; `src/links/view-state.ts`, `figures-view.ts` and `archive-view.ts` own the names in the query.
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
  const asks = (...names) => names.some((name) => query.has(name));
  const inFigures = ["measure", "from", "to", "parties", "kinds", "scale", "order"];
  const figures = location.pathname.endsWith("/figures/");
  if (asks("v", "as-of") || (figures && asks(...inFigures))) page.dataset.view = "other";
  else if (query.has("columns") || query.has("movement")) page.dataset.view = "arranged";
  else if (query.has("filter")) page.dataset.filter = query.get("filter");
  else if (asks("q", "kind", "finding", "party", "year", "measure")) page.dataset.view = "list";
  else if (query.has("sort")) page.dataset.view = "sorted";

  // On a page that was built ahead nothing may be in the way of its text: scripts are asked for when it is
  // painted, and the site's fonts only where they can be there before that: the host answers at once, or
  // the worker has them stored. Elsewhere the page is set in the system's fonts, and nothing moves later.
  const { main, parts = "", fonts = "" } = document.currentScript.dataset;
  const add = (tag, attributes) =>
    document.head.append(Object.assign(document.createElement(tag), attributes));
  if (performance.now() < 200 || navigator.serviceWorker?.controller) {
    for (const href of fonts.split(" ").filter(Boolean)) {
      add("link", { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href });
    }
  } else page.classList.add("system-fonts");
  const start = () => {
    for (const href of parts.split(" ").filter(Boolean)) {
      add("link", { rel: "modulepreload", crossOrigin: "", href });
    }
    add("script", { type: "module", crossOrigin: "", src: main });
  };
  if (main === undefined) return;
  // What the reader does before the scripts are there is kept for them, see `src/app/awakening.ts`.
  window.early = [];
  window.builtPath = location.pathname;
  for (const type of ["pointerover", "keydown", "focusin", "click", "input"]) {
    addEventListener(type, (event) => window.early?.push(event), { capture: true, passive: true });
  }
  if (page.dataset.view !== undefined) start();
  else {
    addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => setTimeout(start)));
  }
})();
