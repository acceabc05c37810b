import type { Movement, Question } from "../model/record";
import populations from "./lexicon/populations.json";
import type { SaidFigure } from "./said-figures";
import { likeness, stemOf } from "./stems";

const sameWords = 0.55;
const sides = Object.keys(populations.towards);

/** The movements that texts tell of: people and bodies, each way. */
export const movements: readonly Movement[] = ["people", "bodies"].flatMap((what) =>
  sides.flatMap((to) =>
    sides.filter((from) => from !== to).map((from) => ({ id: `${what}-to-${to}`, from, to })),
  ),
);

/** The questions of two texts' figures, made comparable where the texts themselves allow it. */
export function alignTexts(
  a: readonly SaidFigure[],
  b: readonly SaidFigure[],
): { readonly a: readonly Question[]; readonly b: readonly Question[] } {
  const placed = [a, b].every((said) => said.some(({ question }) => question.territory !== null));
  const windowed = [a, b].every((said) => said.some(({ question }) => question.window !== null));
  const settle = ({ question }: SaidFigure): Question => ({
    ...question,
    // A text that names no place at all is about the place of the other.
    territory: placed ? question.territory : null,
    window: windowed || isToDate(question.window) ? question.window : null,
  });
  const first = a.map((said, at) => apart(settle(said), `.a-${at}`));
  const second = b.map((said, at) => apart(settle(said), `.b-${at}`));
  a.forEach((one, at) => {
    b.forEach((other, to) => {
      const id = sameWording(one, other) ? `.words-${at}` : null;
      const [left, right] = [first[at], second[to]];
      if (id === null || left === undefined || right === undefined) return;
      if (!isUnknown(left) || !isUnknown(right)) return;
      const { unit } = one.candidate;
      const measure = `${id}:${unit}`;
      first[at] = { ...left, measure, population: ".same-words" };
      second[to] = { ...right, measure, population: ".same-words" };
    });
  });
  return { a: first, b: second };
}

/** A question that is not known is nobody else's: what two texts do not say is not the same. */
function apart(question: Question, name: string): Question {
  return isUnknown(question) ? { ...question, measure: `.unknown${name}` } : question;
}

function isToDate(window: string | null): boolean {
  return window === "to-date";
}

/** Whether it is not known what a figure measures or counts. */
function isUnknown({ measure, population, movement }: Question): boolean {
  const unknown = measure?.startsWith(".unknown") === true || population === null;
  return movement === null && unknown;
}

/** Figures whose measure the lexicons do not hold are the same where the sentences are, but for figures. */
function sameWording(a: SaidFigure, b: SaidFigure): boolean {
  if (a.candidate.language !== b.candidate.language || a.candidate.unit !== b.candidate.unit)
    return false;
  const [one, other] = [headOf(a), headOf(b)];
  return one === other && likeness(a.candidate.stems(), b.candidate.stems()) >= sameWords;
}

/** The stem of the first word counted. */
function headOf({ candidate: { counted } }: SaidFigure): string {
  return stemOf((counted ?? "").toLowerCase().split(/\s/)[0] ?? "");
}
