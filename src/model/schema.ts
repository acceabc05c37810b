import * as z from "zod/mini";
import { isLanguageTag, isReadable } from "./localized";

/**
 * The file format of an event record, version 1: what an editor writes (record.md). The JSON Schema that
 * editors complete against is generated from here; types are inferred from here; `parseRecord` turns a
 * file into an `EventRecord`.
 */

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const text = z.string().check(z.refine(isReadable));
const edtf = text;
const lang = z
  .string()
  .check(z.refine(isLanguageTag, { params: { expected: "BCP 47 language tag" } }));

/** A text in the three reader's languages; all are required. */
const localized = z.strictObject({ en: text, uk: text, ru: text });

const quantity = z.union([z.number().check(z.nonnegative()), text]);

const source = z.strictObject({
  outlet: id,
  url: text,
  title: z.optional(text),
  archived: z.optional(text),
  date: z.optional(edtf),
  lang: z.optional(lang),
  read: z.enum(["page", "excerpt", "archive"]),
  /** The outlet or speaker whose text this one repeats. */
  origin: z.optional(id),
  translated: z.optional(z.enum(["person", "machine"])),
  /** The page has disappeared. No withdrawal: that takes the speaker. */
  gone: z.optional(z.literal(true)),
});

const supersedes = z.strictObject({
  claim: text,
  how: z.enum(["correction", "update", "withdrawal", "deletion"]),
});

/** Sources that render one statement differently. */
const reading = z.strictObject({
  in: z.array(id).check(z.minLength(1)),
  n: z.optional(quantity),
  choice: z.optional(id),
  place: z.optional(id),
  time: z.optional(edtf),
  set: z.optional(z.array(id).check(z.minLength(1))),
  denies: z.optional(z.literal(true)),
  note: z.optional(localized),
});

/** Disjoint parts of another claim of the same statement: population to number. */
const parts = z.catchall(z.object({ of: id }), quantity);

const claim = z.strictObject({
  moved: z.optional(id),
  measure: z.optional(id),
  topic: z.optional(id),
  of: z.optional(id),
  stage: z.optional(z.enum(["planned", "agreed", "offered"])),
  direction: z.optional(id),
  category: z.optional(id),
  territory: z.optional(id),
  window: z.optional(edtf),
  cutoff: z.optional(edtf),

  n: z.optional(quantity),
  whole: z.optional(z.literal(true)),
  as: z.optional(id),
  shareOf: z.optional(id),
  parts: z.optional(parts),
  onTop: z.optional(id),
  sum: z.optional(z.array(id).check(z.minLength(1))),
  oneForOne: z.optional(id),

  choice: z.optional(id),
  not: z.optional(z.literal(true)),
  set: z.optional(z.array(id).check(z.minLength(1))),
  complete: z.optional(z.boolean()),
  time: z.optional(edtf),
  clock: z.optional(id),
  place: z.optional(id),
  says: z.optional(localized),

  denies: z.optional(z.literal(true)),
  likely: z.optional(z.literal(true)),
  /** Weaker than likely, and judged alike: "might have been". */
  possible: z.optional(z.literal(true)),
  unknown: z.optional(z.literal(true)),
  declines: z.optional(z.literal(true)),
  /** The denial is in general terms ("we do not strike such places"). */
  general: z.optional(z.literal(true)),
  /** The denial is of a part only. */
  partly: z.optional(z.literal(true)),
  /** What the denial denies, as a clause after "denied that", where that is not simply the answer. */
  denied: z.optional(localized),

  in: z.optional(z.array(id).check(z.minLength(1))),
  notIn: z.optional(z.array(id).check(z.minLength(1))),
  supersedes: z.optional(supersedes),
  /** The row whose difference this claim explains. */
  explains: z.optional(text),
  readings: z.optional(z.array(reading).check(z.minLength(1))),
  /** Languages in whose text the claim is deliberately unmarked. */
  unmarked: z.optional(z.array(z.enum(["en", "uk", "ru"]))),
});

const statement = z.strictObject({
  id,
  /** A speaker of the vocabulary, or an outlet that speaks for itself. */
  by: id,
  /** The outlet that reports it: the statement is second-hand. */
  via: z.optional(id),
  said: z.nullable(edtf),
  lang,
  form: z.optional(z.enum(["verbatim", "translation", "paraphrase"])),
  translator: z.optional(z.enum(["person", "machine"])),
  sources: z.union([z.array(id).check(z.minLength(1)), z.literal("none")]),
  why: z.optional(localized),
  text: localized,
  original: z.optional(z.strictObject({ lang, text })),
  claims: z.record(id, claim),
});

const note = z.strictObject({
  kind: z.enum(["context", "editor"]),
  text: localized,
  basis: z.optional(localized),
});

const search = z.strictObject({
  party: id,
  row: z.optional(text),
  for: localized,
  where: localized,
  until: edtf,
});

const change = z.strictObject({
  date: edtf,
  grade: z.enum(["corrected", "updated", "withdrawn"]),
  note: localized,
});

/** One event record file, `data/events/<id>.json`. */
export const recordFile = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  id,
  kind: id,
  date: edtf,
  title: localized,
  place: z.optional(id),
  /** Who handed over and who received, by movement. */
  movements: z.optional(z.record(id, z.tuple([id, id]))),
  sources: z.record(id, source),
  statements: z.array(statement),
  searched: z.optional(z.array(search)),
  notes: z.optional(z.array(note)),
  related: z.optional(z.array(id)),
  /** The row the editor puts first, where the rule's choice is not the best. */
  headline: z.optional(text),
  changes: z.optional(z.array(change)),
});

/** A record file as its editor wrote it. */
export type RecordFile = z.infer<typeof recordFile>;
/** One statement of a record file. */
export type StatementFile = RecordFile["statements"][number];
/** One claim of a record file. */
export type ClaimFile = StatementFile["claims"][string];
