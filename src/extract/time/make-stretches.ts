import type { Stretch, TimeForm, Unit } from "./forms";
import { type Got, type Make, turnOffset } from "./make";

/** Stretches cut out of another time or laid around it: the rest of the week, a holiday's weekend. */
export const stretchMakes: Readonly<Record<string, Make>> = {
  "half-so-far": (got) => ofUnit(got, got.text("HALF_SIDE") === "past" ? "earlier" : "later"),
  rest: (got) => ofUnit(got, "rest"),
  "week-of": (got) => of(got.forms[0], "week-of"),
  "holiday-weekend": (got) => of(got.forms[0], "long-weekend"),
  "weekend-of": (got) => {
    const within = got.forms[0];
    const nth = got.has("FINAL") ? -1 : got.number("ORD");
    if (within === undefined || nth === null) return null;
    return of({ kind: "nth", nth, unit: 6, of: within }, "two-days");
  },
  "work-week": (got) => {
    const week = { kind: "unit", unit: "week", offset: turnOffset[got.turn ?? "this"] } as const;
    const day = (weekday: number) => ({ kind: "weekday", weekday, turn: "this", week }) as const;
    return { kind: "between", from: day(1), to: day(5) };
  },
  "working-days": (got) => {
    const count = got.number("NUM");
    if (count === null || !Number.isInteger(count) || count > 300) return null;
    const today = { kind: "unit", unit: "day", offset: 0 } as const;
    return {
      kind: "stretch",
      what: "working-days",
      of: today,
      count: got.has("RECENT") ? -count : count,
    };
  },
  closest: (got) => weekdayNear(got, "closest"),
  "nth-after": (got) => weekdayNear(got, got.says("before", "перед") ? "nth-before" : "nth-after"),
  "half-month": (got) => {
    const month = got.forms[0] ?? ({ kind: "unit", unit: "month", offset: 0 } as const);
    const half = got.number("ORD") ?? 0;
    return half < 1 || half > 2 ? null : { kind: "stretch", what: "half", of: month, count: half };
  },
  "to-date": (got) => {
    const unit = (["week", "month", "quarter"] as const).find((name) => got.says(name)) ?? "year";
    return {
      kind: "between",
      from: { kind: "unit", unit, offset: 0 },
      to: { kind: "shift", steps: [], from: null },
    };
  },
};

function weekdayNear(got: Got, what: Stretch): TimeForm | null {
  const day = got.forms[0];
  const weekday = got.weekday;
  if (day === undefined || weekday === null) return null;
  return { kind: "stretch", what, of: day, weekday, count: got.number("ORD") ?? 1 };
}

function of(form: TimeForm | undefined, what: Stretch): TimeForm | null {
  return form === undefined ? null : { kind: "stretch", what, of: form };
}

function ofUnit(got: Got, what: Stretch): TimeForm | null {
  const unit: Unit | undefined = got.unit?.unit;
  return of(got.forms[0] ?? (unit && { kind: "unit", unit, offset: 0 }), what);
}
