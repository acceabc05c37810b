import { isForm, type TimeForm, type Turn, type Unit } from "./forms";
import type { Taken } from "./patterns";

/** What a rule makes of what its pattern took; null where it cannot be read so. */
export type Make = (got: Got) => unknown;

/** Where a match stands: the word before it, what its literal words say, and the text's language. */
export interface Place {
  readonly before: string;
  readonly words: readonly string[];
  /** Whether figures with strokes put the month first (3/18/2020), as in English. */
  readonly monthFirst: boolean;
}

/** What a pattern took, by class. */
export class Got {
  readonly taken: readonly Taken[];
  readonly place: Place;

  constructor(taken: readonly Taken[], place: Place) {
    this.taken = taken;
    this.place = place;
  }

  /** The values of a class, in the order of the text. */
  all(name: string): readonly unknown[] {
    return this.taken.filter((one) => one.name === name).map((one) => one.value);
  }

  has(...names: readonly string[]): boolean {
    return this.taken.some((one) => names.includes(one.name));
  }

  text(...names: readonly string[]): string | null {
    const found = this.taken.find((one) => names.includes(one.name))?.value;
    return typeof found === "string" ? found : null;
  }

  numbers(...names: readonly string[]): number[] {
    return this.taken.filter((one) => names.includes(one.name)).map((one) => Number(one.value));
  }

  number(...names: readonly string[]): number | null {
    return this.numbers(...names)[0] ?? null;
  }

  /** Everything that is a time, in the order of the text. */
  get forms(): TimeForm[] {
    return this.taken.map((one) => one.value).filter(isForm);
  }

  get month(): number | null {
    return this.number("MONTH", "MONTH_SHORT", "MONTH_EN", "MONTH_SHORT_EN");
  }

  get weekday(): number | null {
    return this.number("WEEKDAY", "WEEKDAY_SHORT");
  }

  get year(): number | null {
    return this.number("YEAR");
  }

  /** A unit with how many days or other units it stands for: a fortnight is 14 days. */
  get unit(): { readonly unit: Unit; readonly times: number } | null {
    const names = ["UNIT", "SMALL_DAY", ...unitClasses];
    const found = this.taken.find((one) => names.includes(one.name))?.value;
    return typeof found === "string" ? readUnit(found) : null;
  }

  get turn(): Turn | null {
    for (const name of ["BEFORE_LAST", "LAST", "RECENT", "THIS", "THE_SAME", "NEXT", "COMING"]) {
      if (this.has(name)) return turnOf[name] ?? null;
    }
    const literal = this.place.words.find((word) => word in turnWords);
    return literal === undefined ? null : (turnWords[literal] ?? null);
  }

  says(...words: readonly string[]): boolean {
    return words.some((word) => this.place.words.includes(word));
  }
}

const unitClasses = [
  "UNIT_SECOND",
  "UNIT_MINUTE",
  "UNIT_HOUR",
  "UNIT_DAY",
  "UNIT_DAY-NIGHT",
  "UNIT_WEEK",
  "UNIT_MONTH",
  "UNIT_QUARTER",
  "UNIT_YEAR",
  "UNIT_LARGE",
];

const turnOf: Readonly<Record<string, Turn>> = {
  BEFORE_LAST: "before-last",
  LAST: "last",
  RECENT: "last",
  THIS: "this",
  THE_SAME: "this",
  NEXT: "next",
  COMING: "next",
};

const turnWords: Readonly<Record<string, Turn>> = {
  this: "this",
  that: "this",
  the: "this",
  last: "last",
  past: "last",
  previous: "last",
  next: "next",
  upcoming: "next",
};

/** How far from the unit that holds the given day. */
export const turnOffset: Readonly<Record<Turn, number>> = {
  "before-last": -2,
  last: -1,
  this: 0,
  coming: 1,
  next: 1,
  "after-next": 2,
};

/** A unit of the lexicon as one of the calendar: a fortnight is 14 days, доба 24 hours. */
export function readUnit(name: string): { unit: Unit; times: number } {
  if (name === "fortnight") return { unit: "day", times: 14 };
  if (name === "day-night") return { unit: "hour", times: 24 };
  return { unit: name as Unit, times: 1 };
}
