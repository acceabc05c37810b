import type { Claim, Question } from "../../model/record";
import type { CellEntry } from "../../table/table-model";
import { useEvent } from "./event-context";
import { questionPart } from "./question-part";
import { useWords } from "./words";

/**
 * Says which of its row's questions a claim answers, where there are two. Of the wholes of two movements
 * the people counted say it already.
 */
export function useQuestionPart(questions: readonly Question[]): (claim: Claim) => string | null {
  const { record } = useEvent();
  const words = useWords();
  const names = {
    title: (question: Question) =>
      words.rowName({ nature: "single", questions: [question] }, record),
    population: words.population,
  };
  return (claim) => {
    const { question } = claim;
    const isWhole = question.movement !== null && question.population === null;
    if (isWhole && words.counted(claim) !== null) return null;
    return questionPart(question, questions, names);
  };
}

/**
 * The part that all answers of a cell share, said once above them; `left` are the questions among which
 * the answers still have to say theirs.
 */
export function useSharedPart(
  entries: readonly CellEntry[],
  questions: readonly Question[],
): { readonly shared: string | null; readonly left: readonly Question[] } {
  const partOf = useQuestionPart(questions);
  const asked = new Set(entries.map(({ question }) => question.id));
  const [first] = entries;
  if (first === undefined || asked.size > 1) return { shared: null, left: questions };
  return { shared: partOf(first.claim), left: [] };
}
