/** What of a window the memory touches. */
export type ScrollWindow = Pick<
  Window,
  "scrollY" | "location" | "history" | "document" | "addEventListener" | "removeEventListener"
> & { readonly navigation?: { readonly currentEntry: { readonly key: string } | null } };

/** Where a reader was on a page. */
export interface Place {
  /** How far it was scrolled, in pixels. */
  readonly y: number;
  /** The address in the link that was followed from there; null where the page was left otherwise. */
  readonly followed: string | null;
}

/**
 * Remembers how far each step of the history was scrolled, and which link was followed from it. Browsers
 * do so too, but put a step's place back at once, when the page that belongs to it is not there yet and may
 * be shorter.
 */
export function createScrollMemory(window: ScrollWindow) {
  const places = new Map<string, number>();
  const links = new Map<string, string | null>();
  let shown = stepOf(window);
  let path = window.location.pathname;
  let byHistory = false;

  const onScroll = () => {
    if (shown !== null) places.set(shown, window.scrollY);
  };
  const onMove = ({ type }: Event) => {
    if (type === "pushState" && shown !== null) links.set(shown, linkInUse(window));
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
    /** Called when the page at a path is there: where the reader was on it, if a step in the history led to it. */
    arrive(at: string): Place | null {
      path = at;
      shown = window.location.pathname === at ? stepOf(window) : null;
      if (!byHistory || shown === null) return null;
      const y = places.get(shown);
      return y === undefined ? null : { y, followed: links.get(shown) ?? null };
    },
    stop(): void {
      for (const [name, listener] of events) window.removeEventListener(name, listener);
    },
  };
}

/** The address in the link of the page's content that has the focus: who follows one has come to it. */
function linkInUse({ document }: ScrollWindow): string | null {
  return document.activeElement?.closest("main a")?.getAttribute("href") ?? null;
}

/** The history's own name for a step where the browser gives one, else its address. */
function stepOf({ navigation, location }: ScrollWindow): string | null {
  return navigation?.currentEntry?.key ?? location.href;
}
