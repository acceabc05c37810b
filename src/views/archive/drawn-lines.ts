import type { ListSpan } from "./list-source";

/** A line of the list and how far from the page's top it begins and ends. */
export interface DrawnLine {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Lines that follow each other. */
export interface LineRun {
  readonly lines: readonly DrawnLine[];
  /** How high what stands before them for lines that are not drawn is; 0 where there are none. */
  readonly before: number;
}

/** Where the list begins and ends, and how far apart its lines are. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
}

/**
 * The lines to be drawn as runs, and how high what stands for those before, between and after them is, the
 * gaps around it apart.
 */
export function lineRuns(
  lines: readonly DrawnLine[],
  { top, bottom, gap }: Extent,
): { readonly runs: readonly LineRun[]; readonly after: number } {
  const runs: { lines: DrawnLine[]; before: number }[] = [];
  let last: DrawnLine | null = null;
  for (const line of lines) {
    if (last !== null && line.index === last.index + 1) runs.at(-1)?.lines.push(line);
    else {
      const gaps = last === null ? gap : 2 * gap;
      runs.push({ lines: [line], before: Math.max(0, line.start - (last?.end ?? top) - gaps) });
    }
    last = line;
  }
  return { runs, after: Math.max(0, bottom - (last?.end ?? top) - gap) };
}

/** What of the list runs of lines hold, where a line has so many places. */
export function spansOf(
  runs: readonly LineRun[],
  across: number,
  total: number,
): readonly ListSpan[] {
  return runs.map(({ lines }) => ({
    from: (lines[0]?.index ?? 0) * across,
    to: Math.min(total, ((lines.at(-1)?.index ?? -1) + 1) * across),
  }));
}

/** The lines around what is in sight, with one that is to stay whether it is or not. */
export function withLine(lines: readonly number[], held: number | null): number[] {
  const all = new Set(lines);
  if (held !== null) all.add(held);
  return [...all].sort((a, b) => a - b);
}
