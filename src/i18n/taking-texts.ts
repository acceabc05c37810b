import type { Language } from "../model/localized";
import type { taking } from "./en/taking";

/** Words of the dialog by which a table is taken away. */
export type TakingTexts = typeof taking;

const loaders: Record<Language, () => Promise<{ taking: TakingTexts }>> = {
  en: () => import("./en/taking"),
  uk: () => import("./uk/taking"),
  ru: () => import("./ru/taking"),
};

/** Fetches these words in one language. */
export async function loadTakingTexts(language: Language): Promise<TakingTexts> {
  return (await loaders[language]()).taking;
}
