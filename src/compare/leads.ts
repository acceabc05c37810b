import { isPart } from "../model/lattice";
import type { Question } from "../model/record";
import type { Context } from "./context";

/**
 * Where a question stands among the lead questions of its kind of event: 0 is the first lead, null is
 * none of them. A lead is `moved` (the totals of the movements), a measure with what is part of it, or a
 * topic.
 */
export function leadRank(question: Question, { record, vocabulary }: Context): number | null {
  if (question.stage !== null) return null;
  const leads = vocabulary.kinds[record.kind]?.leads ?? [];
  const rank = leads.flat().findIndex((lead) => matches(question, lead, vocabulary.measures));
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
