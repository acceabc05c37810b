import type { Token } from "../tokens";
import {
  isInner,
  isSpeakerNoun,
  isSpeechVerb,
  isTimeWord,
  pronounOf,
  smallWords,
} from "./speech-words";

/** A run of tokens: from the first up to, not with, the last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const longestPhrase = 16;
const abbreviated = /^(?:gen|col|lt|maj|capt|mr|mrs|ms|dr|sen|rep|st|ст|ім|им|о|в|ген|полк|г|м|п)$/;

/** Whether a token is a word with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && /^\p{Lu}/u.test(token.text);
}

/** Whether a token can begin or carry a speaker: a name, an office, a body. */
export function isHead(tokens: readonly Token[], at: number, sentenceStart: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return false;
  if (isSpeakerNoun(token)) return true;
  if (!isCapital(token) || isTimeWord(token) || pronounOf(token) !== null) return false;
  const common = smallWords.lead.has(token.folded) || smallWords.stops.has(token.folded);
  return !(common && (at === sentenceStart || token.text.length <= 3));
}

/** A phrase from a place on, up to a limit: the words of one name with its office. */
export function phraseFrom(tokens: readonly Token[], start: number, limit: number): Phrase {
  let at = start;
  const end = Math.min(limit, start + longestPhrase);
  while (at < end && belongs(tokens, at, start)) at += isQuotedName(tokens, at, end) ?? 1;
  return trimmed(tokens, { from: start, to: at });
}

function belongs(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number") return tokens[at + 1]?.glued === true;
  if (token.kind === "mark") return markBelongs(tokens, at, start);
  if (at > start && isSpeechVerb(token)) return false;
  if (smallWords.stops.has(token.folded)) return at > start && isInner(tokens, at);
  return !(at > start && isTimeWord(token));
}

function markBelongs(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token === undefined || at === start) return isOpeningQuote(token);
  if (token.text === "-" || token.text === "‑") return token.glued && after?.glued === true;
  if (token.text === ".") {
    const short =
      before !== undefined && (before.text.length === 1 || abbreviated.test(before.folded));
    return short && isCapital(after);
  }
  return isOpeningQuote(token) && isQuotedName(tokens, at, at + 7) !== null;
}

function isOpeningQuote(token: Token | undefined): boolean {
  return token !== undefined && /^[«"“„]$/.test(token.text);
}

/** «Азов», "Rosatom": a name in quotation marks, a few words long. */
function isQuotedName(tokens: readonly Token[], at: number, end: number): number | null {
  if (!isOpeningQuote(tokens[at])) return null;
  for (let close = at + 2; close < Math.min(end, at + 7); close += 1) {
    if (/^[»"”“]$/.test(tokens[close]?.text ?? "")) return close - at + 1;
  }
  return null;
}

/** Without small words at its ends. */
function trimmed(tokens: readonly Token[], phrase: Phrase): Phrase {
  let { from, to } = phrase;
  while (from < to && isEdge(tokens[from], smallWords.lead)) from += 1;
  while (to > from && isEdge(tokens[to - 1], smallWords.tail)) to -= 1;
  return { from, to };
}

function isEdge(token: Token | undefined, words: ReadonlySet<string>): boolean {
  if (token === undefined) return false;
  if (token.kind === "mark") return /^[,;:—–-]$/.test(token.text);
  if (isCapital(token) && !words.has(token.folded)) return false;
  return words.has(token.folded) || (isTimeWord(token) && token.kind === "word");
}

/** Whether a phrase names somebody: holds a name, an office or a body. */
export function namesSomebody(
  tokens: readonly Token[],
  phrase: Phrase,
  sentenceStart: number,
): boolean {
  for (let at = phrase.from; at < phrase.to; at += 1) {
    if (isHead(tokens, at, sentenceStart)) return true;
  }
  return false;
}

/** The phrase with an office after a comma: "Andriy Yermak, head of the President's Office". */
export function withApposition(tokens: readonly Token[], phrase: Phrase, limit: number): Phrase {
  if (tokens[phrase.to]?.text !== ",") return phrase;
  const opening = tokens[phrase.to + 1]?.folded ?? "";
  if (smallWords.stops.has(opening) || smallWords.lead.has(opening)) return phrase;
  const office = phraseFrom(tokens, phrase.to + 1, limit);
  const closes = office.to >= limit || /^[,.;]$/.test(tokens[office.to]?.text ?? "");
  const first = tokens.slice(office.from, Math.min(office.from + 5, office.to));
  const starts = office.from <= phrase.to + 2 && !isSpeechVerb(tokens[phrase.to + 1] ?? noToken);
  return closes && starts && office.to - office.from > 1 && first.some(isSpeakerNoun)
    ? { from: phrase.from, to: office.to }
    : phrase;
}

const noToken = { folded: "" } as Token;
