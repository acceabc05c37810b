import type { Sentence } from "../sentences";
import type { Token } from "../tokens";
import type { Cue } from "./cue";
import type { NamedCue, NamedSentence } from "./named-speakers";
import { cuesNear, type Said } from "./said";

/** How far a cue reaches within a sentence; bounds the work in a text without full stops. */
const reach = 120;

/** The cue that covers a token outside quotation marks. */
export function speakerAt(tokens: readonly Token[], said: Said, at: number): NamedCue | null {
  const index = said.sentenceOf[at] ?? -1;
  const here = said.named[index];
  if (here === undefined) return null;
  return (
    nearestCover(tokens, cuesNear(said.cues, at - reach, at + reach), here.sentence, at) ??
    said.headOf[index] ??
    saidBelow(said.named, index)
  );
}

function nearestCover(
  tokens: readonly Token[],
  cues: readonly NamedCue[],
  sentence: Sentence,
  at: number,
): NamedCue | null {
  let best: NamedCue | null = null;
  for (const cue of cues) {
    if (cue.from < sentence.from || cue.from >= sentence.to) continue;
    if (cue.covers === "above" || (at >= cue.from && at < cue.to)) continue;
    const side = at >= cue.to ? "after" : "before";
    if (cue.covers !== "both" && cue.covers !== side) continue;
    if (side === "before" && hasSemicolon(tokens, at, cue.from)) continue;
    if (best === null || better(cue, best, at)) best = cue;
  }
  return best;
}

/** A semicolon parts what one speaker says from what another does. */
function hasSemicolon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === ";") return true;
  return false;
}

function better(cue: NamedCue, best: NamedCue, at: number): boolean {
  if (cue.rank !== best.rank) return cue.rank > best.rank;
  return distance(cue, at) < distance(best, at);
}

function distance(cue: Cue, at: number): number {
  return at >= cue.to ? at - cue.to : cue.from - at;
}

/** «Минобороны: …» at the head of a paragraph covers its further sentences, until somebody else speaks. */
export function paragraphHeads(named: readonly NamedSentence[]): (NamedCue | null)[] {
  let head: NamedCue | null = null;
  let paragraph = -1;
  return named.map(({ sentence, cues }) => {
    if (sentence.paragraph !== paragraph) head = null;
    paragraph = sentence.paragraph;
    const covering = cues.length === 0 ? head : null;
    if (cues.length > 0) head = cues.find((cue) => cue.why === "headline") ?? null;
    return covering;
  });
}

/** «Об этом сообщает X» after a sentence covers it. */
function saidBelow(named: readonly NamedSentence[], index: number): NamedCue | null {
  const paragraph = named[index]?.sentence.paragraph ?? 0;
  for (let next = index + 1; next <= index + 3; next += 1) {
    const below = named[next];
    if (below === undefined || below.sentence.paragraph > paragraph + 1) return null;
    const above = below.cues.find((cue) => cue.covers === "above");
    if (above !== undefined) return above;
    if (below.cues.length > 0) return null;
  }
  return null;
}
