import type { Language } from "../model/localized";

/** The forms a counted word needs; `few` and `many` exist in Ukrainian and Russian only. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const rules = new Map<Language, Intl.PluralRules>();

/** The form of a word after `count` (CLDR cardinal rules): 1 рядок, 2 рядки, 5 рядків. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  const category = rule.select(count);
  if (category === "few") return forms.few ?? forms.other;
  if (category === "many") return forms.many ?? forms.other;
  return category === "one" ? forms.one : forms.other;
}
