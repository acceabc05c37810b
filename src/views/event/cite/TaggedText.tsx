import type { Language } from "../../../model/localized";
import { foreignRuns } from "./foreign-runs";

/** A text with addresses, and names in another script than the page's, tagged as what they are. */
export function TaggedText({ text, language }: { text: string; language: Language }) {
  return foreignRuns(text, language).map(({ at, text: run, lang }) =>
    lang === null ? (
      run
    ) : (
      <span key={at} lang={lang} translate="no">
        {run}
      </span>
    ),
  );
}
