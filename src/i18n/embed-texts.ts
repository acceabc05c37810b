import type { Language } from "../model/localized";
import { embed as en } from "./en/embed";
import type { EmbedTexts } from "./page-texts";
import { embed as ru } from "./ru/embed";
import { embed as uk } from "./uk/embed";

/** Words of embeds in every language, for a build that writes all of them. */
export const embedTexts: Readonly<Record<Language, EmbedTexts>> = { en, uk, ru };
