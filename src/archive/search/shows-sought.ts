import type { Language } from "../../model/localized";
import { datesIn } from "./dates-in";
import { isOneOff } from "./one-off";
import type { QueryReading, Sought } from "./read-query";
import { type Word, wordsOf } from "./words-of";

/** Where a text shows what was sought. */
export interface Shown {
  /** Which of the things sought. */
  readonly sought: number;
  readonly from: number;
  readonly to: number;
}

/** Every place of a text that shows something sought, in order and apart from each other. */
export function shownIn(
  text: string,
  language: Language,
  sought: readonly Sought[],
  fuzzy: boolean,
  { maker, months }: QueryReading,
): readonly Shown[] {
  const words = wordsOf(text);
  const dates = sought.some(({ kind }) => kind === "date") ? datesIn(words, months) : [];
  const shown: Shown[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const date = dates.find(({ first }) => first === at);
    const dated = sought.findIndex((one) => one.kind === "date" && isWithin(one.key, date?.key));
    if (date !== undefined && dated >= 0) {
      shown.push({ sought: dated, from: word.from, to: words[date.last]?.to ?? word.to });
      at = date.last;
      continue;
    }
    const terms = maker.nameTerms(word.text, language);
    const found = sought.findIndex((one) => shows(one, word, terms, fuzzy));
    if (found >= 0) shown.push({ sought: found, from: word.from, to: word.to });
  }
  return shown;
}

/** Whether a date in a text is the one sought, or lies in it: 10 April 2023 in April 2023. */
function isWithin(sought: string, found: string | undefined): boolean {
  if (found === undefined) return false;
  const parts = partsOf(found);
  return partsOf(sought).every((part, at) => part === null || part === parts[at]);
}

/** Year, month and day of a key; null where it names none. */
function partsOf(key: string): readonly (string | null)[] {
  const [, year, month, day] = /^=(\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(key) ?? [];
  return [year === "-" ? null : (year ?? null), month ?? null, day ?? null];
}

function shows(one: Sought, word: Word, terms: readonly string[], fuzzy: boolean): boolean {
  switch (one.kind) {
    case "date":
      return false;
    case "figure":
      return word.text === one.figure;
    case "word":
      return (
        (one.figure !== null && word.text === one.figure) ||
        terms.some((term) => one.exact.includes(term)) ||
        terms.some((term) => one.starts.some((start) => term.startsWith(start))) ||
        (fuzzy && isNear(one, word, terms))
      );
  }
}

function isNear(
  one: Extract<Sought, { kind: "word" }>,
  word: Word,
  terms: readonly string[],
): boolean {
  if (terms.some((term) => one.near.includes(term))) return true;
  return one.word.length > 3 && isOneOff(one.word, word.text);
}
