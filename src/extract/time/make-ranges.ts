import type { TimeForm } from "./forms";
import type { Got, Make } from "./make";

/** From one day to another, several days, and what is counted from an end of something. */
export const rangeMakes: Readonly<Record<string, Make>> = {
  days: (got) => {
    const [first, last] = daysOfOneMonth(got);
    return first && last ? { kind: "between", from: first, to: last } : null;
  },
  "days-of": (got) => {
    const month = got.forms[0];
    const [first, last] = got.numbers("NUM", "ORD");
    if (month?.kind !== "unit" || month.unit !== "month") return null;
    if (!isDayOfMonth(first) || !isDayOfMonth(last) || first >= last) return null;
    const day = (nth: number): TimeForm => ({ kind: "nth", nth, unit: "day", of: month });
    return { kind: "between", from: day(first), to: day(last) };
  },
  "day-list": (got) => {
    const days = daysOfOneMonth(got);
    return days.length > 1 && days.every((day) => day !== null) ? { kind: "list", of: days } : null;
  },
  "numeric-days": numericDays,
  "night-between": (got) => {
    const [, last] = daysOfOneMonth(got);
    return last ? { kind: "night-before", day: last } : null;
  },
  "year-range": (got) => {
    const [from = 0, to = 0] = got.numbers("YEAR");
    const end = (year: number): TimeForm => ({ kind: "date", year });
    return from < to ? { kind: "between", from: end(from), to: end(to) } : null;
  },
  between: (got) => {
    const [from, to] = got.forms;
    if (from === undefined) return null;
    if (to !== undefined) return { kind: "between", from, to };
    return got.says("date") || got.says("since")
      ? { kind: "between", from, to: { kind: "shift", steps: [], from: null } }
      : null;
  },
  "night-before": (got) => wrap(got, (day) => ({ kind: "night-before", day })),
  point: (got) => got.forms[0] ?? null,
  at: joined,
};

function wrap(got: Got, make: (form: TimeForm) => TimeForm): TimeForm | null {
  const form = got.forms[0];
  return form === undefined ? null : make(form);
}

function daysOfOneMonth(got: Got): (TimeForm | null)[] {
  const month = got.month;
  const year = got.year;
  return got
    .numbers("NUM", "ORD")
    .map((day) =>
      month !== null && isDayOfMonth(day)
        ? { kind: "date", month, day, ...(year === null ? {} : { year }) }
        : null,
    );
}

function isDayOfMonth(day: number | undefined): day is number {
  return day !== undefined && Number.isInteger(day) && day >= 1 && day <= 31;
}

function numericDays(got: Got): TimeForm | null {
  const [day = 0] = got.numbers("NUM");
  const [last = 0, month = 0, year] = (got.text("DOTTED", "FULL") ?? "").split(/[./-]/).map(Number);
  if (day < 1 || day >= last || last > 31 || month < 1 || month > 12) return null;
  const full = year === undefined ? {} : { year: year < 100 ? 2000 + year : year };
  const end = (number: number): TimeForm => ({ kind: "date", month, day: number, ...full });
  return { kind: "between", from: end(day), to: end(last) };
}

/** A day with its clock time or part of the day, in either order; a bare figure is an hour. */
function joined(got: Got): TimeForm | null {
  const clocks = got.forms.filter((form) => form.kind === "clock" || isClockRange(form));
  const part = got.forms.find((form) => form.kind === "part");
  const day = got.forms.find(
    (form) => form.kind !== "clock" && form.kind !== "part" && !isClockRange(form),
  );
  const clock = clocks[0] ?? bareHour(got);
  const edge = got.says("early") ? "early" : got.says("late") ? "late" : null;
  const within: TimeForm = day?.kind === "at" ? day.day : (day ?? today);
  const spoken =
    part?.kind === "part" && edge && part.part !== "evening"
      ? { ...part, part: `${edge}-${part.part}` }
      : part;
  const half = spoken ?? (day?.kind === "at" ? day.clock : undefined);
  if (clock === null) return half && day ? { kind: "at", day, clock: half } : null;
  return { kind: "at", day: within, clock: half ? inPart(clock, half) : clock };
}

const today: TimeForm = { kind: "unit", unit: "day", offset: 0 };

function isClockRange(form: TimeForm): boolean {
  return form.kind === "between" && form.from.kind === "clock";
}

function bareHour(got: Got): TimeForm | null {
  const hour = got.number("NUM");
  return hour !== null && Number.isInteger(hour) && hour >= 1 && hour <= 24
    ? { kind: "clock", hour, sure: false }
    : null;
}

/** "Eight tonight" is 20:00, "three in the morning" is 03:00. */
function inPart(clock: TimeForm, part: TimeForm): TimeForm {
  if (clock.kind !== "clock" || clock.sure || part.kind !== "part") return clock;
  const late = !/morning/.test(part.part) && !(part.part === "night" && clock.hour < 6);
  const hour = clock.hour % 12 === 0 && part.part !== "day" ? (late ? 24 : 0) : clock.hour;
  return { ...clock, sure: true, hour: late && hour < 12 ? hour + 12 : hour };
}
