import type { Language } from "../model/localized";
import { feeds as en } from "./en/feeds";
import { feeds as ru } from "./ru/feeds";
import { feeds as uk } from "./uk/feeds";

/** What feeds and structured data say: needed while the site is built, and by no page. */
export const feedTexts: Readonly<Record<Language, typeof en>> = { en, uk, ru };
