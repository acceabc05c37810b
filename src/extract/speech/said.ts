import type { NamedCue, NamedSentence } from "./named-speakers";
import type { Quote } from "./quotes";

/** What was found in a text, with what is needed to look it up by its place. */
export interface Said {
  readonly quotes: readonly Quote[];
  readonly named: readonly NamedSentence[];
  readonly cues: readonly NamedCue[];
  /** The sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** The speaker who heads each sentence's paragraph, if nobody else has spoken in it. */
  readonly headOf: readonly (NamedCue | null)[];
}

/** The cues that begin in a range; they are in the order of the text. */
export function cuesNear(cues: readonly NamedCue[], from: number, to: number): NamedCue[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: NamedCue[] = [];
  for (let at = low; at < cues.length; at += 1) {
    const cue = cues[at];
    if (cue === undefined || cue.from > to) break;
    found.push(cue);
  }
  return found;
}
