import type { CellClaim, Finding } from "../compare/comparison";
import type { Claim } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";

/**
 * What of a row the words of its findings are made from; rows of the comparison and of the table both have
 * it. A table's row holds only the columns that are shown; its pairs are of all parties.
 */
export interface SaidRow {
  readonly finding: Finding;
  readonly pairs: readonly Finding[];
  readonly cells: readonly SaidCell[];
}

type SaidCell =
  | { readonly claims: readonly CellClaim[] }
  | { readonly entries: readonly CellClaim[] };

/** Everything said in a row's cells. */
export function saidIn({ cells }: Pick<SaidRow, "cells">): readonly CellClaim[] {
  return cells.flatMap((cell) => ("claims" in cell ? cell.claims : cell.entries));
}

/** Whether a claim leaves its question open: not known, or neither confirmed nor denied. */
export function isLeftOpen({ degree }: Pick<Claim, "degree">): boolean {
  return degree === "unknown" || degree === "declines";
}

/** Whether a finding rests on an answer that is given as likely only. */
export function isHedged(row: Answering & Pick<SaidRow, "finding">): boolean {
  const { claims } = row.finding;
  const said = "cells" in row ? saidIn(row) : row.sides.flatMap(({ answers }) => answers);
  return said.some(({ claim }) => claim.degree === "likely" && claims.includes(claim.id));
}

/** A row with its cells, or as a list of events holds it: with the answers of its sides. */
export type Answering =
  | Pick<SaidRow, "cells">
  | {
      readonly sides: readonly {
        readonly answers: readonly { readonly claim: Pick<Claim, "id" | "degree"> }[];
      }[];
    };

/** Whether it is a party of the vocabulary; else it is an outlet that speaks for itself. */
export function isNamedParty({ parties }: Vocabulary, id: string): boolean {
  return Object.hasOwn(parties, id);
}

/** Whether it speaks for a side of the conflict. */
export function isOfSide(vocabulary: Vocabulary, id: string): boolean {
  return isNamedParty(vocabulary, id) && vocabulary.parties[id]?.role === "conflict";
}

/** Whether somebody who stands on no side answers a row's question too. */
export function othersAnswer(vocabulary: Vocabulary, row: SaidRow): boolean {
  const answering = [
    ...row.pairs.flatMap(({ parties }) => parties),
    ...saidIn(row).flatMap(({ statement, status }) =>
      status === "current" ? statement.party : [],
    ),
  ];
  return answering.some((id) => !isOfSide(vocabulary, id));
}
