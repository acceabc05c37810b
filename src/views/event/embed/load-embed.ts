import { loadEmbedTexts } from "../../../i18n/page-texts";
import type { Language } from "../../../model/localized";

/** The dialog with its words: scripts that nobody waits for who does not embed. */
export async function loadEmbed(language: Language) {
  const [{ EmbedDialog }, words] = await Promise.all([
    import("./EmbedDialog"),
    loadEmbedTexts(language),
  ]);
  return { EmbedDialog, words };
}
