import type { Vocabulary } from "../../model/vocabulary";
import { type CellEntry, reportsColumn, type TableRow } from "../../table/table-model";

/** What one party says in a card; no entries is silence. */
export interface EmbedSide {
  readonly party: string;
  readonly entries: readonly CellEntry[];
}

/** A row as a card shows it. */
export interface EmbedSides {
  /** The sides of the conflict, silent ones too, and whoever else answers. */
  readonly sides: readonly EmbedSide[];
  /** What outlets say for themselves. */
  readonly reports: readonly CellEntry[];
  /** One side answers and the one it faces is silent. */
  readonly oneSided: boolean;
}

/**
 * Sets the parties of a row beside each other. A card stands alone in somebody's article, so a side that
 * said nothing is named as silent, whether or not it has a column.
 */
export function embedSides(row: TableRow, parties: Vocabulary["parties"]): EmbedSides {
  const sideOf = (id: string) => conflictSide(id, parties);
  const columns = row.cells.filter(({ column }) => column !== reportsColumn);
  const speaking = columns.filter(({ entries }) => entries.length > 0);
  const heard = new Set(speaking.flatMap(({ column }) => sideOf(column) ?? []));
  const known = columns.flatMap(({ column }) => sideOf(column) ?? []);
  const facing = known.flatMap((side) => parties[side]?.counterpart ?? []);
  const silent = [...new Set([...known, ...facing])].filter((side) => !heard.has(side));
  const inColumns = columns.filter(
    ({ column, entries }) => entries.length > 0 || sideOf(column) === column,
  );
  const added = silent.filter((side) => !columns.some(({ column }) => column === side));
  return {
    sides: [
      ...inColumns.map(({ column, entries }) => ({ party: column, entries })),
      ...added.map((party) => ({ party, entries: [] })),
    ],
    reports: row.cells.find(({ column }) => column === reportsColumn)?.entries ?? [],
    oneSided: heard.size === 1 && silent.length > 0,
  };
}

/** The side of the conflict that a party speaks for; null for everybody else. */
function conflictSide(id: string, parties: Vocabulary["parties"]): string | null {
  const party = parties[id];
  return party?.role === "conflict" ? (party.side ?? id) : null;
}
