import { loadSentenceTexts } from "../../../i18n/sentence-texts";
import { loadTexts } from "../../../i18n/texts";
import type { Language } from "../../../model/localized";

/** The dialog with its words: scripts that nobody waits for who prints no sentence. */
export async function loadSentence(language: Language) {
  const [{ SentenceDialog }, words] = await Promise.all([
    import("./SentenceDialog"),
    loadSentenceTexts(language),
  ]);
  return { SentenceDialog, words };
}

/** What a sentence in one language is made of, which need not be the page's. */
export async function loadSpeech(language: Language) {
  const [texts, words] = await Promise.all([loadTexts(language), loadSentenceTexts(language)]);
  return { texts, words };
}
