import { type Finding, findingCodes } from "../../compare/comparison";
import type { Question } from "../../model/record";
import type { Vocabulary } from "../../model/vocabulary";
import type { TableRow } from "../../table/table-model";

/** The pairs of one question of a row. */
export interface PairSection {
  /** Null for pairs in which each party answers a question of its own. */
  readonly question: Question | null;
  /** Pairs with at least one party, those between the sides first. */
  readonly parties: readonly Finding[];
  /** Pairs of outlets, which are many and say least. */
  readonly outlets: readonly Finding[];
}

/** Every pair of a row: first those across its questions, then question by question. */
export function pairSections(
  { pairs, cells, questions }: Pick<TableRow, "pairs" | "cells" | "questions">,
  parties: Vocabulary["parties"],
): readonly PairSection[] {
  const entries = cells.flatMap((cell) => cell.entries);
  const questionOf = new Map(entries.map(({ claim, question }) => [claim.id, question.id]));
  const idOf = (pair: Finding) => {
    const asked = new Set(pair.claims.flatMap((id) => questionOf.get(id) ?? []));
    return asked.size === 1 ? [...asked][0] : null;
  };
  return [null, ...questions]
    .map((question) => {
      const own = pairs.filter((pair) => idOf(pair) === (question?.id ?? null));
      return { question, ...byWeight(own, parties) };
    })
    .filter((section) => section.parties.length + section.outlets.length > 0);
}

function byWeight(pairs: readonly Finding[], parties: Vocabulary["parties"]) {
  const weight = (pair: Finding) => pairWeight(pair, parties);
  const salience = ({ code }: Finding) => findingCodes.indexOf(code);
  const sorted = pairs.toSorted((a, b) => weight(a) - weight(b) || salience(a) - salience(b));
  return {
    parties: sorted.filter((pair) => weight(pair) < 3),
    outlets: sorted.filter((pair) => weight(pair) === 3),
  };
}

/** 0 between the sides, 1 between other parties, 2 between a party and an outlet, 3 between outlets. */
export function pairWeight({ parties: ids }: Finding, parties: Vocabulary["parties"]): number {
  const known = ids.flatMap((id) => parties[id] ?? []);
  if (known.length < ids.length) return known.length > 0 ? 2 : 3;
  const sides = ids.map((id) =>
    parties[id]?.role === "conflict" ? (parties[id].side ?? id) : null,
  );
  return sides.every((side) => side !== null) && new Set(sides).size > 1 ? 0 : 1;
}
