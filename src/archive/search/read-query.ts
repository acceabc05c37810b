import { datesIn, type Months } from "./dates-in";
import { withDays } from "./days-in-words";
import { romanized } from "./romanized";
import type { TermMaker } from "./term-maker";
import { isSearchable, type Word, wordsOf } from "./words-of";

/** One thing that is looked for: a word in all its forms, a figure, or a date. */
export type Sought =
  | {
      readonly kind: "word";
      /** As it was typed, folded. */
      readonly word: string;
      /** Terms that have to be met as they are. */
      readonly exact: readonly string[];
      /** Beginnings of terms: an ending may follow, or the rest of what is being typed. */
      readonly starts: readonly string[];
      /** Terms it could be, were one letter of it another. */
      readonly near: readonly string[];
      /** The number that the word names, as «сто» does. */
      readonly figure: string | null;
    }
  | { readonly kind: "figure"; readonly figure: string }
  | { readonly kind: "date"; readonly key: string };

/** More things than these are not looked for. */
const most = 12;

/** Shorter stems begin too many words. */
const shortestStart = 4;

/** Reads numbers in words; null where there is none at that place. */
export type ReadNumber = (
  words: readonly Word[],
  at: number,
) => { readonly value: number; readonly length: number; readonly ordinal: boolean } | null;

/** What a query is read with. */
export interface QueryReading {
  readonly maker: TermMaker;
  readonly months: Months;
  readonly readNumber: ReadNumber;
}

/**
 * The ways to read a query, the likeliest first: "6 060" is one figure, and if nothing has it, two. Empty
 * where there is nothing to look for.
 */
export function readQuery(text: string, reading: QueryReading): readonly (readonly Sought[])[] {
  const words = withDays(wordsOf(text).filter(isKnownScript), reading);
  const apart = words.flatMap(apartWords);
  const ways = apart.length === words.length ? [words] : [words, apart];
  const read = ways.map((way) => sought(way, reading));
  return [...read, ...read.map(withoutBegun)].filter((way) => way.length > 0);
}

/** Words in letters that nothing here is written in are left out, so that the others can be found. */
function isKnownScript({ text }: Word): boolean {
  return isSearchable(text);
}

/** What comes before a word of which only one letter is typed yet; nothing where there is no such word. */
function withoutBegun(way: readonly Sought[]): readonly Sought[] {
  const last = way.at(-1);
  return last?.kind === "word" && last.word.length === 1 ? way.slice(0, -1) : [];
}

/** Figures that a plain space joins may be two: "106 100". */
function apartWords(word: Word): readonly Word[] {
  if (!/^\d+ \d+$/.test(word.written)) return [word];
  return wordsOf(word.written.replace(" ", " / ")).map((part) => ({
    ...part,
    from: word.from,
    to: word.to,
  }));
}

function sought(words: readonly Word[], reading: QueryReading): readonly Sought[] {
  const dates = datesIn(words, reading.months);
  const found: Sought[] = [];
  for (let at = 0; at < words.length && found.length < most; at += 1) {
    const date = dates.find(({ first }) => first === at);
    if (date !== undefined) {
      found.push({ kind: "date", key: date.key });
      at = date.last;
      continue;
    }
    const read = reading.readNumber(words, at);
    // «Первый» is a word like any other.
    const number = read?.ordinal === true ? null : read;
    if (number !== null && number.length > 1) {
      found.push({ kind: "figure", figure: String(number.value) });
      at += number.length - 1;
      continue;
    }
    const word = words[at]?.text ?? "";
    found.push(wordSought(word, number?.value ?? null, reading.maker));
  }
  return withoutPassedOver(found, reading.maker);
}

function wordSought(word: string, value: number | null, maker: TermMaker): Sought {
  if (/^\d/.test(word)) return { kind: "figure", figure: word };
  // Of three hundred letters «ы» stemmers, and plain letters, would leave one.
  const isEnough = (part: string) => part.length * 4 > word.length;
  const stems = maker.stems(word).filter(isEnough);
  const plain = [romanized(word)].filter(isEnough).map((part) => `*${part}`);
  const starts = [word, ...stems].filter((stem) => stem.length >= shortestStart);
  const spelling = maker.spelling(word);
  // A short name that is known begins nothing else: POW is no power plant.
  const whole = spelling.length > 0 && word.length < shortestStart;
  return {
    kind: "word",
    word,
    exact: [...new Set([word, ...stems, ...spelling, ...plain])],
    starts: [...new Set([...starts, ...(word.length > 1 && !whole ? [word] : [])])],
    near: maker.nearSpelling(word),
    figure: value === null ? null : String(value),
  };
}

/** "head of the office" is looked for without "of" and "the"; "the" alone is looked for. */
function withoutPassedOver(found: readonly Sought[], maker: TermMaker): readonly Sought[] {
  const kept = found.filter((one) => one.kind !== "word" || !maker.isPassedOver(one.word));
  return kept.length === 0 ? found : kept;
}
