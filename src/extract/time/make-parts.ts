import type { TimeForm, Unit } from "./forms";
import type { Got, Make } from "./make";
import { stepsOf } from "./make-relative";

/** Parts of years, months and weeks, and the days of the week. */
export const partMakes: Readonly<Record<string, Make>> = {
  quarter: (got) => partOfYear(got, 4, ["ORD", "ROMAN_QUARTER", "DIGITS", "QUARTER_CODE"]),
  "half-year": (got) => partOfYear(got, 2, ["ORD", "ROMAN_QUARTER", "DIGITS", "HALF_CODE"]),
  nth,
  "nth-run": (got) => {
    const of = got.forms.find((form) => form.kind !== "duration");
    const step = stepsOf(got)[0];
    if (of === undefined || step === undefined) return null;
    const last = got.has("FINAL");
    if (!last && got.number("ORD") !== 1) return null;
    return { kind: "run", step: { ...step, count: last ? -step.count : step.count }, of };
  },
  "nth-day": (got) => {
    const unit = got.unit?.unit;
    const of = got.forms[0] ?? (unit && ({ kind: "unit", unit, offset: 0 } as const));
    const number = got.number("NUM", "ORD");
    return of === undefined || number === null || number < 1 || number > 31
      ? null
      : { kind: "nth", nth: number, unit: "day", of };
  },
  "week-number": (got) => {
    const week = got.number("NUM") ?? 0;
    if (!Number.isInteger(week) || week < 1 || week > 53) return null;
    return { kind: "week-number", week, year: got.forms[0] ?? null };
  },
  edge: (got) => {
    const edge = got.text("EDGE", "EARLY");
    const unit = got.unit;
    const of = yearOfMonth(got) ?? got.forms[0];
    if (edge === null || isVerb(got)) return null;
    if (of !== undefined) return { kind: "edge", edge, of };
    return unit && { kind: "edge", edge, of: { kind: "unit", unit: unit.unit, offset: 0 } };
  },
  "edge-code": (got) => {
    const [edge = ""] = (got.text("EDGE_SHORT") ?? "").split("-");
    return { kind: "edge", edge, of: { kind: "unit", unit: shortUnit(got), offset: 0 } };
  },
  weekday: (got) => got.weekday && { kind: "weekday", weekday: got.weekday, turn: null },
  "weekday-turn": weekdayTurn,
  "weekday-date": weekdayDate,
  "weekday-week": (got) =>
    got.weekday && { kind: "weekday", weekday: got.weekday, turn: "after-next" },
  "weekday-near": weekdayNear,
  "year-on": yearOn,
  "weekday-count": (got) => {
    const count = got.number("NUM");
    if (count === null || got.weekday === null) return null;
    const back = got.has("AGO");
    return {
      kind: "shift",
      steps: [{ unit: "week", count: back ? 1 - count : count - 2 }],
      from: { kind: "weekday", weekday: got.weekday, turn: back ? "last" : "after-next" },
    };
  },
  "weekday-number": (got) => dated(got, { kind: "date", day: got.number("NUM") ?? 0 }),
  "holiday-of": (got) => {
    const [day, of] = got.forms;
    return day?.kind === "holiday" && of?.kind === "unit" && of.unit === "year"
      ? { kind: "holiday", id: day.id, turn: null, inYear: of }
      : null;
  },
  until: (got) => {
    const unit = got.unit?.unit ?? shortUnit(got);
    return { kind: "until", end: got.forms[0] ?? { kind: "unit", unit, offset: 0 } };
  },
  holiday: (got) => {
    const id = got.text("HOLIDAY");
    if (id === null) return null;
    return {
      kind: "holiday",
      id,
      turn: got.turn,
      ...(got.year === null ? {} : { year: got.year }),
    };
  },
};

const beforeVerb = new Set(
  "will to would may might could should must can shall not did does do".split(" "),
);

/** "The war will end in 2025" does not name the end of 2025. */
function isVerb(got: Got): boolean {
  return got.says("end", "start") && beforeVerb.has(got.place.before);
}

/** "EOY" is the end of a year. */
function shortUnit(got: Got): Unit {
  return (got.text("EDGE_SHORT")?.split("-")[1] ?? "month") as Unit;
}

function yearOfMonth(got: Got): TimeForm | undefined {
  const of = got.forms[0];
  return got.year !== null && of?.kind === "date" ? { ...of, year: got.year } : undefined;
}

function partOfYear(got: Got, parts: number, names: readonly string[]): TimeForm | null {
  const short = got.number("TWO_DIGITS");
  const number = got.number(...names);
  if (number === null || number < 1 || number > parts) return null;
  const stated = got.year ?? (short === null ? null : 2000 + short);
  const year = got.forms[0] ?? (stated === null ? null : { kind: "date" as const, year: stated });
  return { kind: "part-of-year", parts, nth: number, year };
}

function nth(got: Got): TimeForm | null {
  const of = got.forms[0] ?? (got.has("UNIT_MONTH") ? thisMonth : undefined);
  const number = got.number("ORD");
  const unit = got.weekday ?? (got.has("SMALL_DAY") ? "day" : got.unit?.unit);
  if (of === undefined || unit === undefined) return null;
  const place = lastButOne(got) ? -2 : got.has("FINAL") ? -(number ?? 1) : number;
  return place === null ? null : { kind: "nth", nth: place, unit, of };
}

function lastButOne(got: Got): boolean {
  return got.has("PENULTIMATE") || (got.has("NEXT") && got.says("to"));
}

const thisMonth: TimeForm = { kind: "unit", unit: "month", offset: 0 };

function weekdayTurn(got: Got): TimeForm | null {
  const weekday = got.weekday ?? weekdayWord(got);
  if (weekday === null) return null;
  const week = got.forms[0];
  if (week !== undefined) {
    return week.kind === "unit" && week.unit === "week"
      ? { kind: "weekday", weekday, turn: "this", week }
      : null;
  }
  if (got.says("after", "після")) return { kind: "weekday", weekday, turn: "after-next" };
  const turn = got.says("past") ? "last" : got.turn;
  const coming = got.says("upcoming") || (got.has("COMING") && !got.has("NEXT"));
  return { kind: "weekday", weekday, turn: coming ? "coming" : turn };
}

/** "Monday two weeks from now": the Monday nearest to that day. */
function weekdayNear(got: Got): TimeForm | null {
  const day = got.forms.find((form) => form.kind === "weekday" && form.turn === null);
  const near = got.forms.find((form) => form.kind === "shift" && form.steps.length > 0);
  return day?.kind === "weekday" && near !== undefined
    ? { kind: "stretch", what: "closest", of: near, weekday: day.weekday, count: 1 }
    : null;
}

/** "March in a year", "Easter two years ago": that of the year so many years away. */
function yearOn(got: Got): TimeForm | null {
  const [of, shift] = got.forms;
  if (of === undefined || shift?.kind !== "shift" || shift.from !== null) return null;
  const [step, ...rest] = shift.steps;
  if (step?.unit !== "year" || rest.length > 0 || !Number.isInteger(step.count)) return null;
  const year = { kind: "unit", unit: "year", offset: step.count } as const;
  if (of.kind === "holiday") return { kind: "holiday", id: of.id, turn: null, inYear: year };
  const month = of.kind === "date" && of.day === undefined && of.year === undefined && of.month;
  return month ? { kind: "nth", nth: month, unit: "month", of: year } : null;
}

function weekdayWord(got: Got): number | null {
  if (got.says("середу", "середа")) return 3;
  return got.says("п'ятниця", "п'ятницю") ? 5 : null;
}

/** "Wednesday, 13 February": the day of the week chooses the year where none is given. */
function weekdayDate(got: Got): TimeForm | null {
  const form = got.forms[0];
  if (form === undefined) {
    const day = got.number("ORD", "NUM");
    const month = got.month === null ? {} : { month: got.month };
    return day === null ? null : turned(got, dated(got, { kind: "date", day, ...month }));
  }
  return form.kind === "date" && form.day !== undefined ? turned(got, dated(got, form)) : null;
}

function turned(got: Got, form: TimeForm | null): TimeForm | null {
  return form?.kind === "date" && got.has("LAST", "THIS", "NEXT")
    ? { ...form, turn: "this" }
    : form;
}

function dated(got: Got, form: TimeForm): TimeForm | null {
  if (form.kind !== "date" || got.weekday === null) return null;
  if (form.day === undefined || form.day < 1 || form.day > 31) return null;
  return { ...form, weekday: got.weekday };
}
