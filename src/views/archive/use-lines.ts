import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Language } from "../../model/localized";
import { heightsIn } from "../../ui/list-memory";
import { useMedia } from "../../ui/use-media";
import { useReader } from "../reader";
import { withLine } from "./drawn-lines";
import type { ListSource } from "./list-source";

/** How high a line is until it is measured: a row of the table, or a card. */
const guesses = { row: 112, card: 250 };

/** So many lines are drawn beyond those in sight: fewer while each key of a search draws them anew. */
const around = { still: 2, scrolled: 5 };

/** The lines that the list is laid out in: which are drawn, and how high all are. */
export function useLines(
  body: RefObject<HTMLElement | null>,
  { placeAt, total }: ListSource,
  /** A place that stays drawn. */
  held: number | null,
) {
  const { across, guess, gap } = useLayout();
  const heights = useHeights(across, guess);
  const keyOf = useCallback(
    // Numbers, since every line there is has one made for each answer: places, and below 0 what is not known.
    (line: number) => placeAt(line * across) ?? -1 - line,
    [placeAt, across],
  );
  const top = useTop(body);
  const heldLine = held === null ? null : Math.floor(held / across);
  const rangeExtractor = useCallback(
    (range: Range) => withLine(defaultRangeExtractor(range), heldLine),
    [heldLine],
  );
  const lines = useWindowVirtualizer<HTMLTableRowElement>({
    count: Math.ceil(total / across),
    estimateSize: (line) => heights.get(keyOf(line)) ?? guess,
    getItemKey: keyOf,
    overscan: window.scrollY > 0 ? around.scrolled : around.still,
    ...{ gap, rangeExtractor },
    scrollMargin: top,
    initialOffset: () => window.scrollY,
  });
  // The rows stand in the page's own flow, where browsers keep what is read in its place by themselves. Moved
  // a second time, a list that Back has just scrolled would leave again.
  lines.shouldAdjustScrollPositionOnItemSizeChange = never;
  useEffect(
    () => () => {
      for (const { key, size } of lines.takeSnapshot()) heights.set(Number(key), size);
    },
    [heights, lines],
  );
  useMeasuredAnew(body, lines.measureElement, placeAt);
  return { lines, top, across, gap };
}

const never = () => false;

/** A row stays when it becomes known which event it is of, and what was measured of it is to go by that. */
function useMeasuredAnew(
  body: RefObject<HTMLElement | null>,
  measure: (row: HTMLTableRowElement) => void,
  placeAt: ListSource["placeAt"],
): void {
  const measured = useRef(placeAt);
  useLayoutEffect(() => {
    if (measured.current === placeAt) return;
    measured.current = placeAt;
    const rows = body.current?.querySelectorAll<HTMLTableRowElement>("[data-index]") ?? [];
    for (const row of rows) measure(row);
  });
}

/**
 * Keeps the heights of rows that stand whole, for the list that takes their place or is come back to. Their
 * place in the list is that of their event.
 */
export function useKeptHeights(body: RefObject<HTMLElement | null>): void {
  const { language } = useReader();
  useLayoutEffect(() => {
    const rows = body.current;
    return () => {
      const all = [...(rows?.querySelectorAll<HTMLElement>("[data-at]") ?? [])].map((row) => ({
        at: Number(row.dataset.at),
        height: row.getBoundingClientRect().height,
      }));
      // Rows that are hidden have none.
      if (all.every(({ height }) => height === 0)) return;
      const { across, guess } = layoutOf((query) => window.matchMedia(query).matches);
      const heights = heightsIn(layoutName(language, across, guess));
      for (const { at, height } of all) if (at % across === 0) heights.set(at, height);
    };
  }, [body, language]);
}

function useHeights(across: number, guess: number): Map<number, number> {
  const { language } = useReader();
  return useMemo(() => heightsIn(layoutName(language, across, guess)), [language, across, guess]);
}

function layoutName(language: Language, across: number, guess: number): string {
  return `${language} ${across} ${guess}`;
}

const widths = { table: "(width >= 64rem)", paired: "(48rem <= width < 64rem)" };

function useLayout() {
  const isTable = useMedia(widths.table);
  const isPaired = useMedia(widths.paired);
  return layoutOf((query) => (query === widths.table ? isTable : isPaired));
}

function layoutOf(fits: (query: string) => boolean) {
  if (fits(widths.table)) return { across: 1, guess: guesses.row, gap: 0 };
  const isPaired = fits(widths.paired);
  return { across: isPaired ? 2 : 1, guess: guesses.card, gap: isPaired ? 16 : 12 };
}

/** How far from the page's top the first row begins, which what stands above them may change. */
function useTop(body: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const now = (body.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (Math.abs(now - top) > 0.5) setTop(now);
  });
  return top;
}
