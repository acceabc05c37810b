import type { Language } from "../model/localized";
import type { astray } from "./en/astray";
import { locales } from "./numbers";

/** Words for links that ask for what is not there, in a script of their own: few readers need them. */
export type AstrayTexts = typeof astray;

const loaders: Record<Language, () => Promise<{ astray: AstrayTexts }>> = {
  en: () => import("./en/astray"),
  uk: () => import("./uk/astray"),
  ru: () => import("./ru/astray"),
};

/** Fetches these words in one language. */
export async function loadAstrayTexts(language: Language): Promise<AstrayTexts> {
  return (await loaders[language]()).astray;
}

/** The name of any language by its code; null where the code is no language's. */
export function languageName(language: Language, code: string): string | null {
  const names = new Intl.DisplayNames(locales[language], { type: "language", fallback: "none" });
  try {
    return names.of(code) ?? null;
  } catch {
    return null;
  }
}
