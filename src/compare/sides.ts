import { isPart } from "../model/lattice";
import type { Question } from "../model/record";
import type { Cell, CellClaim, Row } from "./comparison";
import { type Context, givesFigure, judged, sideOf } from "./context";

/** The sides of the conflict among some parties, in the vocabulary's order. */
export function sidesAmong(parties: readonly string[], context: Context): string[] {
  const sides = new Set(parties.flatMap((party) => sideOf(party, context) ?? []));
  return Object.keys(context.vocabulary.parties).filter((party) => sides.has(party));
}

/** The current claims that parties of one side make in a row's cells. */
function claimsOfSide(
  cells: readonly Cell[],
  side: string,
  context: Context,
): readonly CellClaim[] {
  return cells
    .filter(({ party }) => sideOf(party, context) === side)
    .flatMap(({ claims }) => judged(claims));
}

/** Those of a side's current claims that give a number as its own. */
export function figuresOfSide(
  { cells }: Row,
  side: string,
  context: Context,
): readonly CellClaim[] {
  return claimsOfSide(cells, side, context).filter(givesFigure);
}

/** Whether a side answers a row's question with a claim that decides. */
export function answers(row: Row, side: string, context: Context): boolean {
  return claimsOfSide(row.cells, side, context).length > 0;
}

/** The party of a side that denies a part of a row's figures, where the side gives none itself; else null. */
export function deniedPart({ cells }: Row, side: string, context: Context): string | null {
  const said = claimsOfSide(cells, side, context);
  if (said.length === 0 || !said.every(({ claim }) => claim.partly)) return null;
  return said[0]?.statement.party ?? null;
}

/**
 * Whose people a question counts: those who return home in a movement, or the side its population belongs
 * to. Null where the vocabulary does not say.
 */
export function ownerOf(question: Question, { record, vocabulary }: Context): string | null {
  if (question.movement !== null) {
    return record.movements.find(({ id }) => id === question.movement)?.to ?? null;
  }
  const { population } = question;
  if (population === null) return null;
  const owners = Object.entries(vocabulary.populations)
    .filter(
      ([id, { side }]) => side !== undefined && isPart(vocabulary.populations, population, id),
    )
    .map(([, { side }]) => side ?? null);
  return owners[0] ?? null;
}
