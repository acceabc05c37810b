// Stands before all scripts of a page without content, under a name that stays. A host that went over to a
// newer build has taken the scripts of this one away: the page is asked for anew then, once. A page that
// was built ahead reads as it is, and goes without. See `src/load/reload-once.ts`, which shares the key.
addEventListener(
  "error",
  ({ target }) => {
    if (target.tagName !== "SCRIPT" || document.getElementById("root")?.firstElementChild) return;
    const build = document.querySelector("meta[name=parallax-build]")?.content;
    try {
      if (!build || sessionStorage.getItem("parallax-reloaded") === build) return;
      sessionStorage.setItem("parallax-reloaded", build);
    } catch {
      return;
    }
    location.reload();
  },
  { capture: true },
);
