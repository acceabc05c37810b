/** A run of a name in one script, with the language tag that fits it. */
export interface NameRun {
  readonly text: string;
  readonly lang: string;
}

const cyrillic = new Set(["uk", "ru", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"]);

/**
 * An outlet's name in runs of one script. Each carries the outlet's language, with the script where it
 * is not the usual one ("Babel" of a Ukrainian outlet is uk-Latn, "ИА REX" is ru and ru-Latn), so that
 * voices and spell checkers do not take a name for words of the page.
 */
export function nameRuns(name: string, lang: string): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (const word of name.split(/(?<=[\s-])/u)) {
    const tag = tagOf(word, lang) ?? runs.at(-1)?.lang ?? lang;
    const last = runs.at(-1);
    if (last?.lang === tag) runs[runs.length - 1] = { text: last.text + word, lang: tag };
    else runs.push({ text: word, lang: tag });
  }
  return runs;
}

/** The tag of one word; null where it has no letters of either script. */
function tagOf(word: string, lang: string): string | null {
  const primary = lang.split("-")[0] ?? lang;
  if (/\p{Script=Latin}/u.test(word)) return cyrillic.has(primary) ? `${primary}-Latn` : lang;
  if (/\p{Script=Cyrillic}/u.test(word)) return cyrillic.has(primary) ? lang : `${primary}-Cyrl`;
  return null;
}
