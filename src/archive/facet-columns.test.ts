import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import type { StatementFile } from "../model/schema";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { facetColumns } from "./facet-columns";
import { indexEntry } from "./index-entry";

const entry = (statements: readonly StatementFile[]) => {
  const record = aRecord(statements);
  return indexEntry(record, compareRecord(record, testVocabulary), testVocabulary);
};
const moved = (to: "north" | "south", n: number) => ({
  moved: `to-${to}`,
  of: `${to}-soldiers`,
  n,
  whole: true as const,
});

describe(facetColumns, () => {
  const unequal = entry([
    aStatement("north-ministry", { freed: moved("north", 106) }),
    aStatement("south-office", { home: moved("south", 10) }),
  ]);
  const differing = entry([
    aStatement("north-ministry", { handed: moved("south", 60) }),
    aStatement("south-office", { home: moved("south", 52) }),
  ]);
  const silent = entry([]);

  it("gives a mirror no gap to be ranked by, however unequal its counts are", () => {
    const { gap, values, chosen } = facetColumns([unequal, differing, silent]);
    expect(values.finding).toEqual(["differ", "mirror-unequal"]);
    expect(chosen.finding).toEqual([1, 0, []]);
    expect(gap).toEqual([0, Math.ceil((1000 * 2 * 8) / 112), 0]);
  });

  it("calls those who crossed a measure of its own", () => {
    expect(facetColumns([unequal]).values.measure).toEqual(["moved"]);
  });

  it("names outlets as no parties", () => {
    const reported = entry([
      aStatement("gazette", { freed: moved("north", 106) }),
      aStatement("envoy-office", { said: moved("north", 106) }),
    ]);
    expect(facetColumns([reported]).values.party).toEqual(["envoy"]);
  });
});
