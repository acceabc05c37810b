import type { Question } from "../model/record";
import type { Measure } from "../model/vocabulary-schema";

/**
 * What a series counts across events. Two figures belong to one series only when they answer the same
 * question; nothing here names a party: who and what is counted comes from the records.
 */
export interface SeriesDefinition {
  /** Stable; stands in addresses: `own-people`, `to-ua-bodies`, `to-ua-people.ua-officers`, `killed.civilians`. */
  readonly id: string;
  /**
   * `own`: each side on those who came back to it. These are counterparts: figures of different people,
   * never joined and never subtracted. `one`: every party on one question.
   */
  readonly nature: "own" | "one";
  /** What a movement moved; null where no movement is counted. */
  readonly cargo: Cargo | null;
  /** Where they went; null for `own`, and where no movement is counted. */
  readonly to: string | null;
  readonly measure: string | null;
  /** Whom it counts; null for everyone who crossed. */
  readonly population: string | null;
  readonly stage: Question["stage"];
  readonly direction: string | null;
  readonly category: string | null;
  readonly territory: string | null;
  /** Only counts of bounded events are added up. */
  readonly counts: Measure["counts"];
  /** Percentages are never added. */
  readonly unit: Measure["unit"];
}

/** What a movement moved. */
export type Cargo = "people" | "bodies";

/** The series the archive page shows, and the figures page begins with. */
export const firstSeries = "own-people";

const moved = {
  measure: null,
  stage: null,
  direction: null,
  category: null,
  territory: null,
  counts: "bounded",
} as const;

/** Each side on its own people or bodies that came back. */
export function ownReturned(cargo: Cargo): SeriesDefinition {
  return {
    ...moved,
    id: `own-${cargo}`,
    nature: "own",
    cargo,
    to: null,
    population: null,
    unit: cargo,
  };
}

/** Everyone who went to one side, as each party says; with a population, the part of them so named. */
export function movedTo(
  to: string,
  cargo: Cargo,
  population: string | null = null,
): SeriesDefinition {
  const part = population === null ? "" : `.${population}`;
  const id = `to-${to}-${cargo}${part}`;
  return { ...moved, id, nature: "one", cargo, to, population, unit: cargo };
}

/** A measure of a population, with all that narrows it but its window. */
export function measured(question: Question, measure: Measure): SeriesDefinition {
  const { population, stage, direction, category, territory } = question;
  const narrowed = [
    population,
    stage,
    direction === null ? null : `to-${direction}`,
    // Apart from the population, beside which a bare one would pass for it.
    category === null ? null : `as-${category}`,
    territory === null ? null : `in-${territory}`,
  ].filter((part) => part !== null);
  return {
    id: [question.measure, ...narrowed].join("."),
    nature: "one",
    cargo: null,
    to: null,
    measure: question.measure,
    population,
    stage,
    direction,
    category,
    territory,
    counts: measure.counts,
    unit: measure.unit,
  };
}
