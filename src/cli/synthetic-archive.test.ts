import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { languages } from "../model/localized";
import { parseRecord } from "../model/parse";
import { generate } from "./generate";
import { readArchiveFromDisk } from "./read-archive-from-disk";
import { syntheticRecords } from "./synthetic-archive";

const { vocabulary } = readArchiveFromDisk(".");

afterEach(() => vi.restoreAllMocks());

describe(syntheticRecords, () => {
  const records = [...syntheticRecords(60, vocabulary)];

  it("makes records that are read without a problem", () => {
    for (const record of records) expect(parseRecord(record, vocabulary).problems).toEqual([]);
  });

  it("gives each eight claims and sixty words of text a language", () => {
    for (const { statements } of records) {
      expect(statements.flatMap(({ claims }) => Object.keys(claims))).toHaveLength(8);
      for (const language of languages) {
        const words = statements.flatMap(({ text }) => text[language].trim().split(/\s+/));
        expect(words.length).toBeGreaterThanOrEqual(55);
        expect(words.length).toBeLessThanOrEqual(65);
      }
    }
  });

  it("makes the same of the same seed, and other ones of another", () => {
    expect([...syntheticRecords(60, vocabulary)]).toEqual(records);
    expect([...syntheticRecords(60, vocabulary, 2)]).not.toEqual(records);
  });
});

describe(generate, () => {
  it("writes a folder that a site can be built of", () => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const folder = mkdtempSync(join(tmpdir(), "parallax-generated-"));
    expect(generate(["3", "--to", folder])).toBe(0);
    const names = readdirSync(join(folder, "events"));
    expect(names).toHaveLength(3);
    const [first = ""] = names;
    const record: unknown = JSON.parse(readFileSync(join(folder, "events", first), "utf8"));
    expect(record).toMatchObject({ format: 1, id: first.replace(/\.json$/, "") });
    expect(readdirSync(folder)).toContain("vocabulary");
    rmSync(folder, { recursive: true });
  });

  it.each([[["x", "--to", "y"]], [["5"]], [["5", "--to", "data"]], [["5", "--to", "data/events"]]])(
    "refuses %j",
    (words) => {
      vi.spyOn(process.stderr, "write").mockReturnValue(true);
      expect(generate(words)).toBe(2);
    },
  );
});
