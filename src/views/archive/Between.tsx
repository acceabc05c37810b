import type { IndexHeadline } from "../../archive/index-entry";
import { useWords } from "../event/words";
import { useTexts } from "../reader";

/** The sign between two answers and, where one can be named, what parts them. */
export function Between({ headline }: { headline: IndexHeadline }) {
  const words = useWords();
  const text = useParting(headline);
  return (
    <span className="inline-block max-w-[8.5rem] text-[0.82rem] text-muted leading-snug">
      <span aria-hidden="true" className="block text-[0.95rem]">
        {words.finding(headline.code).symbol}
      </span>
      {text}
    </span>
  );
}

/** A mirror counts different people, so its difference is never shown as a gap. */
function useParting({ nature, gap }: IndexHeadline): string | null {
  const { frame } = useTexts();
  const words = useWords();
  if (nature === "mirror") return frame.differentPeople;
  return gap === null ? null : frame.apart(words.number(gap.size), gap.atLeast);
}
