import type { Language } from "../model/localized";
import type { files } from "./en/files";

/** Words inside files that are taken away, for which nobody waits who takes none. */
export type FileTexts = typeof files;

const loaders: Record<Language, () => Promise<{ files: FileTexts }>> = {
  en: () => import("./en/files"),
  uk: () => import("./uk/files"),
  ru: () => import("./ru/files"),
};

/** Fetches these words in one language. */
export async function loadFileTexts(language: Language): Promise<FileTexts> {
  return (await loaders[language]()).files;
}
