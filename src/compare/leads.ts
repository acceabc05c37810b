import { isPart } from "../model/lattice";
import type { Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import type { Row } from "./comparison";
import type { Context } from "./context";

/**
 * Where a question stands among the lead questions of its kind of event: 0 is the first lead, null is
 * none of them. A lead is `moved` (the totals of the movements), a measure with what is part of it, or a
 * topic; several in one list stand level: deported children on one side's list, and all who arrived on the
 * other's.
 */
export function leadRank(question: Question, { record, vocabulary }: Context): number | null {
  if (question.stage !== null) return null;
  const leads = vocabulary.kinds[record.kind]?.leads ?? [];
  const rank = leads.findIndex((level) =>
    [level].flat().some((lead) => matches(question, lead, vocabulary.measures)),
  );
  return rank < 0 ? null : rank;
}

function matches(
  { movement, population, measure, topic }: Question,
  lead: string,
  measures: Context["vocabulary"]["measures"],
): boolean {
  if (lead === "moved") return movement !== null && population === null;
  return topic === lead || (measure !== null && isPart(measures, measure, lead));
}

/**
 * Where what a movement moved stands in the vocabulary, so that people come before bodies whatever a record
 * calls its movements; 0 for every other row. Neither side's people come before the other's.
 */
export function cargoRank({ questions, cells }: Row, { vocabulary }: Context): number {
  if (!questions.some(({ movement }) => movement !== null)) return 0;
  const { populations } = vocabulary;
  const order = Object.keys(populations);
  const ranks = makeUpOf({ cells }).flatMap((id) =>
    order.flatMap((outer, rank) => (liesInOrFaces(id, outer, populations) ? [rank] : [])),
  );
  return ranks.length === 0 ? order.length : Math.min(...ranks);
}

/** Bodies are no counterpart of people: what the totals of two movements are called has to be akin. */
export function areOneCargo(a: Row, b: Row, { populations }: Vocabulary): boolean {
  const [first, second] = [makeUpOf(a), makeUpOf(b)];
  if (first.length === 0 || second.length === 0) return true;
  return Object.keys(populations).some((outer) =>
    [first, second].every((ids) => ids.some((id) => liesInOrFaces(id, outer, populations))),
  );
}

/** What speakers call those whom a row's movements moved. */
export function makeUpOf({ cells }: Pick<Row, "cells">): readonly string[] {
  return cells.flatMap(({ claims }) => claims.flatMap(({ claim }) => claim.makeUp ?? []));
}

/** Whether a population is part of another one or of that one's counterpart. */
function liesInOrFaces(id: string, outer: string, populations: Vocabulary["populations"]): boolean {
  const counterpart = populations[outer]?.counterpart;
  return (
    isPart(populations, id, outer) ||
    (counterpart !== undefined && isPart(populations, id, counterpart))
  );
}
