import { useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { heightsIn } from "../../ui/list-memory";
import { useMedia } from "../../ui/use-media";
import { useReader } from "../reader";
import { EventRow } from "./EventRow";
import { bodyLook } from "./list-looks";
import type { ListSource } from "./list-source";
import { useRowKeys } from "./use-row-keys";

interface VirtualRowsProps {
  readonly source: ListSource;
  readonly sides: readonly string[];
  readonly waiting: string;
}

/** How high a line is until it is measured: a row of the table, or a card. */
const guesses = { row: 112, card: 250 };

/** Rows in sight and a few around them; two empty rows stand for the others. */
export function VirtualRows({ source, sides, waiting }: VirtualRowsProps) {
  const { language } = useReader();
  const body = useRef<HTMLTableSectionElement>(null);
  const { across, guess, gap } = useLayout();
  const heights = useMemo(
    () => heightsIn(`${language} ${across} ${guess}`),
    [language, across, guess],
  );
  const { placeAt } = source;
  const keyOf = useCallback(
    (line: number) => String(placeAt(line * across) ?? `line ${line}`),
    [placeAt, across],
  );
  const top = useTop(body);
  const lines = useWindowVirtualizer<HTMLTableRowElement>({
    count: Math.ceil(source.total / across),
    estimateSize: (line) => heights.get(keyOf(line)) ?? guess,
    getItemKey: keyOf,
    overscan: 5,
    gap,
    scrollMargin: top,
    initialOffset: () => window.scrollY,
  });
  // The rows stand in the page's own flow, where browsers keep what is read in its place by themselves. Moved
  // a second time, a list that Back has just scrolled would leave again.
  lines.shouldAdjustScrollPositionOnItemSizeChange = never;
  const shown = lines.getVirtualItems();
  const [first, last] = [shown.at(0), shown.at(-1)];
  const from = (first?.index ?? 0) * across;
  const to = Math.min(source.total, ((last?.index ?? -1) + 1) * across);
  useWanted(source, from, to);
  useBeginning(source.key, top);
  useEffect(
    () => () => {
      for (const { key, size } of lines.takeSnapshot()) heights.set(String(key), size);
    },
    [heights, lines],
  );
  const bringToSight = useCallback(
    (index: number) => lines.scrollToIndex(Math.floor(index / across), { align: "auto" }),
    [lines, across],
  );
  const onKeyDown = useRowKeys(body, source.total, bringToSight);
  const before = (first?.start ?? top) - top;
  const after = lines.getTotalSize() - ((last?.end ?? top) - top);
  return (
    <>
      <Space height={before} />
      <tbody ref={body} role="rowgroup" className={bodyLook} onKeyDown={onKeyDown}>
        {Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset).map((at) => (
          <EventRow
            key={source.at(at)?.hit.place ?? `at ${at}`}
            item={source.at(at)}
            at={at}
            sides={sides}
            waiting={waiting}
            measure={at % across === 0 ? lines.measureElement : undefined}
            line={at / across}
          />
        ))}
      </tbody>
      <Space height={after} />
    </>
  );
}

const never = () => false;

function useWanted({ want }: ListSource, from: number, to: number): void {
  useEffect(() => want(from, to), [want, from, to]);
}

/** Another list is read from its beginning. */
function useBeginning(key: string, top: number): void {
  const shown = useRef(key);
  useLayoutEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    if (window.scrollY > top) window.scrollTo(0, Math.max(0, top - 120));
  });
}

function useLayout() {
  const isTable = useMedia("(width >= 64rem)");
  const isPaired = useMedia("(48rem <= width < 64rem)");
  if (isTable) return { across: 1, guess: guesses.row, gap: 0 };
  return { across: isPaired ? 2 : 1, guess: guesses.card, gap: isPaired ? 16 : 12 };
}

/** How far from the page's top the first row begins, which what stands above them may change. */
function useTop(body: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const space = body.current?.previousElementSibling;
    const now = (space?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (Math.abs(now - top) > 0.5) setTop(now);
  });
  return top;
}

/** Stands for rows that are not drawn. */
function Space({ height }: { height: number }) {
  return (
    <tbody aria-hidden="true" className="max-lg:block">
      <tr className="max-lg:block">
        <td colSpan={6} className="p-0 max-lg:block" style={{ height: Math.max(0, height) }} />
      </tr>
    </tbody>
  );
}
