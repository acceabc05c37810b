import data from "../../../data/lexicons/day-parts.json";
import { dayLength } from "../../model/day-length";
import { dayOf, type Span, shifted, startOf, unitSpan, weekdayOf, yearOf } from "./calendar";
import type { TimeForm, Unit } from "./forms";

const hour = 3_600_000;
const parts: Readonly<Record<string, readonly number[]>> = data.parts;
const seasons: Readonly<Record<string, number>> = data.seasons;
const edges: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = data.edges;

/** A part of a day: the evening of a day runs from 18:00 to midnight. */
export function partOf(day: number, part: string, cyrillic: boolean): Span | null {
  const hours = (cyrillic ? undefined : parts[`english-${part}`]) ?? parts[part];
  if (hours === undefined) return null;
  const [from = 0, to = 24] = hours;
  return { from: day + from * hour, to: day + to * hour, grain: "hour" };
}

/** The season that begins in a year; winter begins in December. */
export function seasonIn(season: string, year: number): Span | null {
  const month = seasons[season];
  if (month === undefined) return null;
  const from = dayOf(year, month, 1);
  return { from, to: shifted(from, { unit: "month", count: 3 }), grain: "day" };
}

/** The beginning, middle or end of a stretch, in the units of the next smaller kind. */
export function edgeOf(span: Span, edge: string): Span | null {
  const cuts = edges[span.grain]?.[edge];
  const unit: Unit = span.grain === "year" || span.grain === "decade" ? "month" : "day";
  if (cuts === undefined) return { ...span };
  const [from = 0, to] = cuts;
  return {
    from: shifted(span.from, { unit, count: from }),
    to: to === undefined ? span.to : shifted(span.from, { unit, count: to }),
    grain: unit,
  };
}

/** Saturday and Sunday of a week. */
export function weekendOf(at: number, offset: number): Span {
  const monday = unitSpan("week", at, offset).from;
  return { from: monday + 5 * dayLength, to: monday + 7 * dayLength, grain: "day" };
}

/** The third Tuesday of a month, the last week of a year; counted from the end where `nth` is negative. */
export function nthIn(span: Span, nth: number, unit: Unit | number): Span {
  if (typeof unit === "number") return nthWeekday(span, nth, unit);
  if (unit === "week") return nthWeek(span, nth);
  if (nth > 0) return unitSpan(unit, span.from, nth - 1);
  return unitSpan(unit, span.to - 1, nth + 1);
}

function nthWeekday(span: Span, nth: number, weekday: number): Span {
  if (nth > 0) {
    const first = span.from + ((weekday - weekdayOf(span.from) + 7) % 7) * dayLength;
    return unitSpan("day", first, (nth - 1) * 7);
  }
  const end = startOf("day", span.to - 1);
  const last = end - ((weekdayOf(end) - weekday + 7) % 7) * dayLength;
  return unitSpan("day", last, (nth + 1) * 7);
}

// As in ISO 8601, a week belongs to the month or year that holds its Thursday.
function nthWeek(span: Span, nth: number): Span {
  const thursday = (at: number) => unitSpan("week", at, 0).from + 3 * dayLength;
  if (nth > 0) {
    const first = thursday(span.from) >= span.from ? 0 : 1;
    return unitSpan("week", span.from, first + nth - 1);
  }
  const last = thursday(span.to - 1) < span.to ? 0 : -1;
  return unitSpan("week", span.to - 1, last + nth + 1);
}

/** The year of a form where it gives one. */
export function statedYear(form: TimeForm | null, at: number): number {
  if (form?.kind === "date" && form.year !== undefined) return form.year;
  return form?.kind === "unit" && form.unit === "year" ? yearOf(at) + form.offset : yearOf(at);
}
