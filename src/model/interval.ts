import type { Interval } from "./quantity";

/** Whether some value lies in both. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether `a` does not end before `b` begins. */
function reaches(a: Interval, b: Interval): boolean {
  if (a.hi === null || a.hi > b.lo) return true;
  return a.hi === b.lo && a.hiOpen !== true && b.loOpen !== true;
}

/** Same ends, open or closed alike. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return a.lo === b.lo && a.hi === b.hi && a.loOpen === b.loOpen && a.hiOpen === b.hiOpen;
}

/** Whether `outer` holds every value of `inner`. */
export function containsInterval(outer: Interval, inner: Interval): boolean {
  const below = outer.lo < inner.lo || (outer.lo === inner.lo && (!outer.loOpen || !!inner.loOpen));
  const above =
    outer.hi === null ||
    (inner.hi !== null &&
      (outer.hi > inner.hi || (outer.hi === inner.hi && (!outer.hiOpen || !!inner.hiOpen))));
  return below && above;
}

/** How far two intervals lie apart, from their nearest ends. */
export interface Gap {
  /** The difference of the two nearest ends; 0 only where open ends touch (5 %, more than 5 %). */
  readonly size: number;
  /** Whether it is the least the difference can be (an end is not the only value of its interval). */
  readonly atLeast: boolean;
  /** Symmetric relative gap 2·gap/(a+b), below 2; null where an end is 0. */
  readonly relative: number | null;
}

/** The gap between two intervals that do not meet, else null. */
export function gapBetween(a: Interval, b: Interval): Gap | null {
  if (intervalsMeet(a, b)) return null;
  const [lower, upper] = a.lo < b.lo || (a.lo === b.lo && a.hi !== null) ? [a, b] : [b, a];
  const [low, high] = nearestEnds(lower, upper);
  const size = Math.round((high - low) * 1e9) / 1e9;
  const atLeast = lower.lo !== lower.hi || upper.lo !== upper.hi;
  return {
    size,
    atLeast,
    relative: low === 0 || high === 0 ? null : (2 * (high - low)) / (high + low),
  };
}

function nearestEnds(lower: Interval, upper: Interval): [number, number] {
  return lower.hi !== null && lower.hi <= upper.lo
    ? [lower.hi, upper.lo]
    : [upper.hi ?? upper.lo, lower.lo];
}

/** Adds disjoint parts end by end; an open top stays open. */
export function addIntervals(parts: readonly Interval[]): Interval {
  return parts.reduce<Interval>(
    (sum, part) => ({
      lo: sum.lo + part.lo,
      hi: sum.hi === null || part.hi === null ? null : sum.hi + part.hi,
    }),
    { lo: 0, hi: 0 },
  );
}
