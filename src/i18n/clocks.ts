import { type Moment, zoneOffset } from "../model/moment";
import type { Vocabulary } from "../model/vocabulary";
import { dayIn, firstDay, formatDay } from "./dates";
import { readPoint } from "./edtf-point";
import { locales } from "./numbers";
import type { Texts } from "./texts";

/** A time in full: the day and, where one was given, the clock time with whose clock it is. */
export function formatMoment(texts: Texts, moment: Moment): string {
  const clock = formatClock(texts, moment);
  const day = formatDay(texts, moment);
  return clock === null ? day : `${day}, ${clock}`;
}

/** The clock time as it was given, with whose clock it is: 14:30 Kyiv time; null where none was. */
export function formatClock(texts: Texts, moment: Moment): string | null {
  const { edtf, zone, earliest, latest } = moment;
  const ends = edtf.split("/").map(readPoint);
  const [first] = ends;
  if (first?.time == null) return null;
  const last = ends.at(-1)?.time ?? first.time;
  const time = last === first.time ? first.time : `${first.time}–${last}`;
  if (zone === null) return `${time} (${first.offset ?? "+00:00"})`;
  return atClock(texts, time, zone, earliest ?? latest ?? 0);
}

/**
 * One instant on several clocks, the day added where it is another: 01:30 Kyiv time, 00:30 UTC
 * (9 April). Null where no clock time was given.
 */
export function formatClocks(
  texts: Texts,
  zones: readonly string[],
  moment: Moment,
): readonly string[] | null {
  const { earliest, clock } = moment;
  const own = firstDay(moment);
  if (!clock || earliest === null || own === null) return null;
  return zones.map((zone) => {
    const day = dayIn(earliest, zone);
    const time = atClock(texts, timeIn(earliest, zone), zone, earliest);
    const point = readPoint(day);
    if (day === own || point === null || point.month === null || point.day === null) return time;
    return `${time} (${texts.dates.dayOfMonth(point.day, point.month)})`;
  });
}

/** A time as it was said and, where a clock time was given, the same instant on the other clocks. */
export function clocksText(texts: Texts, vocabulary: Vocabulary, moment: Moment): string {
  const said = formatMoment(texts, moment);
  if (moment.edtf.includes("/")) return said;
  const zones = clockZones(vocabulary).filter((zone) => zone !== moment.zone);
  const others = formatClocks(texts, zones, moment) ?? [];
  return [said, ...others].join(" = ");
}

/** The clocks that a page shows: those of the parties to the conflict, in the vocabulary's order, and UTC. */
export function clockZones({ parties }: Vocabulary): readonly string[] {
  const zones = Object.values(parties)
    .filter(({ role }) => role === "conflict")
    .map(({ zone }) => zone);
  return [...new Set([...zones, "UTC"])];
}

function timeIn(instant: number, zone: string): string {
  const format = new Intl.DateTimeFormat(locales.en, {
    timeZone: zone,
    hourCycle: "h23",
    hour: "2-digit",
    minute: "2-digit",
  });
  return format.format(instant);
}

/** Whose clock it is; one that has no name here is told by what it is ahead of UTC. */
function atClock({ dates }: Texts, time: string, zone: string, instant: number): string {
  const name = dates.clocks[zone];
  return name === undefined ? `${time} (${offsetAt(instant, zone)})` : dates.atClock(time, name);
}

/** What a clock is ahead of UTC at an instant, as +03:00. */
function offsetAt(instant: number, zone: string): string {
  const minutes = Math.round(zoneOffset(instant, zone) / 60_000);
  const two = (n: number) => String(Math.floor(n)).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "−" : "+"}${two(size / 60)}:${two(size % 60)}`;
}
