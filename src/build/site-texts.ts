import { en } from "../i18n/en";
import { ru } from "../i18n/ru";
import type { Texts } from "../i18n/texts";
import { uk } from "../i18n/uk";
import type { Language } from "../model/localized";

/** All texts in every language: a build writes each page and feed three times, and waits for none. */
export const siteTexts: Readonly<Record<Language, Texts>> = { en, uk, ru };
