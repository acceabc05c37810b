import type { Dimension, FindingCode } from "../../compare/comparison";
import type { FilterGroup } from "../../table/table-model";
import { plural } from "../plural";

const count = (n: number, one: string, other: string) => `${n} ${plural("en", n, { one, other })}`;

/** Findings in a word and in a line. */
export const findings = {
  codes: {
    disputed: "Disputed",
    differ: "Figures differ",
    inconsistent: "Inconsistent",
    "mirror-unequal": "Unequal counts",
    unconfirmed: "Unconfirmed",
    joined: "Not comparable",
    nested: "Part of the other",
    revised: "Revised",
    "one-sided": "One side only",
    incomparable: "Not comparable",
    "mirror-undetermined": "No exact counts",
    compatible: "Compatible",
    "mirror-equal": "Equal counts",
    agree: "Agree",
    "not-judged": "Shown only",
  } as Record<FindingCode, string>,
  totalsDiffer: "Totals differ",
  answersDiffer: "Answers differ",
  only: (party: string) => `${party} only`,
  /** Where others, who are no side, answer too. */
  onlySide: (party: string) => `Of the sides, only ${party}`,
  /** Both movements as one side gave them: its own people first. */
  swap: (own: string, others: string) => `${own} for ${others}`,
  reportsOnly: "Reports only",
  /** Somebody else answers too, without a source. */
  sourced: (word: string) => `${word}, with a source`,
  reports: "reports",
  datesDiffer: "Dates differ",
  timesDiffer: "Times differ",
  /** Over pairs that differ in unlike things. */
  variouslyDiffer: "Differ",
  groups: {
    differ: "Differ",
    mirror: "Each side’s own",
    disputed: "Disputed",
    unconfirmed: "Unconfirmed",
    incomparable: "Not comparable",
    compatible: "Compatible",
    agree: "Agree",
    "one-sided": "One side",
  } as Record<FilterGroup, string>,

  different: {
    people: "different people",
    bodies: "different bodies",
    things: "different things counted",
  },
  apart: (size: string, atLeast: boolean) => (atLeast ? `at least ${size} apart` : `${size} apart`),
  more: (size: string, atLeast: boolean) =>
    atLeast ? `at least ${size} more on one side` : `${size} more on one side`,
  larger: (party: string, size: string, atLeast: boolean) =>
    atLeast
      ? `${party}’s figure is at least ${size} higher`
      : `${party}’s figure is ${size} higher`,
  minutes: (n: number) => count(n, "minute", "minutes"),
  hours: (n: number) => count(n, "hour", "hours"),
  days: (n: number) => count(n, "day", "days"),
  outside: (items: string) => `not in the other’s list: ${items}`,
  differentPlaces: "different places",
  differs: {
    topic: "different questions",
    movement: "different movements",
    measure: "different things counted",
    stage: "planned and done",
    direction: "directions differ",
    category: "different groups",
    territory: "territory differs",
    unit: "units differ",
    window: "periods differ",
    cutoff: "counted on different days",
  } as Record<Exclude<Dimension, "population">, string>,
  dimensions: {
    topic: "the question",
    movement: "the movement",
    measure: "what is counted",
    stage: "planned or done",
    population: "who is counted",
    direction: "the direction",
    category: "the group",
    territory: "the territory",
    unit: "the unit",
    window: "the period",
    cutoff: "the day of the count",
  } as Record<Dimension, string>,
  unknownWhether: (dimension: string) => `not known whether the same: ${dimension}`,
  shareAndNumber: "a share and a number",
  renderings: "sources render it differently",
  generalDenial: "denied in general terms",
  partialDenial: "the denial is narrower",
  numberAgainstNone: "a number against none",
  oneLikely: "one given as likely or possible only",
  excludeEachOther: "cannot both be true",
  notKnownToOne: "not confirmed by all",
  notConfirmed: (party: string) => `${party} does not confirm`,
  notConfirmedByMany: (parties: string) => `${parties} do not confirm`,
  /** Before the line of a finding that only outlets made. */
  betweenReports: "between reports",
  betweenReportsAs: (line: string) => `between reports: ${line}`,
  partAndWhole: "a part and its whole",
  partLarger: "a part larger than its whole",
  laterCount: "a later count",
  onePlaceInOther: "one place lies in the other",
  openLists: "the lists are not complete",
  notExclusive: "the answers leave room for each other",
  bothCanBeTrue: "both can be true",
  describedDifferently: "same total, described differently",
  accountChanged: "the account changed",
  takenBack: "the words were taken back",
  figureCorrected: "the figure was corrected",
  laterFigure: "a later count replaced an earlier one",
  /** After agreement: names in the nominative. */
  changedBefore: (parties: string) => `${parties} first said otherwise`,
  ownAnswersDiffer: "one party’s own answers differ",
  shownOnly: "shown, not compared",
};
