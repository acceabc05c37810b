import { dayLength } from "../model/day-length";
import { gapBetween, sameInterval } from "../model/interval";
import { type Interval, intervalOf, type Quantity } from "../model/quantity";
import type { Vocabulary } from "../model/vocabulary";
import type { Measure } from "../model/vocabulary-schema";
import type { JudgedAnswer } from "./compare-answers";
import type { FindingNote } from "./comparison";
import { type Outcome, outcome } from "./outcome";

/** Two counts to date within this span are taken as one cut-off (semantics.md, Cut-offs). */
const oneCutoff = 7 * dayLength;

/**
 * Whether two figures of a measure count up to the same moment; where a date is unknown they may not. The
 * toll of one event has no cut-off.
 */
export function haveOneCutoff(
  counts: Measure["counts"] | undefined,
  a: number | null,
  b: number | null,
): boolean {
  if (counts === "level") return sameDay(a, b);
  if (counts !== "to-date") return true;
  return a !== null && b !== null && Math.abs(a - b) <= oneCutoff;
}

/** Compares two numbers that count the same thing, minding what their measure says of cut-offs. */
export function compareQuantities(
  a: JudgedAnswer,
  b: JudgedAnswer,
  vocabulary: Vocabulary,
): Outcome {
  const intervals = [a, b].map(({ answer }) =>
    answer.kind === "quantity" ? ends(answer.quantity) : null,
  );
  const [first, second] = intervals;
  if (mixesShareAndCount(a, b)) return outcome("incomparable");
  if (first == null || second == null) return outcome("compatible");
  const usual = vocabulary.measures[a.question.measure ?? ""]?.counts ?? "bounded";
  // A toll that says itself up to which day it counts is no final one: it is judged like a count to date.
  const counts = usual === "bounded" && (a.dated || b.dated) ? "to-date" : usual;
  if (!haveOneCutoff(counts, a.counted, b.counted)) {
    const apart = counts === "level" ? otherCutoff(a, b) : laterCount(a, b, first, second);
    if (apart !== null) return apart;
  }
  const notes = counts === "bounded" ? countedLater(a, b) : [];
  const judged = judge(a, b, first, second);
  return { ...judged, notes: [...judged.notes, ...notes] };
}

/** A share whose whole is unknown is no number; two shares are compared as shares. */
function ends(quantity: Quantity): Interval | null {
  if (quantity.interval !== null || !quantity.share) return quantity.interval;
  const [low, high = low] = quantity.said;
  return low === undefined || high === undefined
    ? null
    : intervalOf(quantity.hedge, low, high, false);
}

function mixesShareAndCount(a: JudgedAnswer, b: JudgedAnswer): boolean {
  const loneShare = ({ answer }: JudgedAnswer) =>
    answer.kind === "quantity" && answer.quantity.share && answer.quantity.interval === null;
  return loneShare(a) !== loneShare(b);
}

function judge(a: JudgedAnswer, b: JudgedAnswer, first: Interval, second: Interval): Outcome {
  if (isZero(first) !== isZero(second) && (first.lo > 0 || second.lo > 0)) {
    return outcome("disputed", { code: "zero-against-number" });
  }
  const gap = gapBetween(first, second);
  if (gap !== null) return { code: "differ", gap, notes: [] };
  const sameHedge = hedgeOf(a) === hedgeOf(b);
  return outcome(sameHedge && sameInterval(first, second) ? "agree" : "compatible");
}

function isZero({ lo, hi }: Interval): boolean {
  return lo === 0 && hi === 0;
}

function hedgeOf({ answer }: JudgedAnswer): string | null {
  return answer.kind === "quantity" ? answer.quantity.hedge : null;
}

/**
 * A count to date more than a week later: at least as large, both can be true; smaller, they cannot. Where
 * a date is unknown, so is which is later; null where that is no matter, both figures being the same.
 */
function laterCount(
  a: JudgedAnswer,
  b: JudgedAnswer,
  first: Interval,
  second: Interval,
): Outcome | null {
  if (a.counted === null || b.counted === null)
    return sameInterval(first, second) ? null : otherCutoff(a, b);
  const [early, late, later] = a.counted < b.counted ? [first, second, b] : [second, first, a];
  const note: FindingNote = { code: "later-count", party: later.party };
  const falls = late.hi !== null && late.hi < early.lo;
  return falls
    ? { code: "differ", gap: gapBetween(early, late), notes: [note] }
    : outcome("compatible", note);
}

/** Figures that count up to different moments, or to moments that nobody gave. */
function otherCutoff(a: JudgedAnswer, b: JudgedAnswer): Outcome {
  const known = a.counted !== null && b.counted !== null;
  return {
    ...outcome("incomparable"),
    gate: { gate: known ? "different" : "unknown", dimension: "cutoff" },
  };
}

function sameDay(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) < dayLength;
}

/** The toll of a bounded event may be counted long after it: that goes into the reason. */
function countedLater(a: JudgedAnswer, b: JudgedAnswer): FindingNote[] {
  if (a.counted === null || b.counted === null) return [];
  const days = Math.round((b.counted - a.counted) / dayLength);
  if (Math.abs(days) < 7) return [];
  return [{ code: "counted-later", party: days > 0 ? b.party : a.party, days: Math.abs(days) }];
}
