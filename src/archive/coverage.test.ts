import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aRecord, aStatement } from "../testing/builders";
import { coverageOf, readCoverage } from "./coverage";
import { dataFiles, readArchive } from "./read-archive";

const record = aRecord([aStatement("north-ministry", { talks: { topic: "talks" } })]);
const claim = record.statements[0]?.claims[0]?.id ?? "";

describe(coverageOf, () => {
  it("tells what is carried, what was left out and why, and what nobody accounted for", () => {
    const file = readCoverage({
      c01: [claim],
      c02: { left: { en: "one person's age" } },
    });
    expect(coverageOf("x", ["c01", "c02", "c03"], file, record)).toEqual({
      event: "x",
      facts: 3,
      carried: 1,
      left: [{ fact: "c02", reason: "one person's age" }],
      unaccounted: ["c03"],
      unknownClaims: [],
    });
  });

  it("finds claims that do not exist", () => {
    const file = readCoverage({ c01: ["north-ministry.gone"] });
    expect(coverageOf("x", ["c01"], file, record).unknownClaims).toEqual(["north-ministry.gone"]);
  });
});

describe(readCoverage, () => {
  it.each([
    ["no claim and no reason", { c01: [] }],
    ["an empty reason", { c01: { left: { en: " " } } }],
    ["something else", { c01: true }],
    ["a list", []],
  ])("refuses %s", (_, data) => {
    expect(() => readCoverage(data)).toThrow();
  });
});

describe("the coverage of every record", () => {
  const root = join(import.meta.dirname, "../..");
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const { events } = readArchive(
    dataFiles({ list: (folder) => readdirSync(join(root, folder)), read }),
  );

  it.each(events.map(({ record }) => [record.id, record] as const))(
    "of %s names claims that exist",
    (id, record) => {
      const file = readCoverage(JSON.parse(read(`data/coverage/${id}.json`)));
      expect(coverageOf(id, [...file.keys()], file, record).unknownClaims).toEqual([]);
    },
  );
});
