import { type Step, type TimeForm, type Unit, unitsByLength } from "./forms";
import { type Got, type Make, turnOffset } from "./make";

/** Times counted from the day on which they are said: yesterday, last week, three days ago. */
export const relativeMakes: Readonly<Record<string, Make>> = {
  "unit-turn": unitTurn,
  "unit-this": (got) => got.unit && { kind: "unit", unit: got.unit.unit, offset: 0 },
  "unit-set": (got) => ({
    kind: "unit",
    unit: "year",
    offset: got.number("LAST_YEAR", "THIS_YEAR") ?? 0,
  }),
  "day-shift": (got) => days(got.number("DAYSHIFT", "DAYSHIFT_ADJ") ?? 0),
  "day-after": (got) => days(got.says("after") ? 2 : -2),
  "day-next": (got) =>
    days(
      got.says("before", "earlier", "раніше", "ранее", "previous", "накануне", "напередодні")
        ? -1
        : 1,
    ),
  now: () => ({ kind: "shift", steps: [], from: null }),
  run: (got) => {
    const step = vague(got) ?? stepsOf(got)[0];
    if (step === undefined || isSingular(got, step.count)) return null;
    return { kind: "run", step: { ...step, count: step.count * sign(got) } };
  },
  "since-start": (got) => {
    const unit = got.unit;
    const from =
      got.forms[0] ??
      (unit && {
        kind: "unit" as const,
        unit: unit.unit === "hour" ? ("day" as const) : unit.unit,
        offset: 0,
      });
    return from && { kind: "between", from, to: { kind: "shift", steps: [], from: null } };
  },
  "run-one": (got) => {
    const unit = got.unit;
    return unit && { kind: "run", step: { unit: unit.unit, count: -unit.times } };
  },
  shift,
  "shift-from": shiftFrom,
  "shift-marks": (got) => {
    const unit = got.says('"', "”", "″") ? "second" : "minute";
    const count = got.number("NUM");
    return count !== null && { kind: "shift", steps: [{ unit, count }], from: null };
  },
  within: (got) => {
    const [run] = got.forms;
    if (run?.kind === "stretch" && run.what === "working-days") return run;
    if (run?.kind === "duration") return { kind: "within", steps: stepsOf(got) };
    if (run?.kind !== "run") return null;
    return run.step.count > 0 && run.of === undefined
      ? { kind: "within", steps: [run.step] }
      : null;
  },
  lasting: (got) => {
    const from = got.forms.find((form) => form.kind !== "duration");
    return from === undefined ? null : { kind: "lasting", steps: stepsOf(got), from };
  },
  weekend: (got) => {
    const turn = got.says("past") ? "last" : got.turn;
    return { kind: "weekend", offset: turn === null ? 0 : turnOffset[turn] };
  },
  season: (got) => {
    const season = got.says("fall") ? "autumn" : got.text("SEASON", "SEASON_ADV");
    const of = got.forms[0];
    const year = got.year ?? (of?.kind === "date" ? of.year : undefined);
    const turn =
      of?.kind === "unit" ? turnFrom(of.offset) : got.says("in", "the") ? null : got.turn;
    return season === null
      ? null
      : { kind: "season", season, turn, ...(year === undefined || year === null ? {} : { year }) };
  },
};

function turnFrom(offset: number) {
  return offset < 0 ? "last" : offset > 0 ? "next" : "this";
}

function days(offset: number): TimeForm {
  return { kind: "unit", unit: "day", offset };
}

function unitTurn(got: Got): TimeForm | null {
  const unit = got.unit;
  if (unit === null || unit.times !== 1) return null;
  if (got.says("before")) return { kind: "unit", unit: unit.unit, offset: -2 };
  if (got.says("after")) return { kind: "unit", unit: unit.unit, offset: 2 };
  const turn = got.says("same") ? "this" : got.turn;
  return turn === null ? null : { kind: "unit", unit: unit.unit, offset: turnOffset[turn] };
}

/** The durations that a pattern took, or one unit ("через час", "5 past years"). */
export function stepsOf(got: Got): readonly Step[] {
  const durations = got.forms.flatMap((form) => (form.kind === "duration" ? form.steps : []));
  if (durations.length > 0) return durations;
  const unit = got.unit;
  const count = got.number("NUM") ?? 1;
  return unit === null ? [] : [{ unit: unit.unit, count: count * unit.times }];
}

/** A couple is two; a few are taken as three. */
function vague(got: Got): Step | undefined {
  const count = got.says("couple", "пару") ? 2 : got.says("few") ? 3 : null;
  return got.unit === null || count === null ? undefined : { unit: got.unit.unit, count };
}

/** "We will be only 3 next week" does not count weeks. */
function isSingular(got: Got, count: number): boolean {
  return count > 1 && got.has("NUM") && got.says("week", "month", "year", "day", "quarter");
}

function sign(got: Got): 1 | -1 {
  return got.has("RECENT") ? -1 : 1;
}

function shift(got: Got): TimeForm | null {
  const on = got.forms.find((form) => form.kind !== "duration");
  // "Today in one hour"; of another day it does not say from when.
  if (on !== undefined && !(on.kind === "unit" && on.unit === "day" && on.offset === 0))
    return null;
  const few = vague(got);
  const steps = few === undefined ? stepsOf(got) : [few];
  if (steps.length === 0) return null;
  const back = got.has("AGO");
  // «За три дня» alone says how long something took, not when.
  if (got.says("за") && !back) return null;
  return { kind: "shift", steps: steps.map((step) => signed(step, back)), from: null };
}

function signed(step: Step, back: boolean): Step {
  return back ? { unit: step.unit, count: -step.count } : step;
}

function shiftFrom(got: Got): TimeForm | null {
  const from = got.forms.find((form) => form.kind !== "duration");
  const back = got.says("before", "до", "перед", "напередодні", "накануне");
  const steps = got.says("day", "дня", "день", "напередодні", "накануне") ? [oneDay] : stepsOf(got);
  return from === undefined || steps.length === 0
    ? null
    : { kind: "shift", steps: steps.map((step) => signed(step, back)), from };
}

const oneDay: Step = { unit: "day", count: 1 };

/** The unit of a duration's smallest step, which says how exactly a shifted time is meant. */
export function finest(steps: readonly Step[]): Unit {
  return unitsByLength.find((unit) => steps.some((step) => step.unit === unit)) ?? "day";
}
