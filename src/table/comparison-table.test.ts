import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { comparisonTable } from "./comparison-table";
import { reportsColumn, type TableView } from "./table-model";

const record = aRecord(
  [
    aStatement("north-ministry", {
      freed: { moved: "to-north", of: "north-soldiers", n: 106, whole: true },
      talks: { topic: "talks" },
    }),
    aStatement(
      "south-office",
      {
        home: { moved: "to-south", of: "south-soldiers", n: 100, whole: true },
      },
      { sources: ["second"] },
    ),
    aStatement(
      "militia-office",
      { talks: { topic: "talks", denies: true } },
      { said: "2023-04-08" },
    ),
    aStatement("gazette", { back: { moved: "to-south", n: 100, whole: true } }),
    aStatement("herald", { back: { moved: "to-south", n: 101, whole: true } }),
    aStatement(
      "south-ministry",
      { earlier: { topic: "cause", choice: "mine" } },
      { said: "2023-03-31" },
    ),
  ],
  {
    sources: {
      page: { outlet: "gazette", url: "https://gazette.example/1", read: "page" },
      second: { outlet: "herald", url: "https://herald.example/2", read: "excerpt" },
    },
  },
);

const table = (view: Partial<TableView> = {}) =>
  comparisonTable(compareRecord(record, testVocabulary), record, {
    columns: null,
    filter: null,
    ...view,
  });

describe(comparisonTable, () => {
  it("gives each party a column and folds outlets into one", () => {
    expect(table().columns).toEqual(["north", "south", "militia", reportsColumn]);
    const reports = table().groups[0]?.rows[0]?.cells.at(-1);
    expect(reports?.entries.map(({ statement }) => statement.party)).toEqual(["gazette", "herald"]);
  });

  it("puts the headline first and what was said before the event last, in a group of its own", () => {
    expect(table().groups.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ["event", ["moved", "talks"]],
      ["before", ["cause"]],
    ]);
    expect(table().groups[0]?.rows[0]?.headline).toBe(true);
  });

  it("shows columns in the order the reader asked for, and drops what is unknown", () => {
    expect(table({ columns: ["south", "nobody", "north"] }).columns).toEqual(["south", "north"]);
    expect(table({ columns: ["nobody"] }).columns).toEqual([
      "north",
      "south",
      "militia",
      reportsColumn,
    ]);
  });

  it("leaves silence as a cell without entries", () => {
    const talks = table().groups[0]?.rows.find(({ id }) => id === "talks");
    expect(talks?.cells.map(({ column, entries }) => [column, entries.length])).toEqual([
      ["north", 1],
      ["south", 0],
      ["militia", 1],
      [reportsColumn, 0],
    ]);
  });

  it("filters by finding and counts what each filter holds, whatever is shown", () => {
    const filtered = table({ filter: "mirror" });
    expect(filtered.groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(["moved"]);
    expect(filtered.counts).toEqual({ mirror: 1, "one-sided": 2 });
    expect(filtered.total).toBe(3);
  });

  it("numbers sources by their place in the record", () => {
    const [row] = table().groups[0]?.rows ?? [];
    const numbers = row?.cells.map(({ entries }) =>
      entries.map(({ sources }) => sources[0]?.number),
    );
    expect(numbers).toEqual([[1], [2], [], [1, 1]]);
  });

  it("keeps the headline whole when columns are left out", () => {
    expect(table({ columns: ["south"] }).headline?.cells).toHaveLength(4);
  });
});
