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
  const speakerOfQuote = quotes.map((quote, index) =>
    quoteSpeaker(tokens, quotes, index, named, quote),
  );
  continueQuotes(tokens, quotes, speakerOfQuote);
  return figures.map((figure) => {
    const at = tokenAt(tokens, figure.start);
    const quote = inQuote[at] ?? -1;
    const quoted = quote < 0 ? null : (speakerOfQuote[quote] ?? null);
    const found = quoted ?? speakerAt(tokens, named, at);
    return found === null ? null : reading(text, tokens, found, quoted !== null);
  });
}

interface NamedCue extends Cue {
  /** The speaker's own words, also where the sentence has a pronoun. */
  readonly named: Phrase | null;
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

/** The cue that a quotation hangs on: right after it, right before it, or in the same sentence. */
function quoteSpeaker(
  tokens: readonly Token[],
  quotes: readonly Quote[],
  index: number,
  named: readonly NamedSentence[],
  quote: Quote,
): NamedCue | null {
  const near = 60;
  const next = quotes[index + 1];
  const previous = quotes[index - 1];
  const cues = named
    .flatMap(({ cues: all }) => all)
    .filter(
      (cue) => Math.abs(cue.from - quote.close) < near || Math.abs(quote.open - cue.to) < near,
    );
  const inside = cues.find((cue) => cue.from > quote.open && cue.to <= quote.close);
  if (inside !== undefined) return inside;
  const after = cues.find(
    (cue) =>
      cue.from > quote.close &&
      cue.from - quote.close <= 4 &&
      cue.covers !== "after" &&
      (next === undefined || cue.from < next.open),
  );
  if (after !== undefined && !startsSentence(named, after)) return after;
  const before = cues.findLast(
    (cue) =>
      cue.to <= quote.open &&
      quote.open - cue.to <= 14 &&
      (previous === undefined || cue.from > previous.open) &&
      sameSentence(named, tokens, cue, quote),
  );
  if (before !== undefined) return before;
  return (
    after ??
    cues.find((cue) => cue.from > quote.close && sameSentence(named, tokens, cue, quote)) ??
    null
  );
}

function startsSentence(named: readonly NamedSentence[], cue: NamedCue): boolean {
  return named.some(({ sentence }) => sentence.from === cue.from) && cue.covers === "both";
}

function sameSentence(
  named: readonly NamedSentence[],
  _tokens: readonly Token[],
  cue: NamedCue,
  quote: Quote,
): boolean {
  return named.some(({ sentence }) => {
    const holdsCue = sentence.from <= cue.from && cue.from < sentence.to;
    const touches = quote.open < sentence.to + 1 && quote.close >= sentence.from;
    return holdsCue && touches;
  });
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

/** The cue that covers a token outside quotation marks. */
function speakerAt(
  tokens: readonly Token[],
  named: readonly NamedSentence[],
  at: number,
): NamedCue | null {
  const index = named.findIndex(({ sentence }) => sentence.from <= at && at < sentence.to);
  const here = named[index];
  if (here === undefined) return null;
  const own = nearestCover(tokens, here.cues, at);
  if (own !== null) return own;
  return headedParagraph(tokens, named, index) ?? saidBelow(named, index);
}

function nearestCover(
  tokens: readonly Token[],
  cues: readonly NamedCue[],
  at: number,
): NamedCue | null {
  let best: NamedCue | null = null;
  for (const cue of cues) {
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

/** «Минобороны: …» at the head of a paragraph covers its sentences. */
function headedParagraph(
  _tokens: readonly Token[],
  named: readonly NamedSentence[],
  index: number,
): NamedCue | null {
  const paragraph = named[index]?.sentence.paragraph;
  for (
    let back = index - 1;
    back >= 0 && named[back]?.sentence.paragraph === paragraph;
    back -= 1
  ) {
    const cues = named[back]?.cues ?? [];
    const head = cues.find((cue) => cue.why === "headline");
    if (head !== undefined) return head;
    if (cues.length > 0) return null;
  }
  return null;
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
