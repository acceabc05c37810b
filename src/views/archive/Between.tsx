import type { IndexHeadline } from "../../archive/index-entry";
import type { FindingCode } from "../../compare/comparison";
import { findingLine } from "../../i18n/finding-line";
import { findingSymbol } from "../../i18n/finding-words";
import { useTexts, useVocabulary } from "../reader";

/** Findings whose sign and word leave open what parts the two answers. */
const wantsLine: ReadonlySet<FindingCode> = new Set([
  "differ",
  "mirror-unequal",
  "mirror-equal",
  "mirror-undetermined",
  "joined",
  "incomparable",
  "nested",
]);

/**
 * The sign between two answers and, where one can be named, what parts them. A card, which shows the sign
 * with its finding, has a line for it only where there is something to name.
 */
export function Between({ headline: { finding, questions } }: { headline: IndexHeadline }) {
  const texts = useTexts();
  const vocabulary = useVocabulary();
  const line = wantsLine.has(finding.code)
    ? findingLine(texts, vocabulary, finding, questions)
    : "";
  return (
    <td
      role="cell"
      className={`px-1 py-4 text-center align-middle text-[0.82rem] text-muted leading-snug max-lg:order-4 max-lg:col-span-full max-lg:mt-3 max-lg:p-0 max-lg:text-start ${line === "" ? "max-lg:hidden" : ""}`}
    >
      <span aria-hidden="true" className="text-[0.95rem] max-lg:me-1.5 lg:block">
        {findingSymbol(finding.code)}
      </span>
      {line}
    </td>
  );
}
