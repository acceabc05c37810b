/** What of a window the memory touches. */
export type ScrollWindow = Pick<
  Window,
  "scrollY" | "location" | "history" | "addEventListener" | "removeEventListener"
> & { readonly navigation?: { readonly currentEntry: { readonly key: string } | null } };

/**
 * Remembers how far each step of the history was scrolled. Browsers do so too, but put a step's place
 * back at once, when the page that belongs to it is not there yet and may be shorter.
 */
export function createScrollMemory(window: ScrollWindow) {
  const places = new Map<string, number>();
  let shown = stepOf(window);
  let path = window.location.pathname;
  let byHistory = false;

  const onScroll = () => {
    if (shown !== null) places.set(shown, window.scrollY);
  };
  const onMove = ({ type }: Event) => {
    // Until the next page is there, scrolling belongs to no step; a step within a page is there at once.
    shown = window.location.pathname === path ? stepOf(window) : null;
    byHistory = type === "popstate";
  };
  const events = [
    ["scroll", onScroll],
    ["popstate", onMove],
    ["pushState", onMove],
  ] as const;
  for (const [name, listener] of events) window.addEventListener(name, listener);

  return {
    /** Called when the page at a path is there: where it was scrolled to, if a step in the history led to it. */
    arrive(at: string): number | null {
      path = at;
      shown = window.location.pathname === at ? stepOf(window) : null;
      return byHistory && shown !== null ? (places.get(shown) ?? null) : null;
    },
    stop(): void {
      for (const [name, listener] of events) window.removeEventListener(name, listener);
    },
  };
}

/** The history's own name for a step where the browser gives one, else its address. */
function stepOf({ navigation, location }: ScrollWindow): string | null {
  return navigation?.currentEntry?.key ?? location.href;
}
