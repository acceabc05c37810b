import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { parseRecord } from "../model/parse";
import { parseVocabulary } from "../model/parse-vocabulary";
import { compareRecord } from "./compare-record";
import { type Comparison, type FindingNote, findingCodes, type Row } from "./comparison";

/**
 * Cases as folders: `record.json` (a record in the format of `data/events`, as short as the case allows, with
 * the vocabulary of `data/vocabulary`) and `expected.json` (what its comparison must come to, and why). A case
 * of what was told of a whole event names the event instead, and says of each trap that its collector noted,
 * in their order, how the record keeps clear of it. A new case needs no code. Rows that `expected.json` does
 * not name are not looked at.
 */
const folder = join(import.meta.dirname, "cases");

const sentence = z.string().check(z.minLength(12));

const expectedFile = z.strictObject({
  /** One sentence: what a reader would get wrong without this rule. */
  why: z.optional(sentence),
  /** The event whose own record is the case, and what it makes of each trap noted for it. */
  event: z.optional(z.string()),
  traps: z.optional(z.array(sentence).check(z.minLength(1))),
  headline: z.optional(z.nullable(z.string())),
  /** Taken as of this moment (ISO 8601, UTC). */
  asOf: z.optional(z.string()),
  rows: z.record(
    z.string(),
    z.strictObject({
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
      /** Codes of notes that the reason must hold. */
      notes: z.optional(z.array(z.string())),
      /** Claims the finding was made from. */
      claims: z.optional(z.array(z.string())),
      /** Why claims are shown or decide: "current", "wider" … */
      statuses: z.optional(z.record(z.string(), z.string())),
      /** Findings of pairs, as "ru ua differ", that must be open to inspection. */
      pairs: z.optional(z.array(z.string())),
      before: z.optional(z.boolean()),
      /** Claims offered as explanations of the difference. */
      explanations: z.optional(z.array(z.string())),
    }),
  ),
  /** Rows that must not be. */
  absent: z.optional(z.array(z.string())),
});

type Expected = z.infer<typeof expectedFile>["rows"][string];

const vocabulary = readVocabulary();
const names = readdirSync(folder).toSorted();

describe("what was told of events", () => {
  const summary = z.object({
    events: z.record(z.string(), z.object({ notes: z.optional(z.number()) })),
  });
  const { events } = summary.parse(
    readJson(join(import.meta.dirname, "../../data/coverage-summary.json")),
  );
  const noted = Object.entries(events).filter(([, { notes = 0 }]) => notes > 0);

  it.each(noted)("is held against every note on %s", (event, { notes }) => {
    const { traps } = expectedFile.parse(
      readJson(join(folder, `told-of-${event}`, "expected.json")),
    );
    expect(traps).toHaveLength(notes ?? 0);
  });
});

describe("cases", () => {
  it("are sixty at least", () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  it.each(names)("%s", (name) => {
    const expected = expectedFile.parse(readJson(join(folder, name, "expected.json")));
    expect(expected.why ?? expected.traps).toBeDefined();
    const { record, problems } = parseRecord(readJson(recordPath(name, expected)), vocabulary);
    expect(problems).toEqual([]);
    if (record === null) return;
    const asOf = expected.asOf === undefined ? null : Date.parse(expected.asOf);
    const comparison = compareRecord(record, vocabulary, { asOf });
    if (expected.headline !== undefined) expect(comparison.headline).toBe(expected.headline);
    for (const id of expected.absent ?? []) expect(rowOf(comparison, id)).toBeUndefined();
    const found = Object.keys(expected.rows).map((id) => {
      const row = rowOf(comparison, id);
      return [id, row === undefined ? "no such row" : summary(row, expected.rows[id] ?? null)];
    });
    expect(Object.fromEntries(found)).toEqual(expected.rows);
  });
});

function recordPath(name: string, { event }: z.infer<typeof expectedFile>): string {
  return event === undefined
    ? join(folder, name, "record.json")
    : join(import.meta.dirname, "../../data/events", `${event}.json`);
}

function rowOf({ rows }: Comparison, id: string): Row | undefined {
  return rows.find((each) => each.id === id || each.aliases.includes(id));
}

/** A row's outcome, in as much as the expectation speaks of it. */
function summary(row: Row, expected: Expected | null): Expected {
  const { finding } = row;
  const remainder = finding.notes.find((note) => note.code === "remainder")?.remainder;
  const all: Required<Expected> = {
    code: finding.code,
    gap: finding.gap?.size ?? null,
    atLeast: finding.gap?.atLeast ?? false,
    parties: [...finding.parties],
    nature: row.nature,
    remainder: remainder?.state ?? "open",
    left: remainder?.left ?? null,
    dimension: "dimension" in finding.gate ? finding.gate.dimension : "",
    notes: (expected?.notes ?? []).filter((code) => hasNote(finding.notes, code)),
    pairs: (expected?.pairs ?? []).filter((pair) => pairTexts(row).includes(pair)),
    before: row.before,
    explanations: row.explanations.map(({ claim }) => claim.id),
    claims: [...finding.claims],
    statuses: statusesOf(row, Object.keys(expected?.statuses ?? {})),
  };
  const keys = Object.keys(expected ?? {}) as (keyof Expected)[];
  return Object.fromEntries(keys.map((key) => [key, all[key]])) as Expected;
}

function statusesOf({ cells }: Row, ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    cells
      .flatMap(({ claims }) => claims)
      .filter(({ claim }) => ids.includes(claim.id))
      .map(({ claim, status }) => [claim.id, status]),
  );
}

function hasNote(notes: readonly FindingNote[], code: string): boolean {
  return notes.some((note) => note.code === code);
}

function pairTexts({ pairs }: Row): string[] {
  return pairs.map(({ parties, code }) => [...parties.toSorted(), code].join(" "));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function readVocabulary() {
  const names = join(import.meta.dirname, "../../data/vocabulary");
  const files = readdirSync(names).map((file) => [
    file.replace(/\.json$/, ""),
    readJson(join(names, file)),
  ]);
  return parseVocabulary(Object.fromEntries(files)).vocabulary;
}
