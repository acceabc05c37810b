import { dayLength } from "../../model/day-length";
import { dayOf, isDay, type Span, shifted, startOf, unitSpan, weekdayOf, yearOf } from "./calendar";
import type { TimeForm, Turn } from "./forms";
import type { Tense } from "./tense";

/** The day on which a text was written, and how it speaks. */
export interface Given {
  /** Wall time; midnight where only a day is given. */
  readonly now: number;
  /** Whether the given time has a clock time: then «через 7 дней» is as exact. */
  readonly clock: boolean;
  /** Minutes east of UTC, where the given time says so. */
  readonly offset: number | null;
  readonly tense: Tense;
  /** Whether the words are Ukrainian or Russian. */
  readonly cyrillic: boolean;
}

/** A day or month without a year is the last one in a text about the past, else the next one. */
const recently = 30 * dayLength;

type DateForm = Extract<TimeForm, { kind: "date" }>;

/** When a date of the calendar was, its missing parts filled in from the given day. */
export function dateSpan(form: DateForm, given: Given): Span | null {
  const { year, month, day } = form;
  if (month === undefined) return day === undefined ? yearSpan(form) : dayOfMonth(form, day, given);
  if (year !== undefined) return spanIn(year, month, day);
  const now = yearOf(given.now);
  const spans = [now - 2, now - 1, now, now + 1, now + 2, now + 3]
    .map((candidate) => spanIn(candidate, month, day))
    .filter((span) => span !== null);
  if (form.weekday !== undefined && form.turn !== undefined) return nearest(spans, given);
  if (form.weekday !== undefined) {
    const fitting = spans.filter((span) => weekdayOf(span.from) === form.weekday);
    if (fitting.length > 0) return nearest(fitting, given);
  }
  return form.turn === undefined ? chosen(spans, given) : turned(spans, form.turn, given);
}

function yearSpan({ year }: DateForm): Span | null {
  if (year === undefined) return null;
  return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1), grain: "year" };
}

function spanIn(year: number, month: number, day: number | undefined): Span | null {
  if (day === undefined) return unitSpan("month", dayOf(year, month, 1), 0);
  return isDay(year, month, day) ? unitSpan("day", dayOf(year, month, day), 0) : null;
}

function nearest(spans: readonly Span[], given: Given): Span | null {
  const far = (span: Span) => Math.abs(span.from - given.now);
  return spans.reduce<Span | null>(
    (best, span) => (best === null || far(span) < far(best) ? span : best),
    null,
  );
}

/** Among the same stretch in several years (or months, or weeks), the one that is meant. */
function chosen(spans: readonly Span[], given: Given): Span | null {
  const today = startOf("day", given.now);
  const begun = spans.findLast((span) => span.from <= today) ?? null;
  const coming = spans.find((span) => span.to > today) ?? null;
  if (given.tense === "past") return begun;
  if (given.tense === "future") return coming;
  const justNow = begun !== null && begun.to > today - recently;
  return justNow ? begun : coming;
}

function turned(spans: readonly Span[], turn: Turn, given: Given): Span | null {
  const today = startOf("day", given.now);
  const coming = spans.findIndex((span) => span.from > today);
  if (turn === "this") return spans.find((span) => yearOf(span.from) === yearOf(today)) ?? null;
  if (turn === "last") return spans.findLast((span) => span.to <= today) ?? null;
  return spans[coming + (turn === "after-next" ? 1 : 0)] ?? null;
}

function dayOfMonth(form: DateForm, day: number, given: Given): Span | null {
  const spans: Span[] = [];
  for (let offset = -13; offset <= 13; offset += 1) {
    const month = new Date(unitSpan("month", given.now, offset).from);
    const span = spanIn(month.getUTCFullYear(), month.getUTCMonth() + 1, day);
    if (span !== null && (form.weekday ?? weekdayOf(span.from)) === weekdayOf(span.from))
      spans.push(span);
  }
  if (form.weekday !== undefined && given.tense === "past") return nearest(spans, given);
  const today = startOf("day", given.now);
  return given.tense === "past"
    ? (spans.findLast((span) => span.from <= today) ?? null)
    : (spans.find((span) => span.from >= today) ?? null);
}

type WeekdayForm = Extract<TimeForm, { kind: "weekday" }>;

/** Which Monday is meant; `week` is the week it lies in where the text names one. */
export function weekdaySpan(form: WeekdayForm, week: Span | null, given: Given): Span {
  const today = startOf("day", given.now);
  if (week !== null) return unitSpan("day", startOf("week", week.from), form.weekday - 1);
  const ahead = (form.weekday - weekdayOf(today) + 7) % 7;
  return unitSpan("day", today, daysAway(form, ahead, given, weekdayOf(today)));
}

function daysAway(form: WeekdayForm, ahead: number, given: Given, today: number): number {
  switch (form.turn) {
    case null:
      if (given.tense === "past") return ahead === 0 ? 0 : ahead - 7;
      return ahead === 0 ? (given.tense === "future" ? 0 : 7) : ahead;
    case "this":
      return given.tense === "past" ? form.weekday - today : ahead || 7;
    case "coming":
      return ahead || 7;
    case "last":
      return ahead - 7;
    case "before-last":
      return ahead - 14;
    case "next":
      // English "next Wednesday" said on a Tuesday is that of the next week; наступна середа is tomorrow.
      return given.cyrillic ? ahead || 7 : form.weekday - today + 7;
    case "after-next":
      return (ahead || 7) + 7;
  }
}

/** Which of a thing that comes every year. */
export function yearly(
  inYear: (year: number) => Span | null,
  turn: Turn | null,
  given: Given,
): Span | null {
  const now = yearOf(given.now);
  const spans = [now - 2, now - 1, now, now + 1, now + 2]
    .map(inYear)
    .filter((span) => span !== null);
  if (turn === "this" && given.tense === "bare") {
    return spans.find((span) => span.to > startOf("day", given.now)) ?? null;
  }
  return turn === null ? chosenHoliday(spans, given) : turned(spans, turn, given);
}

function chosenHoliday(spans: readonly Span[], given: Given): Span | null {
  const today = startOf("day", given.now);
  if (given.tense === "past") return chosen(spans, given);
  return spans.find((span) => span.to > today) ?? null;
}

/** So many whole units before or after the one that holds the given time. */
export function runSpan(
  form: Extract<TimeForm, { kind: "run" }>,
  of: Span | null,
  given: Given,
): Span {
  const { unit, count } = form.step;
  const size = Math.abs(count);
  if (of !== null) {
    const start = count > 0 ? firstUnit(of, unit) : shifted(lastUnit(of, unit), { unit, count });
    return { from: start, to: shifted(start, { unit, count: size }), grain: unit };
  }
  const now = startOf(unit, given.now);
  const from = count > 0 ? shifted(now, { unit, count: 1 }) : shifted(now, { unit, count });
  return { from, to: shifted(from, { unit, count: size }), grain: unit };
}

function firstUnit(of: Span, unit: Span["grain"]): number {
  const start = startOf(unit, of.from);
  if (unit !== "week" || start >= of.from) return start;
  return start + 3 * dayLength >= of.from ? start : start + 7 * dayLength;
}

function lastUnit(of: Span, unit: Span["grain"]): number {
  const start = startOf(unit, of.to);
  return unit === "week" && start + 3 * dayLength < of.to ? start + 7 * dayLength : start;
}
