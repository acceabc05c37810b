import type { Interval, Quantity } from "../../model/quantity";

/** Positions are percentages of a picture's width: pictures stretch with the page and need no measuring. */
export interface Scale {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** Where a bar from zero surely reaches and may reach; an open top runs to the edge. */
export interface Bar {
  readonly sure: number;
  readonly possible: number;
  readonly open: boolean;
}

/** Room at the right end for the number. */
const barRoom = 88;

/** Bars from zero on one scale. */
export function bars(intervals: readonly Interval[]): readonly Bar[] {
  const top = Math.max(1, ...intervals.map(({ lo, hi }) => hi ?? lo * 1.15));
  const share = (value: number) => round((value / top) * barRoom);
  return intervals.map(({ lo, hi }) => ({
    sure: share(lo),
    possible: share(hi ?? top),
    open: hi === null,
  }));
}

/**
 * An axis on which the gap between two figures takes about a third of the width, so that 195 and 207 can
 * be told apart; its ticks are labelled, since it need not begin at zero.
 */
export function gapScale(intervals: readonly Interval[]): Scale {
  const ends = intervals.flatMap(({ lo, hi }) => [lo, hi ?? lo]);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const span = Math.max(high - low, 1);
  const from = Math.max(0, low - span);
  const to = high + span;
  return {
    ticks: ticksBetween(from, to),
    at: (value) => round(((value - from) / (to - from)) * 100),
  };
}

/**
 * Where a figure's mark stands: at the number that was said, where its words allow that number ("about
 * 400"), else at the end nearest to the other figure. Never at a midpoint nobody named.
 */
export function markAt(
  { quantity, interval }: { readonly quantity: Quantity; readonly interval: Interval },
  nearest: number,
): number {
  const [said, second] = quantity.said;
  if (said === undefined || second !== undefined) return nearest;
  const allowed = said >= interval.lo && (interval.hi === null || said <= interval.hi);
  return allowed ? said : nearest;
}

/** Round numbers, three to seven of them, that lie in the range. */
export function ticksBetween(from: number, to: number): readonly number[] {
  const rough = (to - from) / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, power * ([1, 2, 5, 10].find((nice) => nice * power >= rough) ?? 10));
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => (first + n) * step);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
