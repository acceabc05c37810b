import type { Gap } from "../model/interval";
import type { FindingCode, FindingNote, GateOutcome } from "./comparison";

/** What comparing two answers to one question came to. */
export interface Outcome {
  readonly code: FindingCode;
  readonly gap: Gap | null;
  readonly notes: readonly FindingNote[];
  /** What only the answers show of the gate: their cut-offs. Left out where it found them the same. */
  readonly gate?: GateOutcome;
}

/** An outcome without a gap. */
export function outcome(code: FindingCode, ...notes: FindingNote[]): Outcome {
  return { code, gap: null, notes };
}
