import { sameInterval } from "../model/interval";
import type { Answer, Movement, Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { compareAnswers, type JudgedAnswer } from "./compare-answers";
import type { FindingCode, GateOutcome } from "./comparison";
import { gate } from "./gate";
import { partOfWhole } from "./part-of-whole";

/** An answer that a text gives, with the question it was read to answer. */
export interface Said {
  readonly question: Question;
  readonly answer: Answer;
  readonly degree: "asserts" | "denies" | "unknown";
  /** Added up from parts: it may meet what the other says, and is no ground to call it a conflict. */
  readonly derived?: boolean | undefined;
}

/** Two answers that met: which of each text, what the gate said, and what came of it. */
export interface Met {
  readonly a: number;
  readonly b: number;
  readonly gate: GateOutcome;
  readonly code: FindingCode;
}

/** What two texts come to as a whole. */
export type MeetingLabel = "agree" | "conflict" | "incomparable";

/** Meets every answer of one text with every answer of another, through the same gate as a record's. */
export function meet(
  a: readonly Said[],
  b: readonly Said[],
  vocabulary: Vocabulary,
  movements: readonly Movement[],
): Met[] {
  return a.flatMap((first, from) =>
    b.map((second, to): Met => {
      const passed = gate(first.question, second.question, vocabulary, movements);
      const judged = judge(first, second, passed, vocabulary);
      const sum = first.derived === true || second.derived === true;
      const code = sum && isAgainst(judged) ? "incomparable" : judged;
      return { a: from, b: to, gate: passed, code };
    }),
  );
}

function judge(a: Said, b: Said, passed: GateOutcome, vocabulary: Vocabulary): FindingCode {
  if (passed.gate === "counterpart") return "mirror-undetermined";
  if (passed.gate === "nested") {
    const [part, whole] = passed.inner === "a" ? [a, b] : [b, a];
    return judgePart(part, whole);
  }
  if (passed.gate !== "same") return "incomparable";
  return compareAnswers(judged(a, "a"), judged(b, "b"), vocabulary).code;
}

function judgePart(part: Said, whole: Said): FindingCode {
  if (part.degree !== "asserts" || whole.degree !== "asserts") return "unconfirmed";
  if (part.answer.kind !== "quantity" || whole.answer.kind !== "quantity") return "nested";
  const [inner, outer] = [part.answer.quantity.interval, whole.answer.quantity.interval];
  if (inner === null || outer === null) return "nested";
  // 65 prisoners and 65 Ukrainian prisoners: the part is the whole; and where there are none, none are hurt.
  if (sameInterval(inner, outer)) return "compatible";
  return partOfWhole(inner, outer);
}

function isAgainst(code: FindingCode): boolean {
  return code === "differ" || code === "disputed";
}

function judged({ question, answer, degree }: Said, party: string): JudgedAnswer {
  return { party, question, answer, degree, general: false, partly: false, counted: 0 };
}

/**
 * One label for two texts. They conflict only where a question is answered by both and no answer of one to
 * it can be true beside an answer of the other: a text that gives an earlier and a later toll takes nothing
 * back.
 */
export function meetingLabel(met: readonly Met[]): MeetingLabel {
  const against = met.filter(({ code }) => isAgainst(code));
  const beside = met.filter(({ code }) => code === "agree" || code === "compatible");
  const stands = against.some(
    (one) => !beside.some((other) => other.a === one.a || other.b === one.b),
  );
  if (stands) return "conflict";
  return beside.length > 0 ? "agree" : "incomparable";
}
