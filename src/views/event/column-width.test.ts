import { describe, expect, it } from "vitest";
import { reportsColumn, type TableModel } from "../../table/table-model";
import { testVocabulary } from "../../testing/vocabulary";
import { columnWidth } from "./column-width";

/** A table of so many columns in which one of them speaks in the rows marked by 1. */
function table(column: string, spoken: readonly number[], columns: number) {
  const rows = spoken.map((one) => ({ cells: [{ column, entries: one === 1 ? [{}] : [] }] }));
  const names = Array.from({ length: columns }, (_, at) => `column ${at}`);
  return { columns: names, groups: [{ id: "event", rows }] } as unknown as Pick<
    TableModel,
    "groups" | "columns"
  >;
}

describe(columnWidth, () => {
  it.each([
    ["a silent side keeps its room", "north", [0, 0, 0], 4, ""],
    ["a party that is silent in most rows shrinks", "militia", [1, 0, 0], 4, "lg:w-30"],
    ["a party that speaks shares with the sides", "envoy", [1, 1, 0], 4, ""],
    ["outlets beside few columns have a fifth", reportsColumn, [0, 0, 1], 4, "lg:w-[20%]"],
    ["outlets that are mostly silent shrink beside many", reportsColumn, [0, 0, 1], 5, "lg:w-30"],
    ["outlets that speak share with the sides", reportsColumn, [1, 1, 0], 5, ""],
  ])("%s", (_, column, spoken, columns, width) => {
    expect(columnWidth(column, table(column, spoken, columns), testVocabulary.parties)).toBe(width);
  });
});
