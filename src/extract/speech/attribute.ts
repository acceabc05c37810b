import { type Sentence, sentencesOf } from "../sentences";
import { type Token, tokensOf } from "../tokens";
import type { Cue } from "./cue";
import { cuesOf } from "./cues";
import { isCapital, type Phrase } from "./phrases";
import { type Quote, quotesOf } from "./quotes";
import { isSpeakerNoun, isSpeechVerb, smallWords } from "./speech-words";

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

interface Read {
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
}

/** Who said each figure; null is the writer's own voice. */
export function attribute(
  text: string,
  figures: readonly FigurePlace[],
): (SpeakerReading | null)[] {
  const tokens = tokensOf(text);
  const quotes = quotesOf(tokens);
  const inQuote = markQuoted(tokens, quotes);
  const sentences = sentencesOf(tokens);
  const named = nameSpeakers(tokens, sentences, inQuote);
  const said: Said = {
    quotes,
    named,
    cues: named.flatMap(({ cues }) => cues),
    sentenceOf: markSentences(tokens, sentences),
    headOf: paragraphHeads(named),
  };
  const speakerOfQuote = quotes.map((_, index) => quoteSpeaker(said, index));
  continueQuotes(tokens, quotes, speakerOfQuote);
  return figures.map((figure) => {
    const at = tokenAt(tokens, figure.start);
    const quote = inQuote[at] ?? -1;
    const quoted = quote < 0 ? null : (speakerOfQuote[quote] ?? null);
    const found = quoted ?? speakerAt(tokens, said, at);
    return found === null ? null : reading(text, tokens, found, quoted !== null);
  });
}

interface NamedCue extends Cue {
  /** The speaker's own words, also where the sentence has a pronoun. */
  readonly named: Phrase | null;
}

/** What was found in a text, with what is needed to look it up by its place. */
interface Said {
  readonly quotes: readonly Quote[];
  readonly named: readonly NamedSentence[];
  readonly cues: readonly NamedCue[];
  /** The sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** The speaker who heads each sentence's paragraph, if nobody else has spoken in it. */
  readonly headOf: readonly (NamedCue | null)[];
}

interface NamedSentence {
  readonly sentence: Sentence;
  readonly cues: readonly NamedCue[];
}

function markQuoted(tokens: readonly Token[], quotes: readonly Quote[]): Int32Array {
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

/** Finds each sentence's cues and puts an earlier speaker in the place of a pronoun. */
function nameSpeakers(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  inQuote: Int32Array,
): NamedSentence[] {
  let lastPerson: Phrase | null = null;
  let lastBody: Phrase | null = null;
  let lastSubject: Phrase | null = null;
  return sentences.map((sentence): NamedSentence => {
    const quoted = (at: number) => (inQuote[at] ?? -1) >= 0;
    const read: Read = { sentence, cues: cuesOf(tokens, { ...sentence, quoted }) };
    const cues = read.cues.map((cue): NamedCue => {
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

/** How far a cue reaches within a sentence; bounds the work in a text without full stops. */
const reach = 120;
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

/** The cues that begin in a range; they are in the order of the text. */
function cuesNear(cues: readonly NamedCue[], from: number, to: number): NamedCue[] {
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

function markSentences(tokens: readonly Token[], sentences: readonly Sentence[]): Int32Array {
  const marks = new Int32Array(tokens.length).fill(-1);
  for (const [index, { from, to }] of sentences.entries()) marks.fill(index, from, to);
  return marks;
}

/** The cue that covers a token outside quotation marks. */
function speakerAt(tokens: readonly Token[], said: Said, at: number): NamedCue | null {
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
function paragraphHeads(named: readonly NamedSentence[]): (NamedCue | null)[] {
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
