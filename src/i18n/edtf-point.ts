/**
 * Reads the part of EDTF that a page prints. Bounds and validity are the model's; this only asks how
 * precisely a time was given, which the bounds no longer tell.
 */

/** One end of a time, as precise as it was given. */
export interface EdtfPoint {
  readonly year: string;
  /** Counted from 0; null where only the year is known. */
  readonly month: number | null;
  readonly day: string | null;
  /** "14:30"; null where no clock time was given. */
  readonly time: string | null;
  /** "+03:00" where the text carries it. */
  readonly offset: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const shape =
  /^(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T(\d\d:\d\d|\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;

/** One end of a time, or null where it is open or of a shape that has to be told by its bounds. */
export function readPoint(text: string): EdtfPoint | null {
  const match = shape.exec(text.replaceAll(/[~?%]/g, ""));
  if (match === null) return null;
  const [, year = "", month = "XX", day = "XX", time, offset] = match;
  const number = month === "XX" ? 0 : Number(month);
  return {
    year,
    month: number >= 1 && number <= 12 ? number - 1 : null,
    day: day === "XX" ? null : String(Number(day)),
    time: time === undefined ? null : time.includes(":") ? time : `${time}:00`,
    offset: offset === undefined ? null : offset === "Z" ? "+00:00" : offset,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
}
