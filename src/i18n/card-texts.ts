import type { Language } from "../model/localized";
import type { cards } from "./en/cards";

/** Words of evidence cards and of the page that checks their codes, in a script of their own. */
export type CardTexts = typeof cards;

const loaders: Record<Language, () => Promise<{ cards: CardTexts }>> = {
  en: () => import("./en/cards"),
  uk: () => import("./uk/cards"),
  ru: () => import("./ru/cards"),
};

/** Fetches these words in one language. */
export async function loadCardTexts(language: Language): Promise<CardTexts> {
  return (await loaders[language]()).cards;
}
