import type { Token } from "../tokens";
import type { NamedCue } from "./named-speakers";
import type { Phrase } from "./phrases";
import type { Quote } from "./quotes";
import { cuesNear, type Said } from "./said";
import { isSpeechVerb } from "./speech-words";

/** The quotation that each token stands in, by its index; -1 is none. */
export function markQuoted(tokens: readonly Token[], quotes: readonly Quote[]): Int32Array {
  const marks = new Int32Array(tokens.length).fill(-1);
  for (const [index, quote] of quotes.entries()) {
    marks.fill(index, quote.open, quote.close + 1);
    for (const { from, to } of insertions(tokens, quote)) marks.fill(-1, from, to);
  }
  return marks;
}

/** The writer's words inside a quotation: «Ніч була важка, – розповів мер. – Згоріло сім будинків». */
function insertions(tokens: readonly Token[], { open, close }: Quote): Phrase[] {
  const found: Phrase[] = [];
  for (let at = open + 1; at < close; at += 1) {
    const dash =
      /^[—–-]$/.test(tokens[at]?.text ?? "") && /^[,!?…]$/.test(tokens[at - 1]?.text ?? "");
    if (!dash || !tokens.slice(at + 1, at + 4).some(isSpeechVerb)) continue;
    let end = at + 1;
    while (end < close && !/^[—–-]$/.test(tokens[end]?.text ?? "")) end += 1;
    found.push({ from: at, to: end });
    at = end;
  }
  return found;
}

/** Whose words each quotation is, as far as the text says it. */
export function quoteSpeakers(tokens: readonly Token[], said: Said): (NamedCue | null)[] {
  const speakers = said.quotes.map((_, index) => quoteSpeaker(said, index));
  continueQuotes(tokens, said.quotes, speakers);
  return speakers;
}

/** How far from a quotation its cue may stand. */
const near = 60;

/** The cue that a quotation hangs on: inside it, right after it, right before it, or in its sentence. */
function quoteSpeaker(said: Said, index: number): NamedCue | null {
  const quote = said.quotes[index];
  if (quote === undefined) return null;
  const next = said.quotes[index + 1];
  const previous = said.quotes[index - 1];
  const cues = cuesNear(said.cues, quote.open - near, quote.close + near);
  const inside = cues.find((cue) => cue.from > quote.open && cue.to <= quote.close);
  if (inside !== undefined) return inside;
  const after = cues.find(
    (cue) =>
      cue.from > quote.close &&
      cue.from - quote.close <= 4 &&
      cue.covers !== "after" &&
      (next === undefined || cue.from < next.open),
  );
  if (after !== undefined && !startsSentence(said, after)) return after;
  const before = cues.findLast(
    (cue) =>
      cue.to <= quote.open &&
      quote.open - cue.to <= 14 &&
      (previous === undefined || cue.from > previous.open) &&
      sharesSentence(said, cue, quote),
  );
  if (before !== undefined) return before;
  return (
    after ?? cues.find((cue) => cue.from > quote.close && sharesSentence(said, cue, quote)) ?? null
  );
}

function startsSentence({ named, sentenceOf }: Said, cue: NamedCue): boolean {
  const sentence = named[sentenceOf[cue.from] ?? -1]?.sentence;
  return sentence?.from === cue.from && cue.covers === "both";
}

function sharesSentence({ named, sentenceOf }: Said, cue: NamedCue, quote: Quote): boolean {
  const sentence = named[sentenceOf[cue.from] ?? -1]?.sentence;
  return sentence !== undefined && quote.open <= sentence.to && quote.close >= sentence.from;
}

/** A quotation without a cue of its own goes on with the speaker of the one before, if it follows closely. */
function continueQuotes(
  tokens: readonly Token[],
  quotes: readonly Quote[],
  speakers: (NamedCue | null)[],
): void {
  for (const [index, quote] of quotes.entries()) {
    const previous = quotes[index - 1];
    if (speakers[index] != null || previous === undefined) continue;
    if (quote.open - previous.close <= 25 && breaksBetween(tokens, previous.close, quote.open) <= 2)
      speakers[index] = speakers[index - 1] ?? null;
  }
}

function breaksBetween(tokens: readonly Token[], from: number, to: number): number {
  let breaks = 0;
  for (let at = from + 1; at <= to; at += 1) breaks += tokens[at]?.breaks ?? 0;
  return breaks;
}
