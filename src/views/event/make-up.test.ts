import { describe, expect, it } from "vitest";
import { compareRecord } from "../../compare/compare-record";
import { comparisonTable } from "../../table/comparison-table";
import type { FilterGroup } from "../../table/table-model";
import { aRecord, aStatement } from "../../testing/builders";
import { testVocabulary } from "../../testing/vocabulary";
import { withParts } from "./make-up";

const total = { moved: "to-south", of: "south-people", n: 100, whole: true as const };
const women = { moved: "to-south", of: "south-women", n: 20 };
const officers = { moved: "to-south", of: "south-officers", n: 5 };

function folded(filter: FilterGroup | null, ...statements: Parameters<typeof aRecord>[0]) {
  const record = aRecord(statements);
  const table = comparisonTable(compareRecord(record, testVocabulary), record, {
    columns: null,
    filter,
  });
  return withParts(table.groups.flatMap((group) => group.rows)).map(
    ({ row, parts }) => [row.id, parts.map(({ id }) => id).toSorted()] as const,
  );
}

describe(withParts, () => {
  it("gathers the make-up of a movement under its total", () => {
    expect(folded(null, aStatement("south-office", { total, women, officers }))).toEqual([
      ["moved.to-south", ["moved.to-south.south-officers", "moved.to-south.south-women"]],
    ]);
  });

  it("lets other questions stand where they stood", () => {
    const claims = { total, women, talks: { topic: "talks" } };
    const rows = folded(null, aStatement("south-office", claims));
    expect(rows.map(([id]) => id).toSorted()).toEqual(["moved.to-south", "talks"]);
  });

  it("keeps a part in its place where nobody gave the total", () => {
    expect(folded(null, aStatement("south-office", { women }))).toEqual([
      ["moved.to-south.south-women", []],
    ]);
  });

  it("keeps a part in its place where the filter hides the total", () => {
    const rows = folded(
      "one-sided",
      aStatement("south-office", { total, women }),
      aStatement("north-ministry", {
        freed: { moved: "to-north", of: "north-people", n: 100, whole: true },
      }),
    );
    expect(rows).toEqual([["moved.to-south.south-women", []]]);
  });
});
