import type { CellEntry } from "../../table/table-model";

/**
 * Whether an answer is best told in the words of its statement: a stance, a text, or no answer at all.
 * Beside them "yes" or a proposition in the abstract would say less than the speaker did.
 */
export function isTold({ claim }: Pick<CellEntry, "claim">): boolean {
  return ["stance", "text", "none"].includes(claim.answer.kind);
}
