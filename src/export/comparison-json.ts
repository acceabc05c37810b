import * as z from "zod/mini";
import {
  type Cell,
  type CellClaim,
  type Comparison,
  type Finding,
  findingCodes,
} from "../compare/comparison";
import { printQuantity } from "../model/quantity";
import type { Answer, EventRecord } from "../model/record";

/**
 * The comparison as JSON, for programs: what `parallax compare --format json` prints. Its JSON Schema is
 * published at `/schema/comparison.schema.json`. Codes and figures only; sentences are the reader's.
 */

const end = z.nullable(z.number());

const answer = z.strictObject({
  kind: z.enum(["quantity", "stance", "choice", "set", "time", "place", "text", "none"]),
  /** How the speaker stands to it. */
  degree: z.enum(["asserts", "likely", "denies", "declines", "unknown"]),
  /** A number in the record's grammar, with both ends of what it can be; null is no end. */
  said: z.optional(z.string()),
  lower: z.optional(end),
  upper: z.optional(end),
  items: z.optional(z.array(z.string())),
  complete: z.optional(z.boolean()),
  not: z.optional(z.boolean()),
  place: z.optional(z.string()),
  time: z.optional(z.string()),
});

const claim = z.strictObject({
  id: z.string(),
  question: z.string(),
  speaker: z.string(),
  /** The outlet that reports it at second hand. */
  via: z.nullable(z.string()),
  /** EDTF; null where no day is known. */
  said: z.nullable(z.string()),
  status: z.string(),
  answer,
  derivedFrom: z.array(z.string()),
  sources: z.array(z.string()),
});

const gap = z.nullable(
  z.strictObject({ size: z.number(), atLeast: z.boolean(), relative: z.nullable(z.number()) }),
);

const finding = z.strictObject({
  code: z.enum(findingCodes),
  parties: z.array(z.string()),
  claims: z.array(z.string()),
  gate: z.string(),
  dimension: z.nullable(z.string()),
  gap,
  notes: z.array(z.looseObject({ code: z.string() })),
});

const row = z.strictObject({
  id: z.string(),
  aliases: z.array(z.string()),
  nature: z.enum(["single", "mirror", "nested", "joined", "swap"]),
  questions: z.array(z.string()),
  before: z.boolean(),
  finding,
  pairs: z.array(finding),
  cells: z.array(z.strictObject({ party: z.string(), claims: z.array(claim) })),
});

/** The shape of the JSON. */
export const comparisonSchema = z.strictObject({
  format: z.literal(1),
  event: z.string(),
  version: z.string(),
  asOf: z.nullable(z.string()),
  parties: z.array(z.string()),
  outlets: z.array(z.string()),
  headline: z.nullable(z.string()),
  rows: z.array(row),
  sources: z.record(z.string(), z.strictObject({ outlet: z.string(), url: z.string() })),
});

/** A comparison as its JSON holds it. */
export type ComparisonJson = z.infer<typeof comparisonSchema>;

/** Puts a comparison into the published form. `version` names the record's content. */
export function comparisonJson(
  comparison: Comparison,
  record: EventRecord,
  version: string,
): ComparisonJson {
  return {
    format: 1,
    event: comparison.event,
    version,
    asOf: comparison.asOf === null ? null : new Date(comparison.asOf.moment).toISOString(),
    parties: [...comparison.parties],
    outlets: [...comparison.outlets],
    headline: comparison.headline,
    rows: comparison.rows.map((each) => ({
      id: each.id,
      aliases: [...each.aliases],
      nature: each.nature,
      questions: each.questions.map(({ id }) => id),
      before: each.before,
      finding: findingJson(each.finding),
      pairs: each.pairs.map(findingJson),
      cells: each.cells.map(cellJson),
    })),
    sources: Object.fromEntries(record.sources.map(({ id, outlet, url }) => [id, { outlet, url }])),
  };
}

function findingJson({ code, parties, claims, gate, gap: found, notes }: Finding) {
  return {
    code,
    parties: [...parties],
    claims: [...claims],
    gate: gate.gate,
    dimension: "dimension" in gate ? gate.dimension : null,
    gap: found === null ? null : { ...found },
    notes: notes.map((note) => ({ ...note })),
  };
}

function cellJson({ party, claims }: Cell) {
  return { party, claims: claims.map(claimJson) };
}

function claimJson({ claim: said, statement, status }: CellClaim) {
  return {
    id: said.id,
    question: said.question.id,
    speaker: statement.speaker,
    via: statement.via,
    said: statement.said?.edtf ?? null,
    status,
    answer: { degree: said.degree, ...answerJson(said.answer) },
    derivedFrom: [...said.derivedFrom],
    sources: [...said.sources],
  };
}

function answerJson(given: Answer): Omit<z.infer<typeof answer>, "degree"> {
  switch (given.kind) {
    case "quantity": {
      const { interval } = given.quantity;
      const ends = interval === null ? {} : { lower: interval.lo, upper: interval.hi };
      return { kind: "quantity", said: printQuantity(given.quantity), ...ends };
    }
    case "choice":
      return { kind: "choice", items: [given.choice], not: given.not };
    case "set":
      return { kind: "set", items: [...given.items], complete: given.complete };
    case "time":
      return { kind: "time", time: given.time.edtf };
    case "place":
      return { kind: "place", place: given.place };
    default:
      return { kind: given.kind };
  }
}
