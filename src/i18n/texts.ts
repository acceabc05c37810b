import type { Language } from "../model/localized";
import type { en } from "./en";
import type { enFrame } from "./en-frame";

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

/** What the frame of a page says in one language. */
export type FrameTexts = typeof enFrame;

const frameLoaders: Record<Language, () => Promise<FrameTexts>> = {
  en: () => import("./en-frame").then((module) => module.enFrame),
  uk: () => import("./uk-frame").then((module) => module.ukFrame),
  ru: () => import("./ru-frame").then((module) => module.ruFrame),
};

/** Fetches the frame's texts alone: a page that was built ahead needs no others until it is touched. */
export function loadFrameTexts(language: Language): Promise<FrameTexts> {
  return frameLoaders[language]();
}
