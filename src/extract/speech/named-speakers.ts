import type { Sentence } from "../sentences";
import type { Token } from "../tokens";
import type { Cue } from "./cue";
import { cuesOf } from "./cues";
import { isCapital, type Phrase } from "./phrases";
import { isSpeakerNoun, smallWords } from "./speech-words";

/** A cue with whom its words or its pronoun mean. */
export interface NamedCue extends Cue {
  /** The speaker's own words, also where the sentence has a pronoun. */
  readonly named: Phrase | null;
}

/** A sentence with its cues, in the order of the text. */
export interface NamedSentence {
  readonly sentence: Sentence;
  readonly cues: readonly NamedCue[];
}

/** Finds each sentence's cues and puts an earlier speaker in the place of a pronoun. */
export function nameSpeakers(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  inQuote: Int32Array,
): NamedSentence[] {
  let lastPerson: Phrase | null = null;
  let lastBody: Phrase | null = null;
  let lastSubject: Phrase | null = null;
  return sentences.map((sentence): NamedSentence => {
    const quoted = (at: number) => (inQuote[at] ?? -1) >= 0;
    const cues = cuesOf(tokens, { ...sentence, quoted }).map((cue): NamedCue => {
      const subject = cue.why === "own-words" ? firstName(tokens, sentence) : null;
      if (subject !== null && subject.to <= cue.from) return { ...cue, named: subject };
      if (cue.pronoun !== null) {
        const person = lastPerson ?? lastSubject ?? lastBody;
        const body = lastBody ?? lastPerson;
        return { ...cue, named: cue.pronoun === "person" ? person : body };
      }
      if (isGeneric(tokens, cue.speaker))
        return { ...cue, named: lastBody ?? lastPerson ?? cue.speaker };
      if (isPerson(tokens, cue.speaker)) lastPerson = cue.speaker;
      else lastBody = cue.speaker;
      return { ...cue, named: cue.speaker };
    });
    lastSubject = firstName(tokens, sentence) ?? lastSubject;
    return { sentence, cues };
  });
}

function isGeneric(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return (
    to - from <= 2 &&
    tokens
      .slice(from, to)
      .every((token) => smallWords.generic.has(token.folded) || token.folded === "the")
  );
}

const bodies =
  /^(?:minis|мініст|минис|мин|мін|міно|polic|поліц|полиц|служб|servic|forc|сил|штаб|генштаб|army|арм|navy|агент|agenc|office|офіс|офис|комітет|комитет|committee|council|рад|совет|authorit|влад|власт|government|уряд|правит|kremlin|кремл|administr|адмініс|админис|відом|ведом|дснс|сбу|сбу|гур|фсб|мчс|мид|мзс|оон|un|isw|reuters|тасс|тас)/;

function isPerson(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const own = tokens.slice(from, to);
  const names = own.filter(
    (token) => isCapital(token) && !bodies.test(token.folded) && !isSpeakerNoun(token),
  );
  const [first] = own;
  return (
    names.length > 0 && !(first !== undefined && bodies.test(first.folded) && names.length < 2)
  );
}

/** A sentence that begins with a name may be spoken of as "he" in the next. */
function firstName(tokens: readonly Token[], { from, to }: Sentence): Phrase | null {
  let end = from;
  while (end < to && isCapital(tokens[end])) end += 1;
  const first = tokens[from];
  const name =
    end - from >= 1 &&
    first !== undefined &&
    !smallWords.lead.has(first.folded) &&
    !smallWords.stops.has(first.folded);
  return name && end - from <= 3 ? { from, to: end } : null;
}
