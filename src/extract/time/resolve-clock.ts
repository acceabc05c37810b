import { dayLength } from "../../model/day-length";
import { type Span, startOf } from "./calendar";
import type { TimeForm } from "./forms";
import type { Given } from "./resolve-dates";

const minute = 60_000;
const hour = 60 * minute;

/** A clock time on a day; without a day it is that of the given one. */
export function clockSpan(
  form: Extract<TimeForm, { kind: "clock" }>,
  day: number | null,
  given: Given,
): Span | null {
  const grain =
    form.second === undefined ? (form.minute === undefined ? "hour" : "minute") : "second";
  const length = grain === "hour" ? hour : grain === "minute" ? minute : 1000;
  const base = startOf("day", day ?? given.now);
  const within = form.hour * hour + (form.minute ?? 0) * minute + (form.second ?? 0) * 1000;
  const zone = zoneShift(form.zone, given);
  const at = base + within + zone;
  const from = day === null && given.tense === "bare" ? nextTime(at, form, given, length) : at;
  return { from, to: from + length, grain };
}

function zoneShift(zone: number | undefined, given: Given): number {
  return zone === undefined || given.offset === null ? 0 : (given.offset - zone) * minute;
}

/** A text that says only "at three" means the next three o'clock. */
function nextTime(
  at: number,
  form: Extract<TimeForm, { kind: "clock" }>,
  given: Given,
  length: number,
): number {
  const steps = form.sure || form.hour >= 12 ? [0, dayLength] : [0, 12 * hour, dayLength];
  // 4:23 said at 4:30 is still that of the same hour.
  const end = (time: number) => Math.max(time + length, startOf("hour", time) + hour);
  return steps.map((step) => at + step).find((time) => end(time) > given.now) ?? at;
}
