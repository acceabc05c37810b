import { loadFileTexts } from "../../../i18n/file-texts";
import { loadTakingTexts } from "../../../i18n/taking-texts";
import type { Language } from "../../../model/localized";

/** The dialog with its words: scripts that nobody waits for who takes nothing away. */
export async function loadTake(language: Language) {
  const [{ TakeDialog }, words, fileWords] = await Promise.all([
    import("./TakeDialog"),
    loadTakingTexts(language),
    loadFileTexts(language),
  ]);
  return { TakeDialog, words, fileWords };
}
