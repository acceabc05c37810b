import { foldWord } from "../../model/inflection";
import { numberWords } from "../../model/number-words/number-words";
import { readNumeral } from "../../model/read-numeral";
import type { Word } from "./words-of";

/**
 * The whole number that words name from a place on, in whichever language reads most of them: «сто шесть»,
 * «ста шести», "one hundred and six". Figures are none.
 */
export function numberAt(
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly length: number } | null {
  if (/^\d/.test(words[at]?.text ?? "")) return null;
  const pieces = words.map(({ written }) => ({ folded: foldWord(written), glued: false }));
  let longest: { value: number; length: number } | null = null;
  for (const language of ["uk", "ru", "en"] as const) {
    const read = readNumeral(pieces, at, numberWords(language));
    if (read === null || read.kind !== "cardinal" || !Number.isInteger(read.value)) continue;
    if (read.length > (longest?.length ?? 0)) longest = { value: read.value, length: read.length };
  }
  return longest;
}
