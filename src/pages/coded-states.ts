import type { PublishedRecord } from "../archive/published";
import { compareRecord } from "../compare/compare-record";
import type { Row } from "../compare/comparison";
import { codedRows, type ReadCode } from "../links/check-code";

/** One state that a code may mean. */
export interface MeantState {
  readonly pinned: PublishedRecord;
  /** The row, or the headline of a whole event; null where there is none. */
  readonly row: Row | null;
  /** The code names a row that is not there. */
  readonly lost: boolean;
}

/**
 * The states that a code may mean, of versions whose codes begin alike: where rows share a number each of
 * them, and of several versions those that have such a row.
 */
export function codedStates(
  code: Pick<ReadCode, "row" | "asOf">,
  versions: readonly PublishedRecord[],
): readonly MeantState[] {
  const all = versions.flatMap((pinned) => statesOf(code, pinned));
  const found = all.filter(({ lost }) => !lost);
  return found.length === 0 ? all : found;
}

function statesOf(
  code: Pick<ReadCode, "row" | "asOf">,
  pinned: PublishedRecord,
): readonly MeantState[] {
  const { rows, headline } = compareRecord(pinned.record, pinned.names, { asOf: code.asOf });
  const ids = rows.map(({ id }) => id);
  const meant = codedRows(code.row, ids);
  const rowOf = (id: string | null) => rows.find((row) => row.id === id) ?? null;
  if (meant === null) return [{ pinned, row: rowOf(headline), lost: false }];
  if (meant.length === 0) return [{ pinned, row: null, lost: true }];
  return meant.map((id) => ({ pinned, row: rowOf(id), lost: false }));
}
