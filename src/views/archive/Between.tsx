import type { IndexHeadline } from "../../archive/index-entry";
import { formatNumber } from "../../i18n/numbers";
import { useWords } from "../event/words";
import { useTexts } from "../reader";

/**
 * The sign between two answers and, where one can be named, what parts them. A card, which shows the sign
 * with its finding, has a line for it only where there is something to name.
 */
export function Between({ headline }: { headline: IndexHeadline }) {
  const words = useWords();
  const text = useParting(headline);
  return (
    <td
      role="cell"
      className={`px-1 py-4 text-center align-middle text-[0.82rem] text-muted leading-snug max-lg:order-4 max-lg:col-span-full max-lg:mt-3 max-lg:p-0 max-lg:text-start ${text === null ? "max-lg:hidden" : ""}`}
    >
      <span aria-hidden="true" className="text-[0.95rem] max-lg:me-1.5 lg:block">
        {words.symbol(headline.code)}
      </span>
      {text}
    </td>
  );
}

/** A mirror counts different people, so its difference is never shown as a gap. */
function useParting({ nature, gap }: IndexHeadline): string | null {
  const { frame, language } = useTexts();
  if (nature === "mirror") return frame.differentPeople;
  return gap === null ? null : frame.apart(formatNumber(language, gap.size), gap.atLeast);
}
