import type { Language } from "../model/localized";
import type { citing } from "./en/citing";

/** Words of citations, for which nobody waits who does not cite. */
export type CitingTexts = typeof citing;

const citings: Record<Language, () => Promise<{ citing: CitingTexts }>> = {
  en: () => import("./en/citing"),
  uk: () => import("./uk/citing"),
  ru: () => import("./ru/citing"),
};

/** Fetches the words of citations in one language. */
export async function loadCitingTexts(language: Language): Promise<CitingTexts> {
  return (await citings[language]()).citing;
}
