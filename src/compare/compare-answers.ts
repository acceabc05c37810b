import type { Answer, Claim, Degree, Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { compareChoices } from "./compare-choices";
import { compareQuantities } from "./compare-quantities";
import { comparePlaces, compareSets, compareTimes } from "./compare-things";
import type { FindingNote } from "./comparison";
import { type Outcome, outcome } from "./outcome";

/** An answer with its speaker's stance to it and the dates that cut-offs need. */
export interface JudgedAnswer {
  readonly party: string;
  readonly question: Question;
  readonly answer: Answer;
  readonly degree: Degree;
  readonly general: boolean;
  readonly partly: boolean;
  /** The day up to which it counts, else the day it was said (ms since 1970 UTC); null is unknown. */
  readonly counted: number | null;
  /** It says up to which day it counts: "by an early estimate". */
  readonly dated?: boolean;
}

/** Compares two answers to one question. Texts are shown, never judged. */
export function compareAnswers(a: JudgedAnswer, b: JudgedAnswer, vocabulary: Vocabulary): Outcome {
  if (a.answer.kind === "text" || b.answer.kind === "text") return outcome("not-judged");
  const silent = [a, b].filter(isSilent);
  if (silent.length === 2) return outcome("compatible");
  if (silent.length === 1) return outcome("unconfirmed");
  const denials = [a, b].filter(isDenial);
  if (denials.length === 2) return compareDenials(a, b, vocabulary);
  if (denials.length === 1) return compareWithDenial(a, b, vocabulary);
  return softened(a, b, compareAssertions(a, b, vocabulary));
}

/** Asked, and left open: not known, or neither confirmed nor denied. */
export function isSilent({ degree }: Pick<Claim, "degree">): boolean {
  return degree === "unknown" || degree === "declines";
}

/** "Not X" asserted is X denied. */
export function isDenial({ degree, answer }: Pick<Claim, "degree" | "answer">): boolean {
  const negative = answer.kind === "choice" && answer.not;
  return (degree === "denies") !== negative;
}

/** Two who deny the same agree; "not a mine" and "not a shell" can both be true, and nobody agreed. */
function compareDenials(a: JudgedAnswer, b: JudgedAnswer, vocabulary: Vocabulary): Outcome {
  if ([a, b].some(({ answer }) => answer.kind === "none")) return outcome("agree");
  const same = compareAssertions(a, b, vocabulary).code === "agree";
  return outcome(same ? "agree" : "compatible");
}

/** One asserts what the other denies, in whole, in part or in general terms. */
function compareWithDenial(a: JudgedAnswer, b: JudgedAnswer, vocabulary: Vocabulary): Outcome {
  const [denial, assertion] = isDenial(a) ? [a, b] : [b, a];
  if (!denial.general && !meetsDenied(assertion, denial, vocabulary)) return outcome("compatible");
  const notes: FindingNote[] = [];
  if (denial.general) notes.push({ code: "general-denial", party: denial.party });
  if (denial.partly) notes.push({ code: "partial-denial", party: denial.party });
  return outcome("disputed", ...notes);
}

/** Whether what is asserted is what is denied: to deny one cause leaves another free. */
function meetsDenied(
  assertion: JudgedAnswer,
  denial: JudgedAnswer,
  vocabulary: Vocabulary,
): boolean {
  if (denial.answer.kind === "none" || denial.answer.kind === "stance") return true;
  const { code } = compareAssertions(assertion, denial, vocabulary);
  return denial.answer.kind === "choice"
    ? code === "agree"
    : code === "agree" || code === "compatible";
}

function compareAssertions(a: JudgedAnswer, b: JudgedAnswer, vocabulary: Vocabulary): Outcome {
  const [first, second] = [a.answer, b.answer];
  if (first.kind === "quantity" && second.kind === "quantity")
    return compareQuantities(a, b, vocabulary);
  if (first.kind === "choice" && second.kind === "choice") {
    return compareChoices(first.choice, second.choice, a.question, vocabulary);
  }
  if (first.kind === "set" && second.kind === "set") return compareSets(first, second);
  if (first.kind === "time" && second.kind === "time") return compareTimes(first.time, second.time);
  if (first.kind === "place" && second.kind === "place") {
    return comparePlaces(first.place, second.place, vocabulary);
  }
  return first.kind === second.kind ? outcome("agree") : outcome("not-judged");
}

/** Two agree only where both assert; what is only likely is compatible. */
function softened(a: JudgedAnswer, b: JudgedAnswer, found: Outcome): Outcome {
  const certain = a.degree !== "likely" && b.degree !== "likely";
  return found.code === "agree" && !certain ? { ...found, code: "compatible" } : found;
}
