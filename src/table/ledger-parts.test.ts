import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { comparisonTable } from "./comparison-table";
import { partsSaid } from "./ledger-parts";

const record = aRecord([
  aStatement("north-ministry", {
    five: { moved: "to-south", of: "south-soldiers", n: 5 },
    planned: { moved: "to-south", of: "south-people", n: 9, stage: "planned" },
    freed: { moved: "to-north", of: "north-soldiers", n: 106, whole: true },
  }),
  aStatement("south-office", { home: { moved: "to-south", n: 100, whole: true } }),
]);
const rows = comparisonTable(compareRecord(record, testVocabulary), record, {
  columns: null,
  filter: null,
}).groups.flatMap((group) => group.rows);

describe(partsSaid, () => {
  it("gives what a party says of a part of one movement, as it came about", () => {
    const said = partsSaid(rows, "north", "to-south").map(({ claim }) => claim.answer);
    expect(said).toMatchObject([{ kind: "quantity", quantity: { interval: { lo: 5, hi: 5 } } }]);
  });

  it("takes no total for a part", () => {
    expect(partsSaid(rows, "south", "to-south")).toEqual([]);
  });
});
