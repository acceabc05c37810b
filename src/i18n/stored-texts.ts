import type { Language } from "../model/localized";
import type { stored } from "./en/stored";

/** Words about what is stored on the reader's device, of few pages, in a script of their own. */
export type StoredTexts = typeof stored;

const loaders: Record<Language, () => Promise<{ stored: StoredTexts }>> = {
  en: () => import("./en/stored"),
  uk: () => import("./uk/stored"),
  ru: () => import("./ru/stored"),
};

/** Fetches these words in one language. */
export async function loadStoredTexts(language: Language): Promise<StoredTexts> {
  return (await loaders[language]()).stored;
}
