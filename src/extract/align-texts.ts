import type { Movement, Question } from "../model/record";
import { daysTogether } from "./dates-said";
import populations from "./lexicon/populations.json";
import { mayBeOneName } from "./place-names";
import type { SaidFigure } from "./said-figures";
import { likeness, stemOf } from "./stems";

const sameWords = 0.55;
/** Six hundred figures a text: more than any article gives; each is held against each. */
const mostPairs = 400_000;
const sides = Object.keys(populations.towards);
const named = ".named-";

/** The movements that texts tell of: people and bodies, each way. */
export const movements: readonly Movement[] = ["people", "bodies"].flatMap((what) =>
  sides.flatMap((to) =>
    sides.filter((from) => from !== to).map((from) => ({ id: `${what}-to-${to}`, from, to })),
  ),
);

/** Counts that are drawn over an area, so that a text that names none speaks of a wider one. */
const overAreas = /^(?:shot-down|fired|losses|attacks|violations|\.happened)\b/;

/** The questions of two texts' figures, made comparable where the texts themselves allow it. */
export function alignTexts(
  a: readonly SaidFigure[],
  b: readonly SaidFigure[],
): { readonly a: readonly Question[]; readonly b: readonly Question[] } {
  if (a.length * b.length > mostPairs)
    throw new Error(
      `the texts give ${a.length} and ${b.length} figures: too many to hold each against each`,
    );
  const settle = settler(a, b);
  const days = daysTogether(windowsOf(a), windowsOf(b));
  const first = a.map((said, at) => apart(settle(said, days.a[at]), said, `.a-${at}`));
  const second = b.map((said, at) => apart(settle(said, days.b[at]), said, `.b-${at}`));
  const worded = b.map((other, to) => ({ other, to, head: headOf(other) }));
  a.forEach((one, at) => {
    const head = headOf(one);
    for (const { other, to, head: its } of worded) {
      const [left, right] = [first[at], second[to]];
      if (left === undefined || right === undefined) continue;
      if (head !== its || !isApart(left) || !isApart(right)) continue;
      const id = sameWording(one, other) ? `.words-${at}` : null;
      if (id === null) continue;
      const { unit } = one.candidate;
      const measure = `${id}:${unit}`;
      first[at] = { ...left, measure, population: ".same-words" };
      second[to] = { ...right, measure, population: ".same-words" };
    }
  });
  return { a: first, b: second };
}

/** What both texts must say for it to tell their figures apart; what only one says of an event is its own. */
function settler(a: readonly SaidFigure[], b: readonly SaidFigure[]) {
  const both = (says: (said: SaidFigure) => boolean) => a.some(says) && b.some(says);
  const placed = both(({ question }) => question.territory !== null);
  const dayed = both(({ question }) => isDay(question.window));
  const places = a.flatMap(({ question }) => question.territory ?? []);
  const [deeds, others] = [agentsSaid(a), agentsSaid(b)];
  return ({ question }: SaidFigure, window: string | null = null): Question => {
    const { measure, territory, direction } = question;
    const overArea = overAreas.test(measure ?? "");
    const done = deeds.has(measure) && others.has(measure);
    return {
      ...question,
      // A text that names no place at all is about the place of the other, a tally is not.
      territory: placed || overArea ? oneName(territory, places) : null,
      window: dayed || !isDay(window) ? window : null,
      direction: done ? direction : null,
    };
  };
}

/** The measures of which a text says whose deed they were. */
function agentsSaid(said: readonly SaidFigure[]): ReadonlySet<string | null> {
  return new Set(
    said.flatMap(({ question: { direction, measure } }) => (direction === null ? [] : [measure])),
  );
}

/** A place that the lexicon does not hold, called as the other text calls it. */
function oneName(territory: string | null, places: readonly string[]): string | null {
  if (territory === null || !territory.startsWith(named)) return territory;
  const skeleton = territory.slice(named.length);
  const same = places.find(
    (place) => place.startsWith(named) && mayBeOneName(place.slice(named.length), skeleton),
  );
  return same ?? territory;
}

function windowsOf(figures: readonly SaidFigure[]): (string | null)[] {
  return figures.map(({ question }) => question.window);
}

/** When it happened, as `daysSaid` names a day; a stretch that a count is drawn over is none. */
function isDay(window: string | null): boolean {
  return window !== null && /^(?:\d|--|\{)/.test(window);
}

/** A question that is not known is nobody else's: what two texts do not say is not the same. */
function apart(question: Question, said: SaidFigure, name: string): Question {
  return isUnknown(question, said) ? { ...question, measure: `.unknown${name}` } : question;
}

function isApart({ measure }: Question): boolean {
  return measure?.startsWith(".unknown.") === true;
}

/** Whether it is not known what a figure measures or counts; money and shares count nobody. */
function isUnknown(
  { measure, population, movement }: Question,
  { candidate }: SaidFigure,
): boolean {
  if (movement !== null) return false;
  if (measure?.startsWith(".unknown") === true) return true;
  return population === null && !(candidate.unit !== null && isOfThing(measure));
}

/** Measures of one thing that an event has once: its damage, its turnout, a fine. */
function isOfThing(measure: string | null): boolean {
  return /^\.(?:damage|turnout|fine):/.test(measure ?? "");
}

/** Figures whose measure the lexicons do not hold are the same where the sentences are, but for figures. */
function sameWording(a: SaidFigure, b: SaidFigure): boolean {
  if (a.candidate.language !== b.candidate.language || a.candidate.unit !== b.candidate.unit)
    return false;
  return likeness(a.candidate.stems(), b.candidate.stems()) >= sameWords;
}

/** The stem of the first word counted. */
function headOf({ candidate: { counted } }: SaidFigure): string {
  return stemOf((counted ?? "").toLowerCase().split(/\s/)[0] ?? "");
}
