import type { Language } from "../model/localized";
import type { en } from "./en";

/** Everything Parallax says by itself in one language. English is the type: a missing key is a type error. */
export type Texts = typeof en;

const loaders: Record<Language, () => Promise<Texts>> = {
  en: () => import("./en").then((module) => module.en),
  uk: () => import("./uk").then((module) => module.uk),
  ru: () => import("./ru").then((module) => module.ru),
};

/** Fetches one language's texts; the others are not downloaded. */
export function loadTexts(language: Language): Promise<Texts> {
  return loaders[language]();
}
