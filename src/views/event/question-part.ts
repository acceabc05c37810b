import type { Claim, Question } from "../../model/record";

/** How questions are named; bound to the reader's language by the caller. */
export interface QuestionNames {
  readonly title: (question: Question) => string;
  readonly population: (id: string) => string;
}

/** What narrows a question follows its heading after this sign. */
const sign = " · ";

/**
 * What sets a question apart from the other one of its row: "left bank", "Ukrainian servicemen". An entry
 * that did not say it would seem to answer both. Null where the row has one question, or where all that
 * the other adds is a limit: then this one is the whole.
 */
export function questionPart(
  question: Question,
  questions: readonly Question[],
  names: QuestionNames,
): string | null {
  const other = questions.find(({ id }) => id !== question.id);
  if (other === undefined) return null;
  const [head = "", ...limits] = names.title(question).split(sign);
  const [otherHead = "", ...otherLimits] = names.title(other).split(sign);
  const own = limits.filter((limit) => !otherLimits.includes(limit));
  const asked = head === otherHead ? [] : [shortHead(question, other, [head, otherHead], names)];
  return [...asked, ...own].join(sign) || null;
}

/**
 * What stands beneath a figure: whom it counts, and which question it answers where there are two. A question
 * that names the population says it for both; in languages with cases the two names differ in their endings.
 */
export function beneathFigure(
  counted: string | null,
  part: string | null,
  claim: Pick<Claim, "as" | "makeUp" | "question">,
  names: Pick<QuestionNames, "population">,
): readonly string[] {
  const { population } = claim.question;
  const own = claim.as ?? claim.makeUp;
  const isAsked = population !== null && (own === null || own === population);
  const name = isAsked ? names.population(population) : null;
  // The name alone says less than the form that the figure asks for: 0 человек, not люди.
  if (name !== null && part === name && counted !== null) return [counted];
  const told = name !== null && part?.includes(name) === true;
  const lines = [told && part !== name ? null : counted, part].filter((line) => line !== null);
  return [...new Set(lines)];
}

/** Who is counted says enough where nothing else differs in the two headings. */
function shortHead(
  question: Question,
  other: Question,
  [head, otherHead]: readonly [string, string],
  names: QuestionNames,
): string {
  const { population } = question;
  if (population === null) return head;
  const isAlike =
    question.measure === other.measure &&
    question.topic === other.topic &&
    question.movement === other.movement &&
    question.stage === other.stage;
  const name = names.population(population);
  const otherName = other.population === null ? null : names.population(other.population);
  const isAlikeInWords =
    otherName !== null && head.replace(name, "") === otherHead.replace(otherName, "");
  return isAlike || isAlikeInWords ? name : head;
}
