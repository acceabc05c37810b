import type { Language } from "../model/localized";
import type { sentences } from "./en/sentences";

export type { Subject, ToldFigure } from "./en/sentences";

/** Words of sentences to print, for which nobody waits who prints none. */
export type SentenceTexts = typeof sentences;

const loaders: Record<Language, () => Promise<{ sentences: SentenceTexts }>> = {
  en: () => import("./en/sentences"),
  uk: () => import("./uk/sentences"),
  ru: () => import("./ru/sentences"),
};

/** Fetches these words in one language. */
export async function loadSentenceTexts(language: Language): Promise<SentenceTexts> {
  return (await loaders[language]()).sentences;
}
