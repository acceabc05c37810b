import type { Language } from "../model/localized";
import type { about } from "./en/about";
import type { method } from "./en/method";

/** Words of one page only, each in a script of its own, so that no other page waits for them. */
export type MethodTexts = typeof method;
/** Words of the page about the site. */
export type AboutTexts = typeof about;

const methods: Record<Language, () => Promise<{ method: MethodTexts }>> = {
  en: () => import("./en/method"),
  uk: () => import("./uk/method"),
  ru: () => import("./ru/method"),
};

const abouts: Record<Language, () => Promise<{ about: AboutTexts }>> = {
  en: () => import("./en/about"),
  uk: () => import("./uk/about"),
  ru: () => import("./ru/about"),
};

/** Fetches the words of the page on the method in one language. */
export async function loadMethodTexts(language: Language): Promise<MethodTexts> {
  return (await methods[language]()).method;
}

/** Fetches the words of the page about the site in one language. */
export async function loadAboutTexts(language: Language): Promise<AboutTexts> {
  return (await abouts[language]()).about;
}
