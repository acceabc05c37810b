import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { parseRecord } from "../model/parse";
import { parseVocabulary } from "../model/parse-vocabulary";
import { type CaseFile, caseFile } from "../testing/case-file";
import { claimOf, outcomeOfClaim, outcomeOfRow, rowOf } from "../testing/case-outcome";
import { idleHolds } from "../testing/held-traps";
import { compareRecord } from "./compare-record";

const data = join(import.meta.dirname, "../../data");
const folder = join(import.meta.dirname, "cases");
const vocabulary = readVocabulary();
const names = readdirSync(folder).toSorted();

describe("what was told of events", () => {
  const summary = z.object({
    events: z.record(z.string(), z.object({ notes: z.optional(z.number()) })),
  });
  const { events } = summary.parse(readJson(join(data, "coverage-summary.json")));
  const noted = Object.entries(events).filter(([, { notes = 0 }]) => notes > 0);

  it.each(noted)("is held against every note on %s", (event, { notes }) => {
    const { traps } = readCase(`told-of-${event}`);
    expect(traps).toHaveLength(notes ?? 0);
  });
});

describe("cases", () => {
  it("are sixty at least", () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  it.each(names)("%s", (name) => {
    const expected = readCase(name);
    expect(expected.why ?? expected.traps).toBeDefined();
    const { record, problems } = parseRecord(readJson(recordPath(name, expected)), vocabulary);
    expect(problems).toEqual([]);
    if (record === null) return;
    const asOf = expected.asOf === undefined ? null : Date.parse(expected.asOf);
    const comparison = compareRecord(record, vocabulary, { asOf });
    if (expected.headline !== undefined) expect(comparison.headline).toBe(expected.headline);
    for (const id of expected.absent ?? []) expect(rowOf(comparison, id)).toBeUndefined();
    const rows = mapped(expected.rows, (id, wanted) => {
      const row = rowOf(comparison, id);
      return row === undefined ? "no such row" : outcomeOfRow(row, wanted);
    });
    expect(rows).toEqual(expected.rows);
    const claims = mapped(expected.claims ?? {}, (id, wanted) => {
      const found = claimOf(record, id);
      return found === undefined ? "no such claim" : outcomeOfClaim(found, wanted);
    });
    expect(claims).toEqual(expected.claims ?? {});
    const coverage = readCoverage(expected);
    expect(idleHolds({ expected, record, comparison, vocabulary, coverage })).toEqual([]);
  });
});

function mapped<T>(
  expected: Readonly<Record<string, T>>,
  outcome: (id: string, wanted: T) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(expected).map(([id, wanted]) => [id, outcome(id, wanted)]),
  );
}

function readCase(name: string): CaseFile {
  return caseFile.parse(readJson(join(folder, name, "expected.json")));
}

function recordPath(name: string, { event }: CaseFile): string {
  return event === undefined
    ? join(folder, name, "record.json")
    : join(data, "events", `${event}.json`);
}

function readCoverage({ event }: CaseFile): Record<string, unknown> {
  const path = join(data, "coverage", `${event}.json`);
  return existsSync(path) ? z.record(z.string(), z.unknown()).parse(readJson(path)) : {};
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function readVocabulary() {
  const files = readdirSync(join(data, "vocabulary")).map((file) => [
    file.replace(/\.json$/, ""),
    readJson(join(data, "vocabulary", file)),
  ]);
  return parseVocabulary(Object.fromEntries(files)).vocabulary;
}
