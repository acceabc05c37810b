import type { Claim, Reading } from "../../model/record";
import type { useWords } from "./words";

/**
 * How a source renders a claim otherwise than most do, in words; null where it renders the same answer and
 * only its note tells what is other in it.
 */
export function renderedOtherwise(
  words: Pick<ReturnType<typeof useWords>, "answer">,
  claim: Claim,
  { answer, degree, note }: Reading,
): string | null {
  const said = words.answer({ ...claim, answer, degree });
  return note !== null && said === words.answer(claim) ? null : said;
}
