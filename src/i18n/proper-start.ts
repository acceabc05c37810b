import { languages } from "../model/localized";
import type { Vocabulary } from "../model/vocabulary";

/**
 * Whether a sentence begins with a name of its own, which keeps its large letter anywhere: the name of a
 * party or a place in whatever case ("Росії"), in English also what is made from it ("Ukrainian").
 */
export function isProperStart({ parties, places }: Vocabulary, sentence: string): boolean {
  const [first = ""] = /^[\p{L}\p{M}’-]+/u.exec(sentence) ?? [];
  const names = [...Object.values(parties), ...Object.values(places)].flatMap(({ name }) =>
    languages.map((language) => name[language].split(" ")[0] ?? ""),
  );
  return names.some((name) => isFormOf(first, name)) || /\p{Lu}.*\p{Lu}/u.test(first);
}

/** Whether a word is a name, one of its cases, or in Latin letters an adjective made from it. */
function isFormOf(word: string, name: string): boolean {
  if (name.length < 3 || !word.startsWith(name.slice(0, -1))) return false;
  return /^\p{Script=Latin}/u.test(word) || word.length <= name.length + 1;
}
