import edtf from "edtf";
import { dayLength } from "./day-length";

/**
 * A time as somebody gave it. Times are EDTF (ISO 8601-2) of any precision. A date without a clock time
 * is the whole day on its speaker's clock; a clock time carries a UTC offset or the place whose clock
 * it is. The library runs while records are parsed; what is shown and compared uses the bounds.
 */
export interface Moment {
  readonly edtf: string;
  /** First and last possible millisecond (since 1970 UTC); null where open. */
  readonly earliest: number | null;
  readonly latest: number | null;
  /** IANA zone whose clock it is on; null where the text itself carries the offset. */
  readonly zone: string | null;
  /** Whether a clock time was given. */
  readonly clock: boolean;
}

/** Why a text is no moment. */
export type MomentError = "bad-date" | "time-without-offset";

const clockTime = /T\d\d/;
/** Nobody speaks in fractions of a second, and no clock here shows them. */
const fraction = /T[\d:]*[.,]\d/;
const offset = /(?:Z|[+-]\d\d(?::?\d\d)?)$/;

/**
 * Reads an EDTF text on the clock of `zone`. `clockOf` is the zone of a place named beside a clock time;
 * without it a clock time needs an offset of its own. Each end of an interval is read on its own clock.
 */
export function parseMoment(
  text: string,
  zone: string,
  clockOf: string | null = null,
): Moment | MomentError {
  const ends = text.split("/");
  const clock = ends.some(hasClock);
  if (clockOf === null && ends.some((end) => hasClock(end) && !offset.test(end))) {
    return "time-without-offset";
  }
  if (fraction.test(text)) return "bad-date";
  const bounds = boundsOf(ends.map(withOffset).join("/"));
  if (bounds === null) return "bad-date";
  const local = clock ? (clockOf ?? zone) : zone;
  const instant = (wall: number, end = "") => (carriesOffset(end) ? wall : toUtc(wall, local));
  return {
    edtf: text,
    earliest: finite(instant(bounds.min, ends[0])),
    latest: finite(instant(bounds.max, ends.at(-1))),
    zone: ends.every(carriesOffset) ? null : local,
    clock,
  };
}

function hasClock(end: string): boolean {
  return clockTime.test(end);
}

function carriesOffset(end: string): boolean {
  return hasClock(end) && offset.test(end);
}

/** The library reads a clock time without offset in the machine's zone; as UTC it is a wall time. */
function withOffset(end: string): string {
  return hasClock(end) && !carriesOffset(end) ? `${end}Z` : end;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Kept, since whole archives give the same days again and again, and the library takes its time. */
function boundsOf(text: string): Bounds | null {
  const known = knownBounds.get(text);
  if (known !== undefined) return known;
  const bounds = readDay(text) ?? readBounds(text);
  if (knownBounds.size < mostKept) knownBounds.set(text, bounds);
  return bounds;
}

const knownBounds = new Map<string, Bounds | null>();

/** One plain day, as most are; null for all else, and for a day that no calendar has. The same as the library's. */
function readDay(text: string): Bounds | null {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return null;
  const min = Date.parse(text);
  const isReal = Number.isFinite(min) && new Date(min).toISOString().startsWith(text);
  return isReal ? { min, max: min + dayLength - 1 } : null;
}

/** Bounds as wall time, infinite where open; null where the text is no EDTF or not a usable time. */
function readBounds(text: string): Bounds | null {
  const bounds = /^[[{]/.test(text) ? readMembers(text) : readDates(text);
  if (bounds === null || bounds.max < bounds.min) return null;
  return [bounds.min, bounds.max].every((bound) => !Number.isFinite(bound) || inRange(bound))
    ? bounds
    : null;
}

function readDates(text: string): Bounds | null {
  if (text.split("/").some((end) => isSeason(end) || !isRealDay(end))) return null;
  const parsed = readEdtf(text);
  if (parsed === null) return null;
  const { min, max } = parsed;
  if (Number.isNaN(min) || Number.isNaN(max)) return null;
  return { min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY };
}

function readEdtf(text: string): ReturnType<typeof edtf> | null {
  try {
    return edtf(text);
  } catch {
    return null;
  }
}

/**
 * "One of" and "all of": from the first member's beginning to the last one's end. Done here because the
 * library (4.11.1) ends `[2023-04-10..2023-04-12]` with the 10th and trusts the order of the members.
 */
function readMembers(text: string): Bounds | null {
  if (readEdtf(text) === null) return null;
  const inner = text.slice(1, -1);
  const members = inner.split(/,|\.\./).filter((member) => member !== "");
  const bounds = members.map((member) => readDates(member));
  const known = bounds.filter((each) => each !== null);
  if (known.length === 0 || known.length < members.length) return null;
  return {
    min: inner.startsWith("..")
      ? Number.NEGATIVE_INFINITY
      : Math.min(...known.map(({ min }) => min)),
    max: inner.endsWith("..") ? Number.POSITIVE_INFINITY : Math.max(...known.map(({ max }) => max)),
  };
}

/** A season has no agreed days (the library takes quarters): an editor writes the months meant. */
function isSeason(end: string): boolean {
  return /^\d{4}-(?:2[1-9]|3[0-2])[?~%]?$/.test(end);
}

/** The library (4.11.1) reads 29 February of a common year as 1 March. */
function isRealDay(end: string): boolean {
  const year = /^[?~%]?(\d{4})-[?~%]?02-[?~%]?29/.exec(end)?.[1];
  return year === undefined || new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
}

/** Years that a zone's clock can be asked for; nothing that parties speak about lies outside. */
function inRange(instant: number): boolean {
  return instant >= Date.UTC(1000, 0) && instant < Date.UTC(10000, 0);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The instant at which a clock in `zone` shows the wall time that `wall` would be in UTC. */
function toUtc(wall: number, zone: string): number {
  if (!Number.isFinite(wall)) return wall;
  const guess = wall - zoneOffset(wall, zone);
  return wall - zoneOffset(guess, zone);
}

/** A zone's clock. Kept, since making a format takes a hundred times as long as using it. */
function clockIn(zone: string): Intl.DateTimeFormat {
  const kept = clocks.get(zone);
  if (kept !== undefined) return kept;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(zone, clock);
  return clock;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that a zone's clock is ahead of UTC at an instant. Throws RangeError on an unknown zone. */
export function zoneOffset(instant: number, zone: string): number {
  const ofZone = knownOffsets.get(zone) ?? new Map<number, number>();
  const offset = ofZone.get(instant) ?? readOffset(instant, zone);
  // Asked for again and again as well.
  if (ofZone.size < mostKept) knownOffsets.set(zone, ofZone.set(instant, offset));
  return offset;
}

const knownOffsets = new Map<string, Map<number, number>>();
const mostKept = 20_000;

function readOffset(instant: number, zone: string): number {
  const parts = clockIn(zone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value ?? 0);
  const shown = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return shown - Math.floor(instant / 1000) * 1000;
}
