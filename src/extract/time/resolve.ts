import { dayLength } from "../../model/day-length";
import { dayOf, type Span, shifted, startOf, unitSpan, weekOf } from "./calendar";
import type { Step, TimeForm } from "./forms";
import { holidayIn } from "./holidays";
import { finest } from "./make-relative";
import { clockSpan } from "./resolve-clock";
import { dateSpan, type Given, runSpan, weekdaySpan, yearly } from "./resolve-dates";
import { edgeOf, nthIn, partOf, seasonIn, statedYear, weekendOf } from "./resolve-parts";
import { stretchSpan } from "./resolve-stretches";

/** When a form was or will be, seen from the given day; null where there is no such time. */
export function resolve(form: TimeForm, given: Given): Span | null {
  switch (form.kind) {
    case "date":
      return dateSpan(form, given);
    case "unit":
      return unitSpan(form.unit, given.now, form.offset);
    case "weekday":
      return weekdaySpan(form, form.week ? resolve(form.week, given) : null, given);
    case "clock":
      return clockSpan(form, null, given);
    case "part":
      return partOf(startOf("day", given.now), form.part, given.cyrillic);
    case "holiday":
      return form.year === undefined && form.inYear === undefined
        ? yearly((year) => holidayIn(form.id, year), form.turn, given)
        : holidayIn(form.id, form.year ?? statedYear(form.inYear ?? null, given.now));
    case "season":
      return seasonSpan(form, given);
    case "years":
      return {
        from: dayOf(form.from, 1, 1),
        to: dayOf(form.from + form.length, 1, 1),
        grain: form.length === 10 ? "decade" : form.length === 100 ? "century" : "year",
      };
    case "run":
      return runSpan(form, form.of ? resolve(form.of, given) : null, given);
    case "duration":
    case "list":
      return null;
    default:
      return resolveComposed(form, given);
  }
}

type Composed = Exclude<
  TimeForm,
  {
    kind:
      | "date"
      | "unit"
      | "weekday"
      | "clock"
      | "part"
      | "holiday"
      | "season"
      | "years"
      | "run"
      | "duration"
      | "list";
  }
>;

function resolveComposed(form: Composed, given: Given): Span | null {
  switch (form.kind) {
    case "shift":
      return shiftSpan(form.steps, form.from, given);
    case "within": {
      if (given.tense === "past") return null;
      const end = startOf("day", move(given.now, form.steps));
      return { from: given.now, to: end, grain: given.clock ? "second" : "day" };
    }
    case "lasting": {
      const from = resolve(form.from, given);
      return from && lastingSpan(from, form.steps);
    }
    case "until": {
      const end = resolve(form.end, given);
      const last = end && (form.end.kind === "clock" ? end.from : end.to);
      return last === null ? null : { from: given.now, to: last, grain: "second" };
    }
    case "weekend":
      return weekendOf(given.now, form.offset);
    case "stretch": {
      const of = resolve(form.of, given);
      return of && stretchSpan(form, of, given.now);
    }
    case "edge": {
      const tense = given.tense === "bare" ? "future" : given.tense;
      const of = resolve(form.of, { ...given, tense });
      return of && edgeOf(of, form.edge);
    }
    case "at":
      return atSpan(form.day, form.clock, given);
    case "between":
      return between(form, given);
    case "nth": {
      const of = resolve(form.of, given);
      return of && nthIn(of, form.nth, form.unit);
    }
    case "part-of-year":
      return partOfYear(form, given);
    case "week-number":
      return weekOf(statedYear(form.year, given.now), form.week);
    case "night-before": {
      const day = resolve(form.day, given);
      return day && { from: day.from - 2 * 3_600_000, to: day.from + 6 * 3_600_000, grain: "hour" };
    }
  }
}

function seasonSpan(form: Extract<TimeForm, { kind: "season" }>, given: Given): Span | null {
  if (form.year !== undefined) return seasonIn(form.season, form.year);
  const turn = form.turn === "this" ? null : form.turn;
  return yearly((year) => seasonIn(form.season, year), turn, given);
}

/** "From 4 pm for half an hour" ends with the minute in which it is over, as "from 4 to 4:30" does. */
function lastingSpan(from: Span, steps: readonly Step[]): Span {
  const end = move(from.from, steps);
  if (from.to - from.from >= dayLength) return { from: from.from, to: end, grain: from.grain };
  return { from: from.from, to: end + 60_000, grain: "minute" };
}

function move(at: number, steps: readonly Step[]): number {
  return steps.reduce(shifted, at);
}

function isNow(form: TimeForm): boolean {
  return form.kind === "shift" && form.from === null && form.steps.length === 0;
}

const clockUnits = ["second", "minute", "hour"];

/** Three days ago is a day; two hours ago is a moment. */
function shiftSpan(steps: readonly Step[], from: TimeForm | null, given: Given): Span | null {
  const start = from === null ? given.now : startOfShift(steps, from, given);
  if (start === null) return null;
  const unit = finest(steps);
  const hours = steps.reduce((sum, step) => sum + (step.unit === "hour" ? step.count : 0), 0);
  const exact =
    steps.length === 0 ||
    (clockUnits.includes(unit) && hours % 24 !== 0) ||
    unit === "minute" ||
    unit === "second";
  const at = move(start, steps);
  return exact ||
    (given.clock &&
      (from === null || isNow(from)) &&
      steps.every((step) => step.unit === "day" || step.unit === "hour"))
    ? { from: at, to: at, grain: "second" }
    : unitSpan("day", at, 0);
}

/**
 * Where every year has such a day, the one whose shifted day is meant: "two weeks after Easter" may count
 * from the Easter that has been although it speaks of what is to come.
 */
function startOfShift(steps: readonly Step[], from: TimeForm, given: Given): number | null {
  const everyYear =
    (from.kind === "holiday" && from.turn === null) || (from.kind === "date" && from.month);
  const back = steps.map(({ unit, count }) => ({ unit, count: -count }));
  const now = everyYear ? move(given.now, back) : given.now;
  return resolve(from, { ...given, now })?.from ?? null;
}

function atSpan(day: TimeForm, clock: TimeForm, given: Given): Span | null {
  const on = resolve(day, given);
  if (on === null) return null;
  if (clock.kind === "clock") return clockSpan(clock, on.from, given);
  if (clock.kind === "part") return partOf(startOf("day", on.from), clock.part, given.cyrillic);
  if (clock.kind !== "between" || clock.from.kind !== "clock" || clock.to.kind !== "clock")
    return null;
  const from = clockSpan(clock.from, on.from, given);
  const to = clockSpan(clock.to, on.from, given);
  return from && to && clockStretch(from, to);
}

/** As exact as its finer end: half past three to six ends with the first minute of six. */
function clockStretch(from: Span, to: Span): Span {
  const finer = from.to - from.from < to.to - to.from ? from : to;
  return { from: from.from, to: to.from + (finer.to - finer.from), grain: finer.grain };
}

function between(form: Extract<TimeForm, { kind: "between" }>, given: Given): Span | null {
  const from = beginOf(form, given);
  if (from === null) return null;
  const to = endOf(form, from, given);
  if (to === null) return null;
  if (form.from.kind === "clock" && form.to.kind === "clock") return clockStretch(from, to);
  if (from.from < to.to)
    return { from: from.from, to: Math.max(to.to, from.from), grain: from.grain };
  return fromYearBefore(form, to, from);
}

/** "Since Monday" and "from Monday to now" begin on the Monday that has been. */
function beginOf(form: Extract<TimeForm, { kind: "between" }>, given: Given): Span | null {
  const tense = isNow(form.to) && given.tense === "bare" ? "past" : given.tense;
  return resolve(withYear(form.from, form.to), { ...given, tense });
}

/** "From next Monday to Friday" ends in the week in which it begins. */
function endOf(
  form: Extract<TimeForm, { kind: "between" }>,
  from: Span,
  given: Given,
): Span | null {
  const bare = form.to.kind === "weekday" && form.to.turn === null && form.to.week === undefined;
  return bare && from.grain === "day"
    ? resolve(form.to, { ...given, now: from.from, tense: "future" })
    : resolve(withYear(form.to, form.from), given);
}

/** "From November to February 2017" begins in the year before. */
function fromYearBefore(
  form: Extract<TimeForm, { kind: "between" }>,
  to: Span,
  from: Span,
): Span | null {
  if (form.from.kind !== "date" || to.grain === "second") return null;
  const stated = form.to.kind === "date" && form.to.year !== undefined;
  const year = { unit: "year", count: 1 } as const;
  if (stated)
    return { from: shifted(from.from, { ...year, count: -1 }), to: to.to, grain: from.grain };
  return { from: from.from, to: shifted(to.to, year), grain: from.grain };
}

/** An end without a year takes that of the other end. */
function withYear(form: TimeForm, other: TimeForm): TimeForm {
  if (form.kind !== "date" || form.year !== undefined || form.month === undefined) return form;
  return other.kind === "date" && other.year !== undefined ? { ...form, year: other.year } : form;
}

function partOfYear(form: Extract<TimeForm, { kind: "part-of-year" }>, given: Given): Span | null {
  const from = dayOf(statedYear(form.year, given.now), 1 + ((form.nth - 1) * 12) / form.parts, 1);
  return {
    from,
    to: shifted(from, { unit: "month", count: 12 / form.parts }),
    grain: form.parts === 4 ? "quarter" : "month",
  };
}
