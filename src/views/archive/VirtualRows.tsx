import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { lineRuns, spansOf } from "./drawn-lines";
import { EventRow } from "./EventRow";
import { bodyLook } from "./list-looks";
import type { ListSource, ListSpan } from "./list-source";
import { type NamedRow, nameRows } from "./row-names";
import { useHeldRow } from "./use-held-row";
import { useLines } from "./use-lines";
import { useRowKeys } from "./use-row-keys";

interface VirtualRowsProps {
  readonly source: ListSource;
  readonly sides: readonly string[];
  readonly waiting: string;
}

/** Rows in sight, a few around them, and the one that has the focus; empty rows stand for the others. */
export function VirtualRows({ source, sides, waiting }: VirtualRowsProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const held = useHeldRow(body, source);
  const { lines, top, across, gap } = useLines(body, source, held.at);
  const { runs, after } = lineRuns(lines.getVirtualItems(), {
    ...{ top, gap },
    bottom: top + lines.getTotalSize(),
  });
  const spans = spansOf(runs, across, source.total);
  useWanted(source, spans);
  useBeginning(source.key, top);
  const onKeyDown = useRowKeys(body, source.total, held.draw, (at) =>
    lines.scrollToIndex(Math.floor(at / across), { align: "auto" }),
  );
  const rowOf = ({ at, name }: NamedRow) => (
    <EventRow
      key={name}
      item={source.at(at)}
      {...{ at, sides, waiting }}
      {...(at % across === 0 ? { measure: lines.measureElement, line: at / across } : {})}
    />
  );
  const named = useNamedRows(source, spans);
  // All of them are siblings, since a row that changed its parent would be another element.
  const drawn = spans.flatMap<ReactNode>(({ from, to }, run) => [
    <Space key={run === 0 ? "before" : `before ${from}`} height={runs[run]?.before ?? 0} />,
    ...named.filter(({ at }) => at >= from && at < to).map(rowOf),
  ]);
  return (
    <tbody
      ref={body}
      role="rowgroup"
      className={bodyLook}
      onKeyDown={onKeyDown}
      onFocus={held.onFocus}
      onBlur={held.onBlur}
    >
      {drawn}
      <Space height={after} />
    </tbody>
  );
}

function useNamedRows({ placeAt }: ListSource, spans: readonly ListSpan[]): readonly NamedRow[] {
  const before = useRef<readonly NamedRow[]>([]);
  const rows = spans.flatMap(({ from, to }) =>
    Array.from({ length: Math.max(0, to - from) }, (_, offset) => {
      const at = from + offset;
      return { at, place: placeAt(at) };
    }),
  );
  const named = nameRows(before.current, rows);
  useLayoutEffect(() => {
    before.current = named;
  });
  return named;
}

function useWanted({ want }: ListSource, spans: readonly ListSpan[]): void {
  // What is wanted already changes nothing, see `want`.
  useEffect(() => want(spans));
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

/** Stands for rows that are not drawn; what is seen of it is nothing that the window could be kept at. */
function Space({ height }: { height: number }) {
  if (height === 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <tr aria-hidden="true" className="[overflow-anchor:none] max-lg:col-span-full max-lg:block">
      <td colSpan={6} className="p-0 max-lg:block" style={{ height }} />
    </tr>
  );
}
