import { parseMoment } from "./moment";
import type { ClaimContext } from "./read-claim";
import type { Question } from "./record";
import type { ClaimFile } from "./schema";

/** The one question a claim answers; null where it names none, two, or something unknown. */
export function readQuestion(file: ClaimFile, context: ClaimContext): Question | null {
  const named = [file.moved, file.measure, file.topic].filter((name) => name !== undefined);
  if (named.length === 0) context.report(context.path, "no-question");
  if (named.length > 1) context.report(context.path, "two-questions");
  if (named.length !== 1 || !knowsNames(file, context)) return null;
  const question = {
    movement: file.moved ?? null,
    measure: file.measure ?? null,
    topic: file.topic ?? null,
    population: file.moved !== undefined && file.whole ? null : (file.of ?? null),
    stage: file.stage ?? null,
    direction: file.direction ?? null,
    category: file.category ?? null,
    territory: file.territory ?? null,
    window: file.window ?? null,
  };
  return { id: questionId(question), ...question };
}

/** The question of one part: that of its whole, about the part's population. */
export function questionOfPart(
  whole: ClaimFile,
  population: string,
  context: ClaimContext,
): Question | null {
  return readQuestion({ ...whole, whole: undefined, of: population }, context);
}

/** Row ids say what is asked and stay when figures change. */
export function questionId(question: Omit<Question, "id">): string {
  const head =
    question.movement === null
      ? (question.topic ?? question.measure ?? "")
      : `moved.${question.movement}`;
  const rest = [
    question.population,
    question.category,
    question.direction,
    question.territory,
    question.window?.replaceAll("/", "_"),
    question.stage,
  ];
  return [head, ...rest].filter((part) => part != null).join(".");
}

/** Whether everything a claim's question is made of exists. */
export function knowsNames(
  file: ClaimFile,
  { vocabulary, movements, path, report }: ClaimContext,
): boolean {
  const checks = [
    ["measure", file.measure, vocabulary.measures, "unknown-measure"],
    ["topic", file.topic, vocabulary.topics, "unknown-topic"],
    ["of", file.of, vocabulary.populations, "unknown-population"],
    ["category", file.category, vocabulary.populations, "unknown-population"],
    ["direction", file.direction, vocabulary.parties, "unknown-party"],
    ["territory", file.territory, vocabulary.places, "unknown-place"],
  ] as const;
  let known = true;
  for (const [key, id, names, code] of checks) {
    if (id === undefined || Object.hasOwn(names, id)) continue;
    report([...path, key], code, { id });
    known = false;
  }
  if (file.moved !== undefined && !movements.some(({ id }) => id === file.moved)) {
    report([...path, "moved"], "unknown-movement", { id: file.moved });
    known = false;
  }
  const window = file.window === undefined ? null : parseMoment(file.window, "UTC");
  if (typeof window === "string") {
    report([...path, "window"], window, { value: file.window ?? "" });
    known = false;
  }
  return known;
}
