import { useSyncExternalStore } from "react";

/** The width a picture is drawn for, and what shows it in windows of the fitting width only. */
interface PlotSize {
  readonly width: number;
  readonly className: string;
}

/**
 * A picture is drawn for one of three widths of the window and stretched a little inside it, so that its
 * letters keep their size.
 */
const wide: PlotSize = { width: 1000, className: "max-lg:hidden" };
const middle: PlotSize = { width: 680, className: "max-sm:hidden lg:hidden" };
const narrow: PlotSize = { width: 350, className: "sm:hidden" };

/** While a page is built nobody knows the window: all are drawn, and style alone shows the one that fits. */
const all: readonly PlotSize[] = [wide, middle, narrow];
const alone = new Map(all.map((size) => [size, [{ ...size, className: "" }]] as const));

/** As in Tailwind's `lg` and `sm`. */
const queries = ["(width >= 64rem)", "(width >= 40rem)"] as const;

/** The sizes a picture has to be drawn in. */
export function usePlotSizes(): readonly PlotSize[] {
  return useSyncExternalStore(listen, fitting, () => all);
}

function listen(onChange: () => void): () => void {
  const lists = queries.map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener("change", onChange);
  return () => {
    for (const list of lists) list.removeEventListener("change", onChange);
  };
}

function fitting(): readonly PlotSize[] {
  const [isWide, isMiddle] = queries.map((query) => window.matchMedia(query).matches);
  return alone.get(isWide ? wide : isMiddle ? middle : narrow) ?? all;
}
