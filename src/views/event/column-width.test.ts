import { describe, expect, it } from "vitest";
import { reportsColumn, type TableModel } from "../../table/table-model";
import { testVocabulary } from "../../testing/vocabulary";
import { columnWidth } from "./column-width";

/** A table in whose rows these columns speak; each row names those who do. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]) {
  const cells = (spoken: readonly string[]) =>
    columns.map((column) => ({ column, entries: spoken.includes(column) ? [{}] : [] }));
  const group = { id: "event", rows: rows.map((spoken) => ({ cells: cells(spoken) })) };
  return { columns, groups: [group] } as unknown as Pick<TableModel, "groups" | "columns">;
}

const two = ["north", "south"];
const three = [...two, "militia"];
const five = [...two, "militia", "envoy", reportsColumn];

describe(columnWidth, () => {
  it.each([
    ["two sides share what there is", "north", table(two, [two]), "w-[32%]"],
    ["a silent side keeps its room", "north", table(two, [["south"]]), "w-[32%]"],
    ["a silent party has half a share", "militia", table(three, [two, two]), "w-[12%]"],
    ["and leaves the rest to the sides", "north", table(three, [two, two]), "w-[24%]"],
    ["who speaks in half of the rows has more", "militia", table(three, [three, two]), "w-[16%]"],
    ["who speaks in all has a whole one", "militia", table(three, [three]), "w-[20%]"],
    ["outlets are weighed alike", reportsColumn, table(five, [[reportsColumn]]), "w-[16%]"],
    ["as is a silent one beside many", "envoy", table(five, [[reportsColumn]]), "w-[6%]"],
    ["one column has all", "north", table(["north"], []), "w-[64%]"],
  ])("%s", (_, column, model, width) => {
    expect(columnWidth(column, model, testVocabulary.parties)).toBe(width);
  });
});
