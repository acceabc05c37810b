import * as z from "zod/mini";
import { findingCodes } from "../compare/comparison";

/**
 * The format of a case: a folder in `src/compare/cases` with `expected.json`, what a record's comparison must
 * come to, and why. The record is `record.json` beside it, as short as the case allows, with the vocabulary of
 * `data/vocabulary`; a case `told-of-<event>` takes the event's own record. A new case needs no code. What
 * `expected.json` does not name is not looked at.
 */
const sentence = z.string().check(z.minLength(12));

/** What a row must come to. */
const rowExpectation = z.strictObject({
  code: z.enum(findingCodes),
  /** The size of the gap; null says that none may be given. */
  gap: z.optional(z.nullable(z.number())),
  atLeast: z.optional(z.boolean()),
  parties: z.optional(z.array(z.string())),
  nature: z.optional(z.enum(["single", "mirror", "nested", "joined", "swap"])),
  remainder: z.optional(z.enum(["explained", "partly", "open"])),
  left: z.optional(z.nullable(z.number())),
  /** The first thing in which the questions differ. */
  dimension: z.optional(z.string()),
  /** Notes that the reason must hold: a code, or a code with what it says, as "days-apart 5". */
  notes: z.optional(z.array(z.string())),
  /** Notes that the reason must not hold. */
  without: z.optional(z.array(z.string())),
  /** Claims the finding was made from. */
  claims: z.optional(z.array(z.string())),
  /** Everybody who speaks of it, in the order of the columns, and nobody else. */
  cells: z.optional(z.array(z.string())),
  /** Why claims are shown or decide: "current", "wider" … */
  statuses: z.optional(z.record(z.string(), z.string())),
  /** Findings of pairs that must be open to inspection: "ru ua differ", "ru ua differ 3", "ru ua agree two-ends". */
  pairs: z.optional(z.array(z.string())),
  before: z.optional(z.boolean()),
  /** Claims offered as explanations of the difference. */
  explanations: z.optional(z.array(z.string())),
});

/** What a claim must be in the record: how it was read, whatever its row makes of it. */
const claimExpectation = z.strictObject({
  /** The question it answers, as a row's id: measure.population.window, or a topic. */
  question: z.optional(z.string()),
  /** Who is counted, or what the speaker calls those who crossed. */
  of: z.optional(z.string()),
  /** As a record writes it: 106, "~400", ">200", "group", a place, a choice, a day. */
  answer: z.optional(z.union([z.number(), z.string()])),
  by: z.optional(z.string()),
  via: z.optional(z.nullable(z.string())),
  said: z.optional(z.nullable(z.string())),
  degree: z.optional(z.string()),
  whole: z.optional(z.boolean()),
  partOf: z.optional(z.nullable(z.string())),
  onTopOf: z.optional(z.nullable(z.string())),
  derivedFrom: z.optional(z.array(z.string())),
  /** Answers that some of its sources render instead. */
  readings: z.optional(z.array(z.union([z.number(), z.string()]))),
});

/**
 * A trap that the collector of an event's facts noted, and what keeps the record clear of it. Every entry of
 * `held` is looked up, and one that names nothing fails:
 *
 *     "row moved: gap, notes"       these keys of the expectation for that row, given in `rows`
 *     "claim yermak.home: answer, of"  these keys of the expectation for that claim, given in `claims`
 *     "headline"                    the expected headline
 *     "absent moved.to-ru"          a row that is listed in `absent`
 *     "apart mod.freed afp.all"     no finding is made from both claims, and they answer two questions
 *     "unsaid 197"                  no claim carries the figure, not even one that is added up
 *     "left out c03"                the fact is in no claim, and `data/coverage` says why
 *     "note two rounds"             a note of the record, with these words in its English text
 *     "related 2025-02-14-body-repatriation"   the record points at that event
 *
 * A note or a pointer alone holds nothing: what the comparison or the claims come to has to be named too.
 */
const trap = z.strictObject({
  says: sentence,
  held: z
    .array(z.string())
    .check(z.refine((held) => held.some((entry) => !/^(?:note|related) /.test(entry)))),
});

/** The shape of `expected.json`. */
export const caseFile = z.strictObject({
  /** One sentence: what a reader would get wrong without this rule. */
  why: z.optional(sentence),
  /** The event whose own record is the case, and what it makes of each trap noted for it, in their order. */
  event: z.optional(z.string()),
  traps: z.optional(z.array(trap).check(z.minLength(1))),
  headline: z.optional(z.nullable(z.string())),
  /** Taken as of this moment (ISO 8601, UTC). */
  asOf: z.optional(z.string()),
  rows: z.record(z.string(), rowExpectation),
  claims: z.optional(z.record(z.string(), claimExpectation)),
  /** Rows that must not be. */
  absent: z.optional(z.array(z.string())),
});

/** What a case expects. */
export type CaseFile = z.infer<typeof caseFile>;

/** What is expected of one row. */
export type ExpectedRow = z.infer<typeof rowExpectation>;

/** What is expected of one claim. */
export type ExpectedClaim = z.infer<typeof claimExpectation>;
