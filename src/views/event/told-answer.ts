import type { CellEntry } from "../../table/table-model";

/**
 * Whether an answer is best told in the words of its statement: a text, or something asserted, beside
 * which "yes" or a proposition in the abstract would say less than the speaker did. What is denied, not
 * known or only likely is not: in "denied [having struck it]" the marked words alone say the opposite.
 */
export function isTold({ claim: { answer, degree } }: Pick<CellEntry, "claim">): boolean {
  return answer.kind === "text" || (answer.kind === "stance" && degree === "asserts");
}
