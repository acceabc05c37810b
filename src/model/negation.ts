/** Words that negate a whole proposition. "Without", "few" or "un-" do not: only plain negation counts. */
const negations: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}'’])(?:not|no|never|none|nobody|neither|nor|cannot|\p{L}+n['’]t)(?![\p{L}'’])/iu,
  uk: /(?<![\p{L}'’])(?:не|ні|ніхто|ніколи|немає|жоден|жодна|жодного|жодної|жодних)(?![\p{L}'’])/iu,
  ru: /(?<![\p{L}'’])(?:не|ни|никто|никогда|нет|никакой|никаких)(?![\p{L}'’])/iu,
};

/** Whether a proposition is put in the negative; stances need it in the positive. */
export function isNegated(text: string, language: string): boolean {
  return negations[language]?.test(text) ?? false;
}
