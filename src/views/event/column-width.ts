import type { Vocabulary } from "../../model/vocabulary";
import { reportsColumn, type TableModel } from "../../table/table-model";

/** With up to this many columns outlets keep their room even where they are mostly silent. */
const few = 4;

/**
 * The width of a column on a wide screen. The sides share what is left; other columns that are silent in
 * most rows get no more than "not stated" needs.
 */
export function columnWidth(
  column: string,
  { groups, columns }: Pick<TableModel, "groups" | "columns">,
  parties: Vocabulary["parties"],
): string {
  const party = parties[column];
  if (party?.role === "conflict" && (party.side ?? column) === column) return "";
  if (column === reportsColumn && columns.length <= few) return "lg:w-[20%]";
  const cells = groups
    .flatMap(({ rows }) => rows)
    .flatMap((row) => row.cells.filter((cell) => cell.column === column));
  const silent = cells.filter(({ entries }) => entries.length === 0);
  return silent.length * 2 > cells.length ? "lg:w-30" : "";
}
