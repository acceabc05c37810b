import type { IndexHeadline } from "../../archive/index-entry";
import { signLine } from "../../i18n/finding-line";
import { findingSymbol } from "../../i18n/finding-words";
import { useTexts, useVocabulary } from "../reader";

/**
 * The sign between two answers and, where one can be named, what parts them. A card, which shows the sign
 * with its finding, has a line for it only where there is something to name.
 */
export function Between({ headline }: { headline: IndexHeadline }) {
  const texts = useTexts();
  const line = signLine(texts, useVocabulary(), headline);
  return (
    <td
      role="cell"
      className={`px-1 py-4 text-center align-middle text-[0.82rem] text-muted leading-snug max-lg:order-4 max-lg:col-span-full max-lg:mt-3 max-lg:p-0 max-lg:text-start ${line === "" ? "max-lg:hidden" : ""}`}
    >
      <span aria-hidden="true" className="text-[0.95rem] max-lg:me-1.5 lg:block">
        {findingSymbol(headline.finding.code)}
      </span>
      {line}
    </td>
  );
}
