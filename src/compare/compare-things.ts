import { dayLength } from "../model/day-length";
import { isPart } from "../model/lattice";
import type { Moment } from "../model/moment";
import type { Answer } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { type Outcome, outcome } from "./outcome";

type SetAnswer = Extract<Answer, { kind: "set" }>;

/** Sets differ when an item lies outside the other's complete set; else they agree or can both be true. */
export function compareSets(a: SetAnswer, b: SetAnswer): Outcome {
  const outside = [...(b.complete ? without(a, b) : []), ...(a.complete ? without(b, a) : [])];
  if (outside.length > 0)
    return outcome("differ", { code: "outside-set", items: outside.toSorted() });
  const equal = without(a, b).length === 0 && without(b, a).length === 0;
  return equal && a.complete === b.complete
    ? outcome("agree")
    : outcome("compatible", { code: "sets-among-others" });
}

function without(set: SetAnswer, other: SetAnswer): string[] {
  return set.items.filter((item) => !other.items.includes(item));
}

/** Times are compatible when they can be one instant; else they lie so many minutes apart. */
export function compareTimes(a: Moment, b: Moment): Outcome {
  const [startA, endA, startB, endB] = [start(a), end(a), start(b), end(b)];
  if (startA === startB && endA === endB) return outcome("agree");
  if (startA <= endB && startB <= endA) return outcome("compatible");
  const gap = startA > endB ? startA - endB : startB - endA;
  if (!a.clock && !b.clock) {
    // From the end of one day to the start of a later one; clocks of two zones are hours apart.
    return outcome("differ", { code: "days-apart", days: Math.round(gap / dayLength) + 1 });
  }
  return outcome("differ", { code: "minutes-apart", minutes: Math.round(gap / 60_000) });
}

function start({ earliest }: Moment): number {
  return earliest ?? Number.NEGATIVE_INFINITY;
}

function end({ latest }: Moment): number {
  return latest ?? Number.POSITIVE_INFINITY;
}

/** Places agree, lie one in the other, or are apart. */
export function comparePlaces(a: string, b: string, { places }: Vocabulary): Outcome {
  if (a === b) return outcome("agree");
  if (isPart(places, a, b))
    return outcome("compatible", { code: "one-place-in-other", inner: a, outer: b });
  if (isPart(places, b, a))
    return outcome("compatible", { code: "one-place-in-other", inner: b, outer: a });
  return outcome("differ");
}
