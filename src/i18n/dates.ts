import { dayLength } from "../model/day-length";
import type { Moment } from "../model/moment";
import { type EdtfPoint, readPoint } from "./edtf-point";
import { locales } from "./numbers";
import type { Texts } from "./texts";

/** Where a date stands: by itself, or after a preposition such as "since" or "until". */
type Standing = "alone" | "after";

/** A date in full, as precise as it was given: 10 April 2023, April 2023, 10–12 April 2023. */
export function formatDay(texts: Texts, moment: Moment, standing: Standing = "alone"): string {
  const [from = "", to] = moment.edtf.split("/");
  if (to !== undefined) return formatSpan(texts, from, to, moment);
  const point = readPoint(from);
  return point === null ? betweenBounds(texts, moment) : formatPoint(texts, point, standing);
}

/** A day as files date themselves, 2026-11-22, in full. */
export function formatIsoDay(texts: Texts, day: string): string {
  const point = readPoint(day);
  return point === null ? day : formatPoint(texts, point, "alone");
}

/** So near to another day, a day without a year is taken for the one meant. */
const nearby = 183 * dayLength;

/**
 * A date for narrow cells: 10 Apr 2023; without its year where it is that of `beside` and lies near it.
 * Beside 24 January, "9 Dec" would be read as the December before.
 */
export function formatDayShort(texts: Texts, moment: Moment, beside?: Moment): string {
  const point = readPoint(moment.edtf);
  if (point === null || point.month === null || point.day === null) return formatDay(texts, moment);
  const { dates } = texts;
  const date = isPlainBeside(point, moment, beside)
    ? dates.dayOfMonthShort(point.day, point.month)
    : dates.dayShort(point.day, point.month, point.year);
  return qualified(texts, point, date);
}

function isPlainBeside({ year }: EdtfPoint, { earliest }: Moment, beside?: Moment): boolean {
  if (beside === undefined || beside.edtf.slice(0, 4) !== year) return false;
  return Math.abs((earliest ?? 0) - (beside.earliest ?? 0)) < nearby;
}

/** The day on which a moment begins, on its own clock, as 2023-04-10; null where it is open. */
export function firstDay({ earliest, zone }: Moment): string | null {
  return earliest === null ? null : dayIn(earliest, zone ?? "UTC");
}

/** The day that a clock in `zone` shows at an instant, as 2023-04-10. */
export function dayIn(instant: number, zone: string): string {
  // Most days are given in UTC, of which no calendar need be asked.
  if (zone === "UTC" && instant > 0 && instant < farOff) {
    return new Date(instant).toISOString().slice(0, 10);
  }
  const parts = new Map(
    clockIn(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
}

const farOff = Date.UTC(9999, 0, 1);

/** Kept, since making a format takes a hundred times as long as using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat(locales.en, {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  clocks.set(zone, clock);
  return clock;
}

function formatPoint(texts: Texts, point: EdtfPoint, standing: Standing): string {
  const after = standing === "after" || point.approximate;
  return qualified(texts, point, bare(texts, point, after));
}

function bare({ dates }: Texts, { year, month, day }: EdtfPoint, after: boolean): string {
  if (month === null) return dates.year(year, after);
  return day === null ? dates.month(month, year, after) : dates.day(day, month, year);
}

function qualified({ dates }: Texts, { approximate, uncertain }: EdtfPoint, date: string): string {
  const about = approximate ? dates.about(date) : date;
  return uncertain ? dates.uncertain(about) : about;
}

/** Both ends, each as precise as it was given; what they share is said once. */
function formatSpan(texts: Texts, from: string, to: string, moment: Moment): string {
  const { dates } = texts;
  const [start, end] = [readPoint(from), readPoint(to)];
  if (start !== null && end !== null) return formatEnds(texts, start, end);
  if (start !== null && isOpen(to)) return dates.since(formatPoint(texts, start, "after"));
  if (end !== null && isOpen(from)) return dates.until(formatPoint(texts, end, "after"));
  return betweenBounds(texts, moment);
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

function formatEnds(texts: Texts, start: EdtfPoint, end: EdtfPoint): string {
  const { dates } = texts;
  const exact = [start, end].every(({ approximate, uncertain }) => !approximate && !uncertain);
  if (
    exact &&
    start.day !== null &&
    end.day !== null &&
    start.month !== null &&
    end.month !== null
  ) {
    const sameYear = start.year === end.year;
    if (sameYear && start.month === end.month && start.day === end.day)
      return bare(texts, end, false);
    if (sameYear && start.month === end.month) {
      return dates.day(`${start.day}–${end.day}`, end.month, end.year);
    }
    if (sameYear) {
      return `${dates.dayOfMonth(start.day, start.month)} – ${bare(texts, end, false)}`;
    }
  }
  if (exact && areMonths(start, end) && start.year === end.year && start.month !== null) {
    return `${dates.monthOnly(start.month)} – ${bare(texts, end, false)}`;
  }
  return `${formatPoint(texts, start, "alone")} – ${formatPoint(texts, end, "alone")}`;
}

function areMonths(...points: readonly EdtfPoint[]): boolean {
  return points.every(({ month, day }) => month !== null && day === null);
}

/** A time of a rarer shape (a set, a decade) is told by its first and last day. */
function betweenBounds(texts: Texts, { edtf, earliest, latest, zone }: Moment): string {
  const [first, last] = [earliest, latest].map((bound) =>
    bound === null ? null : readPoint(dayIn(bound, zone ?? "UTC")),
  );
  if (first != null && last != null) return formatEnds(texts, first, last);
  if (first != null) return texts.dates.since(formatPoint(texts, first, "after"));
  if (last != null) return texts.dates.until(formatPoint(texts, last, "after"));
  return edtf;
}

/** Whether a title says the day already; blanks of a date do not break, those of a title may. */
export function saysDay(title: string, day: string): boolean {
  const before = plainly(title).split(plainly(day)).slice(0, -1);
  // 11 January is not the 1st.
  return before.some((text) => !/\d$/.test(text));
}

function plainly(text: string): string {
  return text.replaceAll(/\s/gu, " ");
}

/** A title whose days stay in one line with their months, letter for letter as long as before. */
export function heldTogether(title: string): string {
  return title.replace(/(\d) (?=\p{L})/gu, "$1\u00a0");
}
