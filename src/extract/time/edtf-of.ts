import { dayLength } from "../../model/day-length";
import { type Span, unitSpan } from "./calendar";

/**
 * A span as EDTF, no more exact than it was said: a month is 2023-04, a stretch ends with its last day
 * (2023-04-03/2023-04-09). A clock time is the speaker's: its place or offset is not known here.
 */
export function edtfOf({ from, to }: Span): string {
  for (const [unit, digits] of [
    ["year", 4],
    ["month", 7],
    ["day", 10],
  ] as const) {
    const whole = unitSpan(unit, from, 0);
    if (whole.from === from && whole.to === to) return print(from, digits);
  }
  const clock = from % dayLength !== 0 || to % dayLength !== 0;
  if (clock)
    return to - from <= dayLength / 24 ? print(from, 16) : `${print(from, 16)}/${print(to, 16)}`;
  return from === to ? print(from, 10) : `${print(from, 10)}/${print(to - dayLength, 10)}`;
}

function print(at: number, digits: number): string {
  return new Date(at).toISOString().slice(0, digits);
}
