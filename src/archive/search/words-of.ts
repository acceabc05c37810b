import { foldWord } from "../../model/inflection";

/** A word or a figure of a text, and where it stands. */
export interface Word {
  /** Folded: one case, no apostrophes, composed letters. «Куп’янськ» is `купянськ`. */
  readonly text: string;
  /** As it was written. */
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

/** Figures keep the spaces, points and commas between their thousands: 6 060, 61,207. */
const parts =
  /\d{1,3}(?:[\u00a0\u202f ,.]\d{3})+(?!\d)|\d+|[\p{L}\p{M}]+(?:['’ʼ`´][\p{L}\p{M}]+)*/gu;

/** The words of a text. A hyphen parts two words, and so does the seam of letters and digits: Ил-76, Il76. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(parts)].map((match) => ({
    text: folded(match[0]),
    written: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** A word as searches compare it: like `foldWord`, without apostrophes, and ґ is г. */
export function folded(word: string): string {
  if (/^\d/.test(word)) return word.replace(/\D/g, "");
  return foldWord(word)
    .replace(/['´]/g, "")
    .replaceAll("ґ", "г")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .replace(/[\u00c0-\u024f]/g, plainLatin);
}

/** Latin letters lose their signs (Erdoğan, Malkoç); Cyrillic ones never do: й is no и. */
function plainLatin(letter: string): string {
  return letter.normalize("NFD").replace(/\p{M}/gu, "").replace("ı", "i");
}

/** Whether a text has anything that can be looked for: a Latin or Cyrillic letter or a figure. */
export function isSearchable(text: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(text);
}
