import { type Step, type TimeForm, type Unit, unitsByLength } from "./forms";
import { type Got, type Make, readUnit } from "./make";
import { stepsOf } from "./make-relative";

/** How long something lasts. */
export const durationMakes: Readonly<Record<string, Make>> = {
  duration: (got) =>
    lasting(got.says("couple", "pair") ? [{ ...one(got), count: 2 }] : stepsOf(got)),
  "duration-half-more": (got) => {
    const count = got.number("NUM");
    return count === null ? null : lasting([{ unit: one(got).unit, count: count + 0.5 }]);
  },
  "duration-half": (got) => lasting([{ unit: one(got).unit, count: 0.5 }]),
  "duration-set": (got) => {
    const [count, unit] = (got.text("UNIT_HALF") ?? "").split(" ");
    if (unit !== undefined) return lasting([{ unit: unit as Unit, count: Number(count) }]);
    return lasting([{ ...one(got), count: one(got).count * 1.5 }]);
  },
  "duration-quarter": (got) => {
    const numbers = got.numbers("NUM");
    const whole = got.says("and") ? (numbers[0] ?? 0) : 0;
    const quarters = (got.says("and") ? numbers[1] : numbers[0]) ?? 1;
    return lasting([{ unit: "minute", count: whole * 60 + quarters * 15 }]);
  },
  "duration-joined": (got) => {
    const steps = stepsOf(got);
    const falling = steps.every((step, index) => index === 0 || finer(step, steps[index - 1]));
    return falling ? { kind: "duration", steps } : null;
  },
  "duration-rest": (got) => {
    const [step] = stepsOf(got);
    const rest = got.number("NUM");
    return step?.unit === "hour" && rest !== null && rest < 60
      ? { kind: "duration", steps: [step, { unit: "minute", count: rest }] }
      : null;
  },
};

function one(got: Got): Step {
  const unit = got.unit;
  return { unit: unit?.unit ?? "day", count: unit?.times ?? 1 };
}

function lasting(steps: readonly Step[]): TimeForm | null {
  const [step] = steps;
  if (step === undefined || !Number.isFinite(step.count)) return null;
  // «2023 року» is a year, not 2,023 years.
  if (step.unit === "year" && step.count > 1000) return null;
  return { kind: "duration", steps: [wholeStep(step)] };
}

const smaller: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
  minute: ["second", 60],
  hour: ["minute", 60],
  day: ["hour", 24],
  week: ["day", 7],
  month: ["day", 30],
  year: ["month", 12],
};

/** Half an hour is 30 minutes, three months and a half are 105 days: counted in whole smaller units. */
function wholeStep(step: Step): Step {
  const next = smaller[step.unit];
  if (Number.isInteger(step.count) || next === undefined) return step;
  return { unit: next[0], count: Math.round(step.count * next[1] * 1000) / 1000 };
}

function finer(step: Step, before: Step | undefined): boolean {
  return (
    before !== undefined && unitsByLength.indexOf(step.unit) < unitsByLength.indexOf(before.unit)
  );
}

const seconds: Readonly<Partial<Record<Unit, number>>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};

/** A unit by itself: «месяц» is one month. */
export function oneUnit(name: string): TimeForm | null {
  const { unit, times } = readUnit(name);
  return lasting([{ unit, count: times }]);
}

/** A duration in its smallest unit: two years and three months are 27 months. */
export function inSmallestUnit(steps: readonly Step[]): { value: number; unit: Unit } | null {
  const last = steps.at(-1);
  const [first] = steps;
  if (first === undefined || last === undefined) return null;
  if (steps.length === 1) return { value: first.count, unit: first.unit };
  if (steps.every(({ unit }) => unit === "year" || unit === "month")) {
    return {
      value: steps.reduce((sum, { unit, count }) => sum + count * (unit === "year" ? 12 : 1), 0),
      unit: "month",
    };
  }
  const size = (unit: Unit) =>
    seconds[unit] ?? (unit === "year" ? 31_536_000 : unit === "month" ? 2_592_000 : 7_776_000);
  const total = steps.reduce((sum, { unit, count }) => sum + count * size(unit), 0);
  return { value: total / size(last.unit), unit: last.unit };
}
