import type { Language } from "../model/localized";
import type { dossier } from "./en/dossier";

/** Words of dossiers and of the page where they are made, in a script of their own. */
export type DossierTexts = typeof dossier;

const loaders: Record<Language, () => Promise<{ dossier: DossierTexts }>> = {
  en: () => import("./en/dossier"),
  uk: () => import("./uk/dossier"),
  ru: () => import("./ru/dossier"),
};

/** Fetches these words in one language. */
export async function loadDossierTexts(language: Language): Promise<DossierTexts> {
  return (await loaders[language]()).dossier;
}
