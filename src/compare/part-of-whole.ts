import type { Interval } from "../model/quantity";

/**
 * What a part's figure beside its whole's comes to. A part fits its whole unless it must be larger; of a
 * whole that is none, any part is disputed.
 */
export function partOfWhole(part: Interval, whole: Interval): "nested" | "differ" | "disputed" {
  if (whole.hi === null || part.lo <= whole.hi) return "nested";
  return whole.hi === 0 ? "disputed" : "differ";
}
