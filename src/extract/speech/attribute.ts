import type { Language } from "../../model/localized";
import { type Sentence, sentencesOf } from "../sentences";
import { type Token, tokensOf } from "../tokens";
import { paragraphHeads, speakerAt } from "./covering-cue";
import { type NamedCue, nameSpeakers } from "./named-speakers";
import { markQuoted, quoteSpeakers } from "./quoted-speech";
import { quotesOf } from "./quotes";
import type { Said } from "./said";

/** Where a figure stands in the text, in UTF-16 units. */
export interface FigurePlace {
  readonly start: number;
  readonly end: number;
}

/** Who said something, as the text names them. */
export interface SpeakerReading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly why: readonly string[];
}

/** Who said each figure; null is the writer's own voice. */
export function attribute(
  text: string,
  figures: readonly FigurePlace[],
  language?: Language,
): (SpeakerReading | null)[] {
  const tokens = tokensOf(text);
  const quotes = quotesOf(tokens);
  const inQuote = markQuoted(tokens, quotes);
  const sentences = sentencesOf(tokens, language);
  const named = nameSpeakers(tokens, sentences, inQuote);
  const said: Said = {
    quotes,
    named,
    cues: named.flatMap(({ cues }) => cues),
    sentenceOf: markSentences(tokens, sentences),
    headOf: paragraphHeads(named),
  };
  const speakerOfQuote = quoteSpeakers(tokens, said);
  return figures.map((figure) => {
    const at = tokenAt(tokens, figure.start);
    const quote = inQuote[at] ?? -1;
    const quoted = quote < 0 ? null : (speakerOfQuote[quote] ?? null);
    const found = quoted ?? speakerAt(tokens, said, at);
    return found === null ? null : reading(text, tokens, found, quoted !== null);
  });
}

function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reading(
  text: string,
  tokens: readonly Token[],
  cue: NamedCue,
  quoted: boolean,
): SpeakerReading | null {
  const phrase = cue.named;
  if (phrase === null) return null;
  const start = tokens[phrase.from]?.start ?? 0;
  const end = tokens[phrase.to - 1]?.end ?? start;
  const why = [
    cue.why,
    ...(cue.pronoun === null ? [] : ["pronoun"]),
    ...(quoted ? ["quotation"] : []),
  ];
  return { text: text.slice(start, end), start, end, why };
}

function markSentences(tokens: readonly Token[], sentences: readonly Sentence[]): Int32Array {
  const marks = new Int32Array(tokens.length).fill(-1);
  for (const [index, { from, to }] of sentences.entries()) marks.fill(index, from, to);
  return marks;
}
