import { describe, expect, it } from "vitest";
import { compareRecord } from "../../compare/compare-record";
import type { StatementFile } from "../../model/schema";
import { comparisonTable } from "../../table/comparison-table";
import { aRecord, aStatement } from "../../testing/builders";
import { testVocabulary } from "../../testing/vocabulary";
import { embedSides } from "./embed-sides";

function sidesOf(...statements: readonly StatementFile[]) {
  const record = aRecord(statements);
  const comparison = compareRecord(record, testVocabulary);
  const table = comparisonTable(comparison, record, { columns: null, filter: null });
  if (table.headline === null) throw new Error("nothing is compared");
  const { sides, reports, oneSided } = embedSides(table.headline, testVocabulary.parties);
  return {
    said: sides.map(({ party, entries }) => [party, entries.length]),
    reports: reports.length,
    oneSided,
  };
}

const home = (n: number) => ({
  home: { moved: "to-south", of: "south-soldiers", n, whole: true as const },
});

describe(embedSides, () => {
  it("sets both sides beside each other", () => {
    const { said, oneSided } = sidesOf(
      aStatement("south-office", home(100)),
      aStatement("north-ministry", home(100)),
    );
    expect(said).toHaveLength(2);
    expect(said.every(([, entries]) => entries === 1)).toBe(true);
    expect(oneSided).toBe(false);
  });

  it("names a side that has said nothing at all", () => {
    expect(sidesOf(aStatement("south-office", home(100)))).toEqual({
      said: [
        ["south", 1],
        ["north", 0],
      ],
      reports: 0,
      oneSided: true,
    });
  });

  it("keeps outlets apart, and makes nobody a side of an event that no side speaks of", () => {
    expect(sidesOf(aStatement("gazette", home(100)))).toEqual({
      said: [],
      reports: 1,
      oneSided: false,
    });
  });
});
