import type { Question } from "../model/record";
import type { Spoken } from "./context";

/**
 * A whole also says what its people are called: "150 prisoners of war" of a movement states 150 servicemen
 * of it. It joins the row on that part where somebody speaks of the part by itself, so that 150 and the
 * 187 servicemen of another account meet; where nobody does, the total's own row says it all.
 */
export function statedMakeUp(question: Question, spoken: readonly Spoken[]): Spoken[] {
  if (question.movement === null || question.population === null) return [];
  return spoken
    .filter(
      ({ claim }) =>
        claim.whole &&
        claim.makeUp === question.population &&
        !isSumOf(claim, question, spoken) &&
        claim.question.movement === question.movement &&
        claim.question.stage === question.stage,
    )
    .map(({ claim, statement }) => ({ statement, claim: { ...claim, question } }));
}

/** A swap and those on top of it make a total; it is no second count of those on top. */
function isSumOf(
  { derivedFrom }: Spoken["claim"],
  { id }: Question,
  spoken: readonly Spoken[],
): boolean {
  return spoken.some(({ claim }) => derivedFrom.includes(claim.id) && claim.question.id === id);
}
