import type { TimeForm } from "./forms";
import { type Got, type Make, turnOffset } from "./make";

/** Days, months and years of the calendar. */
export const dateMakes: Readonly<Record<string, Make>> = {
  iso: (got) => calendarDay(split(got, "ISO", "-"), [0, 1, 2]),
  numeric: (got) => numericDay(got),
  dotted: (got) =>
    dayAndMonth(split(got, got.has("DOTTED_SHORT") ? "DOTTED_SHORT" : "DOTTED", ".")),
  slashed,
  "month-code": (got) => {
    const [year, month] = split(got, "MONTH_CODE", "-");
    return validMonth(month) ? { kind: "date", year: year ?? 0, month } : null;
  },
  date,
  "year-month": (got) => {
    const month = got.number("DIGITS");
    return validMonth(month) ? { kind: "date", year: got.year ?? 0, month } : null;
  },
  "short-year": (got) => {
    const short = got.number("TWO_DIGITS");
    const read = date(got);
    return short === null || read?.kind !== "date" ? null : { ...read, year: fullYear(short) };
  },
  compact: (got) => {
    const text = got.text("COMPACT") ?? "";
    return calendarDay([text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number), [0, 1, 2]);
  },
  "month-range": (got) => {
    const [from, to] = got.numbers("MONTH_EN", "MONTH_SHORT_EN");
    const year = got.year;
    if (from === undefined || to === undefined || year === null || from === to) return null;
    return {
      kind: "between",
      from: { kind: "date", year: from < to ? year : year - 1, month: from },
      to: { kind: "date", year, month: to },
    };
  },
  "day-of-month": (got) => day(got.number("NUM", "ORD")),
  month: (got) => got.month && { kind: "date", month: got.month },
  "month-turn": monthTurn,
  year: (got) =>
    got.year !== null && isYear(got, got.year) ? { kind: "date", year: got.year } : null,
  decade: (got) => years(got.number("DECADE_DIGITS", "DECADE_WORD") ?? shortDecade(got), 10),
  century: (got) => century(got.number("ORD", "DIGITS") ?? 0),
};

function date(got: Got): TimeForm | null {
  const month = got.month ?? got.numbers("NUM")[0] ?? null;
  const dayNumber = got.month === null ? null : got.number("NUM", "ORD");
  if (!validMonth(month)) return null;
  if (dayNumber === null && got.has("NUM", "ORD")) return null;
  if (dayNumber !== null && !validDay(dayNumber)) return null;
  if (isCountAfterMonth(got)) return null;
  return {
    kind: "date",
    month,
    ...(dayNumber === null ? {} : { day: dayNumber }),
    ...(got.year === null ? {} : { year: got.year }),
  };
}

/** "In March 15 people were killed" counts people; "on March 15" is a day. */
function isCountAfterMonth(got: Got): boolean {
  const first = got.taken[0]?.name ?? "";
  return (
    /MONTH(?:_SHORT)?_EN$/.test(first) &&
    got.has("NUM") &&
    got.year === null &&
    ["in", "during", "since"].includes(got.place.before)
  );
}

/** "After 1351" may be a figure; so far back a year is called one. */
function isYear(got: Got, year: number): boolean {
  return year >= 1700 || got.has("YEARWORD") || got.says("year", "calendar", "ad", "d");
}

function split(got: Got, name: string, mark: string): number[] {
  return (got.text(name) ?? "").split(mark).map(Number);
}

function numericDay(got: Got): TimeForm | null {
  const text = got.text("FULL") ?? "";
  const parts = text.split(/[./-]/).map(Number);
  const monthFirst = !text.includes(".") && got.place.monthFirst && (parts[1] ?? 0) > 12;
  const usual = !text.includes(".") && got.place.monthFirst && (parts[0] ?? 0) <= 12;
  return calendarDay(parts, monthFirst || usual ? [2, 0, 1] : [2, 1, 0]);
}

function calendarDay(parts: readonly number[], order: readonly number[]): TimeForm | null {
  const [year = 0, month = 0, dayNumber = 0] = order.map((index) => parts[index] ?? 0);
  const full = year < 100 ? fullYear(year) : year;
  return validMonth(month) && validDay(dayNumber)
    ? { kind: "date", year: full, month, day: dayNumber }
    : null;
}

function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

function dayAndMonth(parts: readonly number[]): TimeForm | null {
  const [dayNumber = 0, month = 0] = parts;
  return validDay(dayNumber) && validMonth(month) ? { kind: "date", month, day: dayNumber } : null;
}

function slashed(got: Got): TimeForm | null {
  const parts = split(got, "SLASHED", "/");
  const [first = 0, second = 0] = parts;
  const swapped = got.place.monthFirst && first <= 12;
  const read = dayAndMonth(swapped ? [second, first] : parts);
  const turn = got.says("next") ? "next" : got.says("this") ? "this" : null;
  return read === null || turn === null || read.kind !== "date" ? read : { ...read, turn };
}

function day(number: number | null): TimeForm | null {
  return number !== null && validDay(number) ? { kind: "date", day: number } : null;
}

function monthTurn(got: Got): TimeForm | null {
  if (got.month === null) return null;
  if (got.says("after")) return { kind: "date", month: got.month, turn: "after-next" };
  const turn = got.turn;
  const year = got.number("LAST_YEAR", "THIS_YEAR");
  if (year !== null || got.has("UNIT_YEAR")) {
    const offset = year ?? (turn === null ? 0 : turnOffset[turn]);
    return {
      kind: "nth",
      nth: got.month,
      unit: "month",
      of: { kind: "unit", unit: "year", offset },
    };
  }
  return { kind: "date", month: got.month, ...(turn === null ? {} : { turn }) };
}

/** «90-е годы». */
function shortDecade(got: Got): number | null {
  const number = got.number("ORD") ?? 0;
  return number >= 20 && number <= 90 && number % 10 === 0 ? 1900 + number : null;
}

function century(number: number): TimeForm | null {
  return number < 2 || number > 22 ? null : years((number - 1) * 100, 100);
}

function years(from: number | null, length: number): TimeForm | null {
  return from === null || from <= 0 ? null : { kind: "years", from, length };
}

function validMonth(month: number | null | undefined): month is number {
  return Number.isInteger(month) && Number(month) >= 1 && Number(month) <= 12;
}

function validDay(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 31;
}
