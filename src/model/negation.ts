/** Words that negate a whole proposition. "Without", "few" or "un-" do not: only plain negation counts. */
const negations: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}'’])(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|\p{L}+n['’]t)(?![\p{L}'’])/iu,
  uk: /(?<![\p{L}'’])(?:не|ні|ніхто|нікого|нікому|ніщо|нічого|ніде|ніколи|нема|немає|жоден|жодн\p{L}+)(?![\p{L}'’])/iu,
  ru: /(?<![\p{L}'’])(?:не|ни|никто|никого|никому|ничто|ничего|нигде|никогда|нет|никак\p{L}+)(?![\p{L}'’])/iu,
};

/** Whether a proposition is put in the negative; stances need it in the positive. */
export function isNegated(text: string, language: string): boolean {
  return negations[language]?.test(text) ?? false;
}
