import type { Token } from "../tokens";
import type { Phrase } from "./phrases";
import { isTimeWord, smallWords } from "./speech-words";

/** How a sentence says who speaks, and which part of it that covers. */
export interface Cue {
  /** The speaker's words; for a pronoun, the pronoun. */
  readonly speaker: Phrase;
  /** Where the cue begins and ends, with its verb or its opening words. */
  readonly from: number;
  readonly to: number;
  readonly covers: "before" | "after" | "both" | "above";
  /** Stands for an earlier speaker. */
  readonly pronoun: "person" | "body" | null;
  /** Whose words they are counts above who carried them. */
  readonly rank: number;
  readonly why: string;
}

/** Part of a token row: a sentence, without what stands in quotation marks. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Whether a token lies in a quotation. */
  readonly quoted: (at: number) => boolean;
}

/** Stands where a text has no token: it is equal to no word. */
export const none = { kind: "mark", folded: "", text: "" } as Token;

/** Whether a speaker can follow these tokens as if they were not there: small words, times and marks alone. */
export function isOnlyLead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") continue;
    const small = smallWords.lead.has(token.folded) || smallWords.tail.has(token.folded);
    if (!small && !isTimeWord(token)) return false;
  }
  return true;
}

const longestTail = 40;

/** Whether a clause ends here: nothing but when and where it was said may follow. */
export function isOnlyTail(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > longestTail) return false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (/^(?:that|що|что|:)$/.test(token.folded)) return false;
    if (
      token.kind === "number" &&
      !isTimeWord(tokens[at + 1] ?? none) &&
      !isTimeWord(tokens[at - 1] ?? none)
    )
      return false;
  }
  return true;
}
