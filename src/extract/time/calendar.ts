import { dayLength } from "../../model/day-length";
import type { Step, Unit } from "./forms";

/**
 * Wall time as milliseconds, read as if it were UTC: the platform does the calendar, no zone takes part.
 * A stretch of time runs from its first moment to the first moment after it.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** How exactly it was said. */
  readonly grain: Unit;
}

const lengths: Readonly<Partial<Record<Unit, number>>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: dayLength,
  week: 7 * dayLength,
};

const months: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The first moment of a calendar day. */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** Whether there is such a day; 30 February is none. */
export function isDay(year: number, month: number, day: number): boolean {
  return new Date(dayOf(year, month, day)).getUTCMonth() === month - 1;
}

/** The first moment of a day written as 2023-04-10; null where that is no day. */
export function dayWritten(text: string): number | null {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const parts = [Number(year), Number(month), Number(day)] as const;
  return year !== "" && isDay(...parts) ? dayOf(...parts) : null;
}

/** The year that holds a moment. */
export function yearOf(at: number): number {
  return new Date(at).getUTCFullYear();
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(at: number): number {
  return new Date(at).getUTCDay() || 7;
}

/** The first moment of the unit that holds a moment. */
export function startOf(unit: Unit, at: number): number {
  const length = lengths[unit];
  const date = new Date(at);
  if (unit === "week") return startOf("day", at) - (weekdayOf(at) - 1) * dayLength;
  if (length !== undefined) return Math.floor(at / length) * length;
  const size = months[unit] ?? 1;
  const count = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return monthStart(Math.floor(count / size) * size);
}

/** So many units on; the last day of a shorter month stands for a day it lacks. */
export function shifted(at: number, { unit, count }: Step): number {
  const length = lengths[unit];
  if (length !== undefined) return at + Math.round(count * length);
  const date = new Date(at);
  const target =
    date.getUTCFullYear() * 12 + date.getUTCMonth() + Math.round(count * (months[unit] ?? 1));
  const month = monthStart(target);
  const day = Math.min(date.getUTCDate(), daysIn(target));
  return month + (day - 1) * dayLength + (((at % dayLength) + dayLength) % dayLength);
}

/** A whole unit, so many after the one that holds a moment. */
export function unitSpan(unit: Unit, at: number, offset: number): Span {
  const from = shifted(startOf(unit, at), { unit, count: offset });
  return { from, to: shifted(from, { unit, count: 1 }), grain: unit };
}

/** ISO week: the first week of a year is the one with its first Thursday. */
export function weekOf(year: number, week: number): Span {
  return unitSpan("week", dayOf(year, 1, 4), week - 1);
}

function monthStart(count: number): number {
  return dayOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
}

function daysIn(count: number): number {
  return Math.round((monthStart(count + 1) - monthStart(count)) / dayLength);
}
