import edtf from "edtf";

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
const offset = /(?:Z|[+-]\d\d(?::?\d\d)?)$/;

/**
 * Reads an EDTF text on the clock of `zone`. `clockOf` is the zone of a place named beside a clock time;
 * without it a clock time needs an offset of its own.
 */
export function parseMoment(
  text: string,
  zone: string,
  clockOf: string | null = null,
): Moment | MomentError {
  const clock = clockTime.test(text);
  const carriesOffset = clock && text.split("/").every((end) => !clockTime.test(end) || offset.test(end));
  if (clock && !carriesOffset && clockOf === null) return "time-without-offset";
  const bounds = readBounds(carriesOffset || !clock ? text : withUtc(text));
  if (bounds === null) return "bad-date";
  const local = clock ? clockOf : zone;
  return {
    edtf: text,
    earliest: finite(carriesOffset ? bounds.min : toUtc(bounds.min, local ?? zone)),
    latest: finite(carriesOffset ? bounds.max : toUtc(bounds.max, local ?? zone)),
    zone: carriesOffset ? null : (local ?? zone),
    clock,
  };
}

function withUtc(text: string): string {
  return text.replace(/T[\d:]+/g, "$&Z");
}

function readBounds(text: string): { min: number; max: number } | null {
  try {
    const { min, max } = edtf(text);
    return Number.isNaN(min) || Number.isNaN(max) ? null : { min, max };
  } catch {
    return null;
  }
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

/** Milliseconds that a zone's clock is ahead of UTC at an instant. Throws RangeError on an unknown zone. */
export function zoneOffset(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
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
