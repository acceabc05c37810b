import { dayLength } from "../../model/day-length";
import { type Span, startOf, unitSpan, weekdayOf } from "./calendar";
import type { TimeForm } from "./forms";

type StretchForm = Extract<TimeForm, { kind: "stretch" }>;

/** Where a stretch lies whose other time is known; null where nothing is left of it. */
export function stretchSpan(form: StretchForm, of: Span, now: number): Span | null {
  switch (form.what) {
    case "earlier":
      return cut(of.from, Math.min(middle(of), startOf("day", now)));
    case "later":
      return cut(Math.max(middle(of), startOf("day", now)), of.to);
    case "rest":
      return cut(Math.max(of.from, startOf("day", now)), of.to);
    case "week-of":
      // "The week of October 6" said of a Sunday is the week that begins with it.
      return unitSpan("week", of.from, weekdayOf(of.from) === 7 ? 1 : 0);
    case "two-days":
      return cut(of.from, of.from + 2 * dayLength);
    case "long-weekend":
      return longWeekend(of.from);
    case "working-days":
      return workingDays(of.from, form.count ?? 1);
    case "nth-after": {
      const ahead = (((form.weekday ?? 1) - weekdayOf(of.from) + 6) % 7) + 1;
      return unitSpan("day", of.from, ahead + ((form.count ?? 1) - 1) * 7);
    }
    case "nth-before": {
      const back = ((weekdayOf(of.from) - (form.weekday ?? 1) + 6) % 7) + 1;
      return unitSpan("day", of.from, -back - ((form.count ?? 1) - 1) * 7);
    }
    case "half": {
      const half = of.from + 15 * dayLength;
      return form.count === 1 ? cut(of.from, half) : cut(half, of.to);
    }
    case "closest":
      return closest(of.from, form.weekday ?? 1, form.count ?? 1);
  }
}

function cut(from: number, to: number): Span | null {
  return from < to ? { from, to, grain: "day" } : null;
}

function middle({ from, to }: Span): number {
  const half = startOf("day", (from + to) / 2);
  // The halves of a year are of six months each.
  return to - from > 300 * dayLength ? startOf("quarter", half + 2 * dayLength) : half;
}

/** A Monday belongs to the weekend before it, a Thursday or Friday to the one after. */
function longWeekend(day: number): Span {
  const weekday = weekdayOf(day);
  const saturday = day + (weekday === 1 ? -2 : 6 - weekday) * dayLength;
  const from = weekday === 4 || weekday === 5 ? day : saturday;
  return { from, to: Math.max(saturday + 2 * dayLength, day + dayLength), grain: "day" };
}

function workingDays(today: number, count: number): Span {
  const step = Math.sign(count) * dayLength;
  let last = today;
  for (let left = Math.abs(count); left > 0; ) {
    last += step;
    if (weekdayOf(last) < 6) left -= 1;
  }
  return step > 0
    ? { from: today + dayLength, to: last + dayLength, grain: "day" }
    : { from: last, to: today, grain: "day" };
}

function closest(day: number, weekday: number, nth: number): Span | null {
  const ahead = ((weekday - weekdayOf(day) + 7) % 7) * dayLength;
  const days = [-21, -14, -7, 0, 7, 14].map((weeks) => day + ahead + weeks * dayLength);
  const ordered = days.toSorted((a, b) => Math.abs(a - day) - Math.abs(b - day));
  const found = ordered[nth - 1];
  return found === undefined || nth > 4 ? null : unitSpan("day", found, 0);
}
