import { dayLength } from "../../model/day-length";
import type { Span } from "./calendar";
import type { Unit } from "./forms";
import type { TimeReading } from "./read-times";

/** A time as the command line prints it: one day or moment, or from one to the first after another. */
export type TimeAnswer = { readonly date: string } | { readonly from: string; readonly to: string };

/** The answer for each time; the same time said twice is answered twice. */
export function answerTimes(readings: readonly TimeReading[]): TimeAnswer[] {
  return readings.map(({ form, span }) => answer(span, form.kind === "run"));
}

function answer(span: Span, run: boolean): TimeAnswer {
  const length = span.to - span.from;
  if (length === dayLength && span.from % dayLength === 0) return { date: print(span.from, 10) };
  const digits = digitsOf(span);
  if (!run && length <= (lengths[span.grain] ?? 0)) return { date: print(span.from, digits) };
  return { from: print(span.from, digits), to: print(span.to, digits) };
}

const lengths: Readonly<Partial<Record<Unit, number>>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
};

/** A day is printed as a day, a clock time to the minute, a moment to the second. */
function digitsOf({ from, to, grain }: Span): number {
  if (grain === "second" || from % 60_000 !== 0 || to % 60_000 !== 0) return 19;
  return grain === "minute" || grain === "hour" || from % dayLength !== 0 || to % dayLength !== 0
    ? 16
    : 10;
}

function print(at: number, digits: number): string {
  return new Date(at).toISOString().slice(0, digits);
}
