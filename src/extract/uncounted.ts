import { readDigits } from "../model/read-digits";
import type { Numeral } from "../model/read-numeral";
import type { Hints } from "./hints";
import type { Token } from "./tokens";

/** Why a figure counts nothing. */
export type UncountedReason =
  | "date"
  | "year"
  | "clock"
  | "age"
  | "name"
  | "calibre"
  | "model"
  | "separators"
  | "order";

/** A figure that counts nothing: which tokens, and why. */
export interface Uncounted {
  readonly from: number;
  readonly to: number;
  readonly why: UncountedReason;
}

/** What is written with digits and marks so that no numeral begins there: 10.04.2023, 14:30, F-16, T72, №5. */
export function uncountedShape(tokens: readonly Token[], at: number): Uncounted | null {
  const token = tokens[at];
  if (token?.kind !== "number") return null;
  const to = endOfShape(tokens, at);
  if (to - at > longestShape) return { from: at, to, why: "separators" };
  const shape = tokens
    .slice(at, to)
    .map(({ text }) => text)
    .join("");
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(shape)) return { from: at, to, why: "clock" };
  if (/^(?:\d{1,2}[./]){2}\d{2,4}$|^\d{4}-\d{2}-\d{2}$/.test(shape))
    return { from: at, to, why: "date" };
  // An address of the net, a telephone number.
  if (/^\d+(?:[.,]\d+){2,}$/.test(shape) && readDigits(shape, false) === null)
    return { from: at, to: at + 1, why: "separators" };
  if (/^\d+(?:[-/]\d+){2,}$/.test(shape)) return { from: at, to, why: "separators" };
  return isModel(tokens, at) ? { from: at, to, why: "model" } : null;
}

/** A date with a time is seven tokens. */
const longestShape = 9;

/** Figures with marks and no spaces between. */
function endOfShape(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  for (;;) {
    const [mark, next] = [tokens[to], tokens[to + 1]];
    const joined =
      mark?.glued && /^[:/.-]$/.test(mark.text) && next?.glued && next.kind === "number";
    if (!joined) return to;
    to += 2;
  }
}

/** Ка-52, Shahed-136, F-16, T72: letters and figures as one. */
function isModel(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at - 2]];
  if (!tokens[at]?.glued || before === undefined) return false;
  if (before.kind === "word") return true;
  return /^[-‑–]$/.test(before.text) && before.glued && mark?.kind === "word";
}

/** Whether a numeral names and does not count, by the words beside it. */
export function uncountedBeside(
  tokens: readonly Token[],
  from: number,
  numeral: Numeral,
  hints: Hints,
): Uncounted | null {
  const to = from + numeral.length;
  for (const [why, find] of beside) {
    const end = find({ tokens, from, to, numeral, hints });
    if (end !== null) return { from, to: end, why };
  }
  return null;
}

interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly hints: Hints;
}

/** Each gives where the figure ends with what it names, or null. */
const beside: readonly (readonly [UncountedReason, (place: Place) => number | null])[] = [
  ["age", age],
  ["calibre", ({ hints, to }) => hints.from(to, "no-count", "calibre")?.to ?? null],
  ["date", dayOfMonth],
  ["year", year],
  ["clock", clock],
  ["name", named],
  ["model", ({ tokens, to }) => (isGluedName(tokens, to) ? to + 1 : null)],
];

function age({ hints, from, to }: Place): number | null {
  const after = hints.from(to, "no-count", "after-age");
  return after?.to ?? (hints.until(from, "no-count", "before-age") ? to : null);
}

/** 10 April, April 10, 10-го апреля, the tenth of April; and the year behind it. */
function dayOfMonth({ tokens, hints, from, to, numeral }: Place): number | null {
  if (!isFigure(numeral, 1, 31)) return null;
  const of = tokens[to]?.folded === "of" ? 1 : 0;
  const comma = tokens[to]?.text === "," ? 1 : 0;
  const after = hints.from(to + of, "no-count", "month");
  const before = hints.until(from, "no-count", "month");
  if (after !== null && !isMayOrMarch(tokens, after.from)) return pastYear(tokens, hints, after.to);
  // "On 4 May seven people were killed": that month has its day.
  const dated = before !== null && tokens[before.from - 1]?.kind === "number";
  return before !== null && !dated && tokens[before.from]?.script === "latin"
    ? pastYear(tokens, hints, to + comma, to)
    : null;
}

/** "5 may", "5 march": verbs unless they are written as names. */
function isMayOrMarch(tokens: readonly Token[], at: number): boolean {
  return /^(?:may|march|mar)$/.test(tokens[at]?.text ?? "");
}

function pastYear(tokens: readonly Token[], hints: Hints, at: number, otherwise = at): number {
  if (!/^(?:19|20)\d\d$/.test(tokens[at]?.text ?? "")) return otherwise;
  return hints.from(at + 1, "no-count", "after-year")?.to ?? at + 1;
}

function year({ tokens, hints, from, to, numeral }: Place): number | null {
  const after = hints.from(to, "no-count", "after-year");
  const written = tokens[from]?.text ?? "";
  const four = to === from + 1 && /^(?:1[89]|20)\d\d$/.test(written);
  if (after !== null && (four || numeral.kind === "ordinal")) return after.to;
  if (!four) return null;
  const next = tokens[to];
  const counts = next?.kind === "word" && !next.glued && /^\p{Ll}/u.test(next.text);
  const month = hints.until(from, "no-count", "month") !== null;
  const before = hints.until(from, "no-count", "before-year") !== null;
  return month || (before && !(counts && hints.from(to, "noun") !== null)) ? to : null;
}

function clock({ hints, from, to, numeral }: Place): number | null {
  if (!isFigure(numeral, 0, 24)) return null;
  const after = hints.from(to, "no-count", "clock");
  if (after !== null) return after.to;
  const hours = hints.from(to, "unit", "hour");
  return hours !== null && hints.until(from, "no-count", "before-clock") ? hours.to : null;
}

/** Article 5, page 12, № 3; the 93rd Brigade. */
function named({ tokens, hints, from, to, numeral }: Place): number | null {
  const before = hints.until(from, "no-count", "before-name");
  const close = before !== null && tokens[from]?.kind === "number" && numeral.value < 10_000;
  if (close && hints.from(to, "noun") === null && hints.from(to, "unit") === null) return to;
  if (numeral.kind !== "ordinal") return null;
  for (let at = to; at <= to + 2; at += 1) {
    const name = hints.from(at, "no-count", "after-name");
    if (name !== null) return name.to;
    if (tokens[at]?.kind !== "word") break;
  }
  return null;
}

/** 2С19, 9М723: letters glued to figures that are no ending, no letter for thousands and no unit. */
function isGluedName(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  const after = tokens[to + 1];
  return next?.kind === "word" && next.glued && after?.kind === "number" && after.glued;
}

function isFigure({ kind, value }: Numeral, least: number, most: number): boolean {
  return (kind === "cardinal" || kind === "ordinal") && value >= least && value <= most;
}
