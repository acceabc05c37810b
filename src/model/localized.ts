/** The languages every page, name and paraphrase exists in (BCP 47). */
export const languages = ["en", "uk", "ru"] as const;

/** One of the three reader's languages. */
export type Language = (typeof languages)[number];

/** The same text in each reader's language. */
export type Localized = Readonly<Record<Language, string>>;

/** Whether a text says something and is well formed: half a surrogate pair breaks addresses and files. */
export function isReadable(text: string): boolean {
  return text.trim() !== "" && !/\p{Surrogate}/u.test(text);
}

/** Whether a text names a language as BCP 47 does: browsers choose voices and hyphens by it. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
