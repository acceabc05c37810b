import type { Question } from "../../model/record";
import type { TableRow } from "../../table/table-model";

/** A row with the rows that only say what its total is made up of. */
export interface RowWithParts {
  readonly row: TableRow;
  readonly parts: readonly TableRow[];
}

/**
 * Gathers the questions on the make-up of a movement ("how many of them wounded?") under its total: a
 * large exchange has dozens of them. A part whose total is not shown stands where it stood.
 */
export function withParts(rows: readonly TableRow[]): readonly RowWithParts[] {
  const totalOf = new Map(rows.map((row) => [row, findTotal(row, rows)]));
  return rows
    .filter((row) => totalOf.get(row) === undefined)
    .map((row) => ({ row, parts: rows.filter((part) => totalOf.get(part) === row) }));
}

function findTotal(part: TableRow, rows: readonly TableRow[]): TableRow | undefined {
  if (part.headline || !part.questions.every(isPart)) return undefined;
  const [first] = part.questions;
  return rows.find((row) =>
    row.questions.some(
      ({ movement, population, stage }) =>
        movement === first?.movement && population === null && stage === first?.stage,
    ),
  );
}

function isPart({ movement, population }: Question): boolean {
  return movement !== null && population !== null;
}
