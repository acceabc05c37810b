import type { CellEntry, TableRow } from "../../table/table-model";

/**
 * Ids of the claims a finding rests on: those it names, and current claims of the same parties that give
 * the same answer. A finding names one claim for each party; a headline has to name all who said it.
 */
export function findingClaims({
  finding,
  cells,
}: Pick<TableRow, "finding" | "cells">): ReadonlySet<string> {
  const entries = cells.flatMap((cell) => cell.entries);
  const named = entries.filter(({ claim }) => finding.claims.includes(claim.id));
  const same = entries.filter(
    (entry) => entry.status === "current" && named.some((other) => sayTheSame(entry, other)),
  );
  return new Set([...finding.claims, ...same.map(({ claim }) => claim.id)]);
}

function sayTheSame(a: CellEntry, b: CellEntry): boolean {
  return (
    a.statement.party === b.statement.party &&
    a.question.id === b.question.id &&
    a.claim.degree === b.claim.degree &&
    JSON.stringify(a.claim.answer) === JSON.stringify(b.claim.answer)
  );
}
