/** Units of the calendar, from the finest. */
export const unitsByLength = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
] as const;

/** One of them. */
export type Unit = (typeof unitsByLength)[number];

/** So many of a unit, signed: three days back is -3 days. */
export interface Step {
  readonly unit: Unit;
  readonly count: number;
}

/** Which of several: the one before, the one that holds the given day, the first that is still to come, the one after, the one after that. */
export type Turn = "before-last" | "last" | "this" | "coming" | "next" | "after-next";

/**
 * A time as it is said, before it is set against the day on which it was said. What is missing (a year, a
 * month) is not filled in here.
 */
export type TimeForm =
  | {
      readonly kind: "date";
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      readonly turn?: Turn;
    }
  | { readonly kind: "unit"; readonly unit: Unit; readonly offset: number }
  | { readonly kind: "shift"; readonly steps: readonly Step[]; readonly from: TimeForm | null }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly turn: Turn | null;
      readonly week?: TimeForm;
    }
  | {
      readonly kind: "clock";
      readonly hour: number;
      readonly minute?: number;
      readonly second?: number;
      /** Whether the half of the day is known. */
      readonly sure: boolean;
      readonly zone?: number;
    }
  | { readonly kind: "part"; readonly part: string }
  | {
      readonly kind: "season";
      readonly season: string;
      readonly turn: Turn | null;
      readonly year?: number;
    }
  | { readonly kind: "weekend"; readonly offset: number }
  | {
      readonly kind: "stretch";
      readonly what: Stretch;
      readonly of: TimeForm;
      readonly count?: number;
      readonly weekday?: number;
    }
  | {
      readonly kind: "holiday";
      readonly id: string;
      readonly inYear?: TimeForm;
      readonly year?: number;
      readonly turn: Turn | null;
    }
  | { readonly kind: "until"; readonly end: TimeForm }
  | { readonly kind: "run"; readonly step: Step; readonly of?: TimeForm }
  | { readonly kind: "within"; readonly steps: readonly Step[] }
  | { readonly kind: "lasting"; readonly steps: readonly Step[]; readonly from: TimeForm }
  | { readonly kind: "edge"; readonly edge: string; readonly of: TimeForm }
  | { readonly kind: "at"; readonly day: TimeForm; readonly clock: TimeForm }
  | { readonly kind: "between"; readonly from: TimeForm; readonly to: TimeForm }
  | {
      readonly kind: "nth";
      readonly nth: number;
      readonly unit: Unit | number;
      readonly of: TimeForm;
    }
  | {
      readonly kind: "part-of-year";
      readonly parts: number;
      readonly nth: number;
      readonly year: TimeForm | null;
    }
  | { readonly kind: "week-number"; readonly week: number; readonly year: TimeForm | null }
  | { readonly kind: "years"; readonly from: number; readonly length: number }
  | { readonly kind: "night-before"; readonly day: TimeForm }
  | { readonly kind: "list"; readonly of: readonly TimeForm[] }
  | { readonly kind: "duration"; readonly steps: readonly Step[] };

/** What is cut out of, or laid around, another time. */
export type Stretch =
  | "earlier"
  | "later"
  | "rest"
  | "week-of"
  | "two-days"
  | "long-weekend"
  | "working-days"
  | "closest"
  | "nth-after"
  | "nth-before"
  | "half";

/** Whether a value of a pattern is a time. */
export function isForm(value: unknown): value is TimeForm {
  return typeof value === "object" && value !== null && "kind" in value;
}
