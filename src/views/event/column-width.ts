import type { Vocabulary } from "../../model/vocabulary";
import type { TableModel } from "../../table/table-model";

/** Shares of a table's width that a column can have, in percent. */
const shares: readonly (readonly [number, string])[] = [
  [64, "w-[64%]"],
  [38, "w-[38%]"],
  [32, "w-[32%]"],
  [24, "w-[24%]"],
  [20, "w-[20%]"],
  [16, "w-[16%]"],
  [12, "w-[12%]"],
  [9, "w-[9%]"],
  [6, "w-[6%]"],
  [0, "w-[4%]"],
];

/** What the columns share, in percent: beside them stand the question and the finding. */
const all = 66;

/**
 * The width that a column asks for. The sides, and whoever speaks in every row, have the same share; who is
 * silent in all of them has half of it. No column is narrower than its longest word, whatever it asks for.
 */
export function columnWidth(
  column: string,
  { groups, columns }: Pick<TableModel, "groups" | "columns">,
  parties: Vocabulary["parties"],
): string | undefined {
  const rows = groups.flatMap((group) => group.rows);
  const weight = (id: string) => {
    const party = parties[id];
    if (party?.role === "conflict" && (party.side ?? id) === id) return 2;
    const spoken = rows.filter(({ cells }) =>
      cells.some((cell) => cell.column === id && cell.entries.length > 0),
    );
    return 1 + spoken.length / rows.length;
  };
  const share = (all * weight(column)) / columns.reduce((sum, id) => sum + weight(id), 0);
  return shares.find(([least]) => least <= share)?.[1];
}
