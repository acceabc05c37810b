import { type Token, tokensOf } from "./tokens";

/** Phrases of a lexicon, each with what it means; finds those that begin at a token. */
export interface PhraseBook<Meaning> {
  readonly whole: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  /** By the beginning of their first word: «загин*». */
  readonly begun: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  /** The phrases that a word may begin, as met so far: most words of a text come again. */
  readonly met: Map<string, readonly Phrase<Meaning>[]>;
}

interface Phrase<Meaning> {
  readonly words: readonly { readonly text: string; readonly begun: boolean }[];
  readonly meaning: Meaning;
}

/** A phrase found in a text: tokens from `from` up to, not with, `to`. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

const longestStem = 16;
const mostMet = 50_000;

/** Makes a book of lines, each several phrases with commas between: "at least, no fewer than, річн*". */
export function phraseBook<Meaning>(
  lines: Iterable<readonly [string, Meaning]>,
): PhraseBook<Meaning> {
  const whole = new Map<string, Phrase<Meaning>[]>();
  const begun = new Map<string, Phrase<Meaning>[]>();
  for (const [line, meaning] of lines) {
    for (const text of line.split(/,\s+/)) {
      const words = wordsOf(text.trim());
      const [first] = words;
      if (first === undefined) continue;
      const map = first.begun ? begun : whole;
      map.set(first.text, [...(map.get(first.text) ?? []), { words, meaning }]);
    }
  }
  return { whole, begun, met: new Map() };
}

function wordsOf(phrase: string): Phrase<unknown>["words"] {
  const tokens = tokensOf(phrase);
  return tokens.flatMap(({ folded }, at) => {
    const next = tokens[at + 1];
    if (folded === "*" && at > 0) return [];
    return [{ text: folded, begun: next?.folded === "*" && next.glued }];
  });
}

const none: readonly never[] = [];

/** All phrases that begin at a token, the longest first. */
export function phrasesAt<Meaning>(
  book: PhraseBook<Meaning>,
  tokens: readonly Token[],
  at: number,
): readonly Found<Meaning>[] {
  const phrases = phrasesFor(book, tokens[at]?.folded ?? "");
  let found: Found<Meaning>[] | null = null;
  for (const { words, meaning } of phrases) {
    if (at + words.length > tokens.length || !matches(words, tokens, at)) continue;
    found ??= [];
    found.push({ meaning, from: at, to: at + words.length });
  }
  if (found === null) return none;
  return found.length === 1 ? found : found.sort((one, other) => other.to - one.to);
}

function phrasesFor<Meaning>(
  { whole, begun, met }: PhraseBook<Meaning>,
  word: string,
): readonly Phrase<Meaning>[] {
  const known = met.get(word);
  if (known !== undefined) return known;
  const phrases = [...(whole.get(word) ?? none)];
  // The longest beginning first: «гражданск*» before «граждан*».
  for (let length = Math.min(word.length, longestStem); length > 1; length -= 1)
    phrases.push(...(begun.get(word.slice(0, length)) ?? none));
  if (met.size >= mostMet) met.clear();
  met.set(word, phrases.length === 0 ? none : phrases);
  return phrases;
}

function matches(words: Phrase<unknown>["words"], tokens: readonly Token[], at: number): boolean {
  if (words.length === 1 && words[0]?.begun === false) return true;
  return words.every(({ text, begun }, index) => {
    const word = tokens[at + index]?.folded ?? "";
    return begun ? word.startsWith(text) : word === text;
  });
}
