import type { CellEntry, TableRow } from "./table-model";

/** More would be a second table. */
const most = 3;

/** What a party that gives no total of a movement says of a part of those who crossed: five wounded among them. */
export function partsSaid(
  rows: readonly TableRow[],
  party: string,
  movement: string,
): readonly CellEntry[] {
  return rows
    .flatMap(({ cells }) => cells.filter(({ column }) => column === party))
    .flatMap(({ entries }) => entries)
    .filter(({ question, claim, status }) => {
      const isPart = question.population !== null && question.stage === null;
      const isFigure = status === "current" && claim.answer.kind === "quantity";
      return question.movement === movement && isPart && isFigure;
    })
    .slice(0, most);
}
