import * as z from "zod/mini";
import {
  type Cell,
  type CellClaim,
  type Comparison,
  type Finding,
  findingCodes,
  type Row,
} from "../compare/comparison";
import { printQuantity } from "../model/quantity";
import type { Answer, EventRecord, Source } from "../model/record";

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

const source = z.strictObject({
  outlet: z.string(),
  url: z.string(),
  archived: z.optional(z.string()),
  date: z.optional(z.string()),
});

/** How a reader had arranged what is taken away; absent where it is the whole comparison. */
const taken = z.strictObject({
  title: z.string(),
  language: z.string(),
  /** The page in this arrangement; null where it has no public address. */
  address: z.nullable(z.string()),
  columns: z.array(z.string()),
  /** The kind of finding whose rows are held; null is all. */
  filter: z.nullable(z.string()),
  made: z.string(),
  how: z.string(),
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
  sources: z.record(z.string(), source),
  taken: z.optional(taken),
});

/** A comparison as its JSON holds it. */
export type ComparisonJson = z.infer<typeof comparisonSchema>;

/** Puts a comparison into the published form. `version` names the record's content. */
export function comparisonJson(
  comparison: Comparison,
  record: EventRecord,
  version: string,
): ComparisonJson {
  const { event, parties, outlets, headline, rows } = comparison;
  return {
    ...{ format: 1, event, version, asOf: asOfJson(comparison.asOf) },
    ...{ parties: [...parties], outlets: [...outlets], headline },
    rows: rows.map((each) => rowJson({ ...each, cells: each.cells.map(cellJson) })),
    sources: sourcesJson(record.sources),
  };
}

/** The moment of an as-of view. */
export function asOfJson(asOf: Comparison["asOf"]): string | null {
  return asOf === null ? null : new Date(asOf.moment).toISOString();
}

/** One row; its cells are those of a comparison or of a table. */
export function rowJson({
  cells,
  ...each
}: Pick<Row, "id" | "aliases" | "nature" | "questions" | "before" | "finding" | "pairs"> & {
  readonly cells: ComparisonJson["rows"][number]["cells"];
}): ComparisonJson["rows"][number] {
  return {
    id: each.id,
    aliases: [...each.aliases],
    nature: each.nature,
    questions: each.questions.map(({ id }) => id),
    before: each.before,
    finding: findingJson(each.finding),
    pairs: each.pairs.map(findingJson),
    cells,
  };
}

/** Where things can be read, by the ids that claims name. */
export function sourcesJson(sources: readonly Source[]): ComparisonJson["sources"] {
  const each = ({ id, outlet, url, archived, date }: Source) => [
    id,
    {
      ...{ outlet, url },
      ...(archived === null ? {} : { archived }),
      ...(date === null ? {} : { date: date.edtf }),
    },
  ];
  return Object.fromEntries(sources.map(each));
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

/** What one party says in a row. */
export function cellJson({ party, claims }: Cell): ComparisonJson["rows"][number]["cells"][number] {
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
