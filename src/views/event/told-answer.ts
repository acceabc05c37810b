import type { CellEntry } from "../../table/table-model";

/**
 * Whether an answer has to be told in the marked words of its statement: a text whose record gives it no
 * phrase of its own. Marked words stand in the cases of their sentence, so anything else reads better.
 */
export function isTold({ claim: { answer } }: Pick<CellEntry, "claim">): boolean {
  return answer.kind === "text" && answer.says === null;
}
