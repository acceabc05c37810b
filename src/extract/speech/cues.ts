import type { Token } from "../tokens";
import type { Cue, Stretch } from "./cue";
import { withEnds } from "./end-cues";
import { ownWords, sourceCue } from "./source-cues";
import { isSpeechVerb } from "./speech-words";
import { verbCue } from "./verb-cues";

/** Every cue of a sentence, in the order of the text. */
export function cuesOf(tokens: readonly Token[], stretch: Stretch): Cue[] {
  const cues: Cue[] = [];
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || stretch.quoted(at)) continue;
    const cue =
      ownWords(tokens, at) ??
      sourceCue(tokens, at, stretch) ??
      (isSpeechVerb(token) ? verbCue(tokens, at, stretch) : null);
    if (cue !== null) cues.push(cue);
  }
  return withEnds(tokens, stretch, cues);
}
