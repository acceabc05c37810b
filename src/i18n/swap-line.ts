import type { Finding } from "../compare/comparison";
import type { Question } from "../model/record";
import { formatQuantity } from "./quantities";
import { type SaidRow, saidIn } from "./row-said";
import type { Texts } from "./texts";

/**
 * What one side alone says of both movements, its own people first: "17 for 15". Empty where the row asks
 * one question, or where a movement has more figures than one.
 */
export function swapLine(
  texts: Texts,
  { parties }: Pick<Finding, "parties">,
  questions: readonly Question[],
  row: SaidRow,
): string {
  const moved = questions.filter(
    ({ movement, population }) => movement !== null && population === null,
  );
  const [own, others, ...more] = moved.map((question) => figureOf(texts, parties, question, row));
  return own == null || others == null || more.length > 0 ? "" : texts.findings.swap(own, others);
}

function figureOf(
  texts: Texts,
  parties: readonly string[],
  { id }: Question,
  row: SaidRow,
): string | null {
  const figures = saidIn(row).flatMap(({ claim: { answer, question }, statement, status }) =>
    question.id === id &&
    status === "current" &&
    parties.includes(statement.party) &&
    answer.kind === "quantity"
      ? formatQuantity(texts, answer.quantity)
      : [],
  );
  const [only = null, ...further] = new Set(figures);
  return further.length > 0 ? null : only;
}
