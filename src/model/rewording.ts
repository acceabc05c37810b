import { type Language, type Localized, languages } from "./localized";

/** A text that reads otherwise in some of the languages: there the passage that differs, elsewhere nothing. */
export interface Rewording {
  readonly before: Localized;
  readonly after: Localized;
}

/** Words that stay before and after a passage, so that it can be read alone. */
const around = 3;

/** What differs between two texts of one thing; null where every language reads as before. */
export function rewording(before: Localized, after: Localized): Rewording | null {
  const told = languages.map((language) => passages(before[language], after[language]));
  if (told.every(([was, is]) => was === is)) return null;
  return { before: inEach(told.map(([was]) => was)), after: inEach(told.map(([, is]) => is)) };
}

/** The languages in which a text reads otherwise. */
export function rewordedIn({ before, after }: Rewording): readonly Language[] {
  return languages.filter((language) => before[language] !== after[language]);
}

/** The words in which two texts differ, a few before and after them; nothing where they are the same. */
function passages(before: string, after: string): readonly [string, string] {
  if (before === after) return ["", ""];
  const [was, is] = [before.split(/\s+/u), after.split(/\s+/u)];
  const start = sameUntil(was, is);
  const left = [was.slice(start).toReversed(), is.slice(start).toReversed()] as const;
  const end = sameUntil(...left);
  // Only blanks differ.
  if (start === was.length && start === is.length) return [before, after];
  return [cut(was, start, end), cut(is, start, end)];
}

function sameUntil(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, index) => word !== b[index]);
  return at < 0 ? a.length : at;
}

function cut(words: readonly string[], start: number, end: number): string {
  const from = start <= around + 1 ? 0 : start - around;
  const to = end <= around + 1 ? words.length : words.length - end + around;
  return [from > 0 ? "…" : "", ...words.slice(from, to), to < words.length ? "…" : ""]
    .filter((word) => word !== "")
    .join(" ");
}

function inEach([en = "", uk = "", ru = ""]: readonly string[]): Localized {
  return { en, uk, ru };
}
