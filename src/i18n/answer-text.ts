import type { Answer, Claim, Statement } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { formatMoment } from "./clocks";
import { itemName, listNames, placeName } from "./names";
import { isProperStart } from "./proper-start";
import { formatQuantity } from "./quantities";
import type { Texts } from "./texts";

/** What of a claim its answer is worded from. */
export type Answered = Pick<Claim, "question" | "answer" | "degree"> &
  Partial<Pick<Claim, "possible" | "general" | "partly" | "denied">>;

/** A claim's answer in words, with how its speaker stands to it. */
export function answerText(texts: Texts, vocabulary: Vocabulary, claim: Answered): string {
  const { answers } = texts;
  const { degree } = claim;
  if (degree === "unknown" || degree === "declines") {
    const own = claim.answer.kind === "none" ? claim.answer.says?.[texts.language] : undefined;
    const open = vocabulary.topics[claim.question.topic ?? ""]?.open?.[texts.language];
    return own ?? (degree === "unknown" ? open : undefined) ?? answers.degrees[degree]("");
  }
  const said = bareAnswer(texts, vocabulary, claim);
  if (isNegative(claim)) return denialText(texts, vocabulary, claim, said);
  if (degree === "likely") return likelyText(texts, vocabulary, claim, said);
  return said ?? answers.yes;
}

/**
 * The answer of a claim inside its statement: what was said in words only is told in the statement's
 * marked words.
 */
export function claimText(
  texts: Texts,
  vocabulary: Vocabulary,
  claim: Claim,
  statement: Statement,
): string {
  const { answer } = claim;
  if (answer.kind !== "text" || answer.says !== null) return answerText(texts, vocabulary, claim);
  return markedWords(texts, claim, statement) ?? answerText(texts, vocabulary, claim);
}

/** The words of a statement that carry a claim's mark; null where the language leaves it unmarked. */
export function markedWords(
  { language }: Texts,
  { mark }: Pick<Claim, "mark">,
  { text }: Pick<Statement, "text">,
): string | null {
  const marked = text[language].filter((segment) => segment.claim === mark);
  return marked.length === 0 ? null : marked.map((segment) => segment.text).join(" … ");
}

/** Whether it denies: "not X" said firmly and X denied are the same. */
export function isNegative({ answer, degree }: Pick<Claim, "answer" | "degree">): boolean {
  const negative = answer.kind === "choice" && answer.not;
  return (degree === "denies") !== negative;
}

function likelyText(
  { answers }: Texts,
  vocabulary: Vocabulary,
  claim: Answered,
  said: string | null,
): string {
  if (said === null) return answers.likely;
  const { kind } = claim.answer;
  if (claim.possible) {
    return answers.possibly(asClause(vocabulary, said, claim), kind === "stance");
  }
  if (kind === "stance") return answers.degrees.likely(asClause(vocabulary, said, claim));
  return kind === "text" ? answers.likelyWords(said) : answers.probably(said);
}

function denialText(
  { answers, language }: Texts,
  vocabulary: Vocabulary,
  claim: Answered,
  said: string | null,
): string {
  if (claim.denied !== undefined) return answers.degrees.denies(claim.denied[language]);
  if (claim.general) return answers.generalDenial;
  const clause = said === null ? null : asClause(vocabulary, said, claim);
  if (clause === null) return claim.partly ? answers.partialDenialAlone : answers.denial;
  const { kind } = claim.answer;
  if (claim.partly) {
    return kind === "stance" ? answers.partialStanceDenial(clause) : answers.partialDenial(clause);
  }
  switch (kind) {
    case "choice":
      return answers.not(clause);
    case "stance":
      return (
        vocabulary.topics[claim.question.topic ?? ""]?.denial?.[language] ??
        answers.degrees.denies(clause)
      );
    case "quantity":
      return answers.deniedFigure(clause);
    default:
      return answers.deniedWords(clause);
  }
}

/** The proposition that a stance is about, as a clause; null where the vocabulary has none. */
export function propositionClause(
  texts: Texts,
  vocabulary: Vocabulary,
  claim: Answered,
): string | null {
  const said = bareAnswer(texts, vocabulary, claim);
  return said === null || claim.answer.kind !== "stance" ? null : asClause(vocabulary, said, claim);
}

/**
 * A proposition as it stands inside a sentence. One that is written as a sentence loses its stop, and its
 * capital where it begins with no name; one that is written as a clause stays as it is.
 */
function asClause(vocabulary: Vocabulary, said: string, { answer }: Answered): string {
  if (answer.kind !== "stance") return said;
  const clause = withoutStop(said);
  if (clause === said || isProperStart(vocabulary, clause)) return clause;
  const [first = "", ...rest] = clause;
  return first.toLowerCase() + rest.join("");
}

/** A sentence without the stop at its end, as it stands in a list. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/u, "");
}

/** The answer without its degree; null where there is nothing to say but the degree. */
function bareAnswer(texts: Texts, vocabulary: Vocabulary, claim: Answered): string | null {
  const { answer, question } = claim;
  switch (answer.kind) {
    case "quantity":
      return formatQuantity(texts, answer.quantity);
    case "stance":
      return vocabulary.topics[question.topic ?? ""]?.proposition?.[texts.language] ?? null;
    case "choice":
      return itemName(texts, vocabulary, question.topic, answer.choice);
    case "set":
      return setText(texts, vocabulary, question.topic, answer);
    case "time":
      return formatMoment(texts, answer.time);
    case "place":
      return placeName(texts, vocabulary, answer.place);
    case "text":
      return answer.says?.[texts.language] ?? texts.answers.inWords;
    case "none":
      return null;
  }
}

function setText(
  texts: Texts,
  vocabulary: Vocabulary,
  topic: string | null,
  { items, complete }: Extract<Answer, { kind: "set" }>,
): string {
  const names = items.map((id) => itemName(texts, vocabulary, topic, id));
  return complete
    ? listNames(texts, names)
    : texts.answers.amongOthers(listNames(texts, names, "open"));
}
