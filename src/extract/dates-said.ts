import { dayLength } from "../model/day-length";
import type { Language } from "../model/localized";
import type { Span } from "./time/calendar";
import { readTimes, type TimeReading } from "./time/read-times";

/**
 * A day that a text names, and where: "2023-04-10" where it says which, "--04-10" where it leaves out the
 * year, else how it says it ("yesterday", «у вівторок»), which is a day only to who knows when it was said.
 */
export interface DaySaid {
  readonly start: number;
  readonly day: string;
}

/** Two days of which nothing is alike: what is the same day seen from both is known without either. */
const [one, other] = ["1996-06-15", "2016-03-29"];

/** The days that a text names, as exactly as it says them without a day to count from. */
export function daysSaid(text: string, language: Language): DaySaid[] {
  const seen = new Map(
    readTimes(text, { ref: other, lang: language }).map((time) => [time.start, time]),
  );
  return readTimes(text, { ref: one, lang: language }).flatMap((time) => {
    const again = seen.get(time.start);
    return isDay(time.span) ? [{ start: time.start, day: nameOf(time, again) }] : [];
  });
}

function isDay({ from, to }: Span): boolean {
  return to - from === dayLength && from % dayLength === 0;
}

function nameOf({ form, span }: TimeReading, again: TimeReading | undefined): string {
  const day = new Date(span.from).toISOString().slice(0, 10);
  if (again?.span.from === span.from) return day;
  const yearless = form.kind === "date" && form.month !== undefined && form.turn === undefined;
  return yearless ? `-${day.slice(4)}` : JSON.stringify(form);
}

/** The one day that is meant at a place of a text: the last named in front of it, else the first behind. */
export function dayAt(days: readonly DaySaid[], start: number): string | null {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (days[low - 1] ?? days[0])?.day ?? null;
}

/**
 * The days of two texts, made comparable: a day without its year is the day of that date that the other text
 * names, where that is one. What neither says outright is the same only where both say it in one way.
 */
export function daysTogether(
  a: readonly (string | null)[],
  b: readonly (string | null)[],
): { readonly a: readonly (string | null)[]; readonly b: readonly (string | null)[] } {
  const settle = (days: readonly (string | null)[], others: readonly (string | null)[]) => {
    const said = new Set(others);
    const dated = datesOf(others);
    return days.map((day) => (day === null || said.has(day) ? day : (dated.get(day) ?? day)));
  };
  return { a: settle(a, b), b: settle(b, a) };
}

/** By date without a year, the day that a text names; not where it names that date of two years. */
function datesOf(days: readonly (string | null)[]): ReadonlyMap<string, string> {
  const dated = new Map<string, string | null>();
  for (const day of days) {
    if (day === null || !/^\d{4}-/.test(day)) continue;
    const date = `-${day.slice(4)}`;
    const known = dated.get(date);
    dated.set(date, known === undefined || known === day ? day : null);
  }
  return new Map([...dated].flatMap(([date, day]) => (day === null ? [] : [[date, day]])));
}
