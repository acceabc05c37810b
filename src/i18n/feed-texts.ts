import type { Language } from "../model/localized";
import { changes as enChanges } from "./en/changes";
import { feeds as en } from "./en/feeds";
import type { ChangesTexts } from "./page-texts";
import { changes as ruChanges } from "./ru/changes";
import { feeds as ru } from "./ru/feeds";
import { changes as ukChanges } from "./uk/changes";
import { feeds as uk } from "./uk/feeds";

/** What feeds and structured data say: needed while the site is built, and by no page. */
export const feedTexts: Readonly<Record<Language, typeof en>> = { en, uk, ru };

/** The words for changes of records, which feeds tell as the page of changes does. */
export const changeTexts: Readonly<Record<Language, ChangesTexts>> = {
  en: enChanges,
  uk: ukChanges,
  ru: ruChanges,
};
