import type { Gap } from "../model/interval";
import type { FindingCode, FindingNote } from "./comparison";

/** What comparing two answers to one question came to. */
export interface Outcome {
  readonly code: FindingCode;
  readonly gap: Gap | null;
  readonly notes: readonly FindingNote[];
}

/** An outcome without a gap. */
export function outcome(code: FindingCode, ...notes: FindingNote[]): Outcome {
  return { code, gap: null, notes };
}
