import { loadCardTexts } from "../../../i18n/card-texts";
import type { Language } from "../../../model/localized";
import { loadSpeech } from "../cite/load-sentence";

/** The dialog with its words: scripts that nobody waits for who takes no picture. */
export async function loadCard(language: Language) {
  const [{ CardDialog }, cards] = await Promise.all([
    import("./CardDialog"),
    loadCardTexts(language),
  ]);
  return { CardDialog, cards };
}

/** What a card in one language is made of, which need not be the page's. */
export async function loadCardSpeech(language: Language) {
  const [speech, cards] = await Promise.all([loadSpeech(language), loadCardTexts(language)]);
  return { ...speech, cards };
}
