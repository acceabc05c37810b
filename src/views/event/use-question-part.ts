import type { Claim, Question } from "../../model/record";
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
