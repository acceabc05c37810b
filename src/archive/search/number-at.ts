import { foldWord } from "../../model/inflection";
import { numberWords } from "../../model/number-words/number-words";
import { readNumeral } from "../../model/read-numeral";
import type { Word } from "./words-of";

/**
 * The whole number that words name from a place on, in whichever language reads most of them: «сто шесть»,
 * «ста шести», "one hundred and six"; an ordinal one too, «десятого». Figures are none.
 */
export function numberAt(
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly length: number; readonly ordinal: boolean } | null {
  if (/^\d/.test(words[at]?.text ?? "")) return null;
  const pieces = words.map(({ written }) => ({ folded: foldWord(written), glued: false }));
  let longest: { value: number; length: number; ordinal: boolean } | null = null;
  for (const language of ["uk", "ru", "en"] as const) {
    const read = readNumeral(pieces, at, numberWords(language));
    if (read === null || !Number.isInteger(read.value)) continue;
    if (read.kind !== "cardinal" && read.kind !== "ordinal") continue;
    if (read.length <= (longest?.length ?? 0)) continue;
    longest = { value: read.value, length: read.length, ordinal: read.kind === "ordinal" };
  }
  return longest;
}
