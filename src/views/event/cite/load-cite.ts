import { loadCitingTexts } from "../../../i18n/citing-texts";
import type { Language } from "../../../model/localized";

/** The dialog with its words: scripts that nobody waits for who does not cite. */
export async function loadCite(language: Language) {
  const [{ CiteDialog }, words] = await Promise.all([
    import("./CiteDialog"),
    loadCitingTexts(language),
  ]);
  return { CiteDialog, words };
}

/** The maker of quotes with its words. */
export async function loadQuote(language: Language) {
  const [{ quote }, words] = await Promise.all([
    import("../../../export/citation-quote"),
    loadCitingTexts(language),
  ]);
  return { quote, words };
}
