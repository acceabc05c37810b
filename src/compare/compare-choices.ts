import type { Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { type Outcome, outcome } from "./outcome";

/**
 * Compares two of a topic's named answers. The vocabulary says whether they exclude each other: all of them
 * (cause and author), or some (a ship is hit and sunk, but not hit and undamaged).
 */
export function compareChoices(
  a: string,
  b: string,
  question: Question,
  vocabulary: Vocabulary,
): Outcome {
  if (a === b) return outcome("agree");
  const topic = vocabulary.topics[question.topic ?? ""];
  const excluded = [
    topic?.items?.[a]?.excludes?.includes(b),
    topic?.items?.[b]?.excludes?.includes(a),
  ];
  return topic?.exclusive || excluded.includes(true)
    ? outcome("disputed")
    : outcome("compatible", { code: "not-exclusive" });
}
