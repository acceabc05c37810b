import data from "../../../data/lexicons/holidays.json";
import { dayLength } from "../../model/day-length";
import { dayOf, type Span, weekdayOf } from "./calendar";
import { lunarDay } from "./lunisolar";

/** A holiday of the data file; one of the ways to find its day. */
interface Holiday {
  readonly on?: string;
  readonly nth?: readonly number[];
  /** Days after the nth weekday or the lunar day: Black Friday follows the fourth Thursday. */
  readonly plus?: number;
  readonly easter?: number;
  readonly paskha?: number;
  /** Month, lunar day and deciding hour of the Hindu calendar. */
  readonly lunar?: readonly number[];
  readonly calendar?: string;
  readonly month?: string;
  readonly day?: number;
  readonly days?: number;
  /** The last such weekday before that day. */
  readonly before?: number;
  /** It comes after so many days, counted from a known one. */
  readonly every?: number;
  readonly known?: string;
  /** Days by which it is moved where it falls on a weekday, Monday 1 to Sunday 7. */
  readonly moved?: Readonly<Record<string, number>>;
  readonly forms: readonly string[];
}

/** The holidays of the data file, by id. */
export const holidays: Readonly<Record<string, Holiday>> = data.holidays;

const found = new Map<string, Span | null>();
const mostFound = 20_000;

/** When a holiday falls in a year; null where it does not. Looked for once, however often it is named. */
export function holidayIn(id: string, year: number): Span | null {
  const key = `${id} ${year}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const span = findHoliday(id, year);
  if (found.size >= mostFound) found.clear();
  found.set(key, span);
  return span;
}

function findHoliday(id: string, year: number): Span | null {
  const holiday = holidays[id];
  const day = holiday === undefined ? null : firstDay(holiday, year);
  if (holiday === undefined || day === null) return null;
  const from = day + (holiday.moved?.[weekdayOf(day)] ?? 0) * dayLength;
  return { from, to: from + (holiday.days ?? 1) * dayLength, grain: "day" };
}

function firstDay(holiday: Holiday, year: number): number | null {
  if (holiday.on !== undefined) {
    const [month = 1, day = 1] = holiday.on.split("-").map(Number);
    return dayOf(year, month, day);
  }
  if (holiday.nth !== undefined) return nthDay(holiday.nth, year) + (holiday.plus ?? 0) * dayLength;
  if (holiday.easter !== undefined) return easter(year) + holiday.easter * dayLength;
  if (holiday.paskha !== undefined) return paskha(year) + holiday.paskha * dayLength;
  if (holiday.lunar !== undefined) return later(lunarDay(holiday.lunar, year), holiday.plus ?? 0);
  if (holiday.every !== undefined) return recurring(holiday, holiday.every, year);
  const day = inOtherCalendar(holiday, year);
  if (day === null || holiday.before === undefined) return day;
  return later(day, -(((weekdayOf(day) - holiday.before + 6) % 7) + 1));
}

function nthDay([nth = 1, weekday = 1, month = 1]: readonly number[], year: number): number {
  if (nth < 0) {
    const last = dayOf(year, month + 1, 0);
    return last - (((weekdayOf(last) - weekday + 7) % 7) - (nth + 1) * 7) * dayLength;
  }
  const first = dayOf(year, month, 1);
  return first + (((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7) * dayLength;
}

function later(day: number | null, days: number): number | null {
  return day === null ? null : day + days * dayLength;
}

// The first of its days that falls in the year.
function recurring(holiday: Holiday, every: number, year: number): number {
  const known = Date.parse(`${holiday.known ?? ""}T00:00:00Z`);
  const away = Math.ceil((dayOf(year, 1, 1) - known) / dayLength / every);
  return known + away * every * dayLength;
}

/** Gregorian Easter (the anonymous algorithm in Meeus). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/** Orthodox Easter: Meeus' Julian algorithm, moved to the Gregorian calendar. */
function paskha(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const days = d + e + 114;
  const apart = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1) + apart * dayLength;
}

const formats = new Map<string, Intl.DateTimeFormat>();

// `Intl` knows these calendars; the day is found by asking it, month by month, in the wanted year.
function inOtherCalendar(holiday: Holiday, year: number): number | null {
  const { calendar = "gregory", month = "", day = 1 } = holiday;
  let format = formats.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en", {
      calendar,
      month: "long",
      day: "numeric",
      timeZone: "UTC",
    });
    formats.set(calendar, format);
  }
  const wanted = Math.max(day, 1);
  for (let at = dayOf(year, 1, 1); at < dayOf(year + 1, 1, 1); ) {
    const parts = format.formatToParts(at);
    const number = Number(parts.find((part) => part.type === "day")?.value);
    const inMonth =
      parts.some((part) => part.type === "month" && part.value === month) ||
      isNumbered(parts, month);
    if (inMonth && number === wanted) return at - (wanted - day) * dayLength;
    // No month has less than 29 days.
    const next = inMonth && number < wanted ? wanted - number : Math.max(1, 28 - number);
    at += next * dayLength;
  }
  return null;
}

const chineseMonths = ["First Month"];

function isNumbered(parts: readonly Intl.DateTimeFormatPart[], month: string): boolean {
  const name = chineseMonths[Number(month) - 1];
  return name !== undefined && parts.some((part) => part.type === "month" && part.value === name);
}
