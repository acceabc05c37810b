import type { Language } from "../model/localized";
import type { about } from "./en/about";
import type { archive } from "./en/archive";
import type { changes } from "./en/changes";
import type { developers } from "./en/developers";
import type { embed } from "./en/embed";
import type { figures } from "./en/figures";
import type { method } from "./en/method";

/** Words of one page only, each in a script of its own, so that no other page waits for them. */
export type MethodTexts = typeof method;
/** Words of the list of events. */
export type ArchiveTexts = typeof archive;
/** Words of the page about the site. */
export type AboutTexts = typeof about;
/** Words for what was changed in a record, and for its versions. */
export type ChangesTexts = typeof changes;
/** Words of embeds and of the dialog that makes their code. */
export type EmbedTexts = typeof embed;
/** Words of the page for developers. */
export type DevelopersTexts = typeof developers;

/** Words of the page of figures across events. */
export type FiguresTexts = typeof figures;

const methods: Record<Language, () => Promise<{ method: MethodTexts }>> = {
  en: () => import("./en/method"),
  uk: () => import("./uk/method"),
  ru: () => import("./ru/method"),
};

const archives: Record<Language, () => Promise<{ archive: ArchiveTexts }>> = {
  en: () => import("./en/archive"),
  uk: () => import("./uk/archive"),
  ru: () => import("./ru/archive"),
};

const abouts: Record<Language, () => Promise<{ about: AboutTexts }>> = {
  en: () => import("./en/about"),
  uk: () => import("./uk/about"),
  ru: () => import("./ru/about"),
};

const embeds: Record<Language, () => Promise<{ embed: EmbedTexts }>> = {
  en: () => import("./en/embed"),
  uk: () => import("./uk/embed"),
  ru: () => import("./ru/embed"),
};

const changeWords: Record<Language, () => Promise<{ changes: ChangesTexts }>> = {
  en: () => import("./en/changes"),
  uk: () => import("./uk/changes"),
  ru: () => import("./ru/changes"),
};

const developerWords: Record<Language, () => Promise<{ developers: DevelopersTexts }>> = {
  en: () => import("./en/developers"),
  uk: () => import("./uk/developers"),
  ru: () => import("./ru/developers"),
};

/** Fetches the words of the page on the method in one language. */
export async function loadMethodTexts(language: Language): Promise<MethodTexts> {
  return (await methods[language]()).method;
}

/** Fetches the words of the list of events in one language. */
export async function loadArchiveTexts(language: Language): Promise<ArchiveTexts> {
  return (await archives[language]()).archive;
}

/** Fetches the words of the page about the site in one language. */
export async function loadAboutTexts(language: Language): Promise<AboutTexts> {
  return (await abouts[language]()).about;
}

/** Fetches the words of the dialog for embeds in one language. */
export async function loadEmbedTexts(language: Language): Promise<EmbedTexts> {
  return (await embeds[language]()).embed;
}

/** Fetches the words for changes and versions in one language. */
export async function loadChangesTexts(language: Language): Promise<ChangesTexts> {
  return (await changeWords[language]()).changes;
}

/** Fetches the words of the page for developers in one language. */
export async function loadDevelopersTexts(language: Language): Promise<DevelopersTexts> {
  return (await developerWords[language]()).developers;
}

const figureWords: Record<Language, () => Promise<{ figures: FiguresTexts }>> = {
  en: () => import("./en/figures"),
  uk: () => import("./uk/figures"),
  ru: () => import("./ru/figures"),
};

/** Fetches the words of the page of figures in one language. */
export async function loadFiguresTexts(language: Language): Promise<FiguresTexts> {
  return (await figureWords[language]()).figures;
}
