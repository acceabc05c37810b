import { intervalOf } from "../model/quantity";
import { countsPeople } from "./measure-of";
import { populationOf } from "./noun-phrase";
import type { SaidFigure } from "./said-figures";

const everyone = populationOf("people", null);
const furthest = 80;

/**
 * What parts of one whole come to that a sentence names one beside the other: "nine crew and 65 prisoners
 * were aboard" is 74 people. Parts that may overlap (men, and wounded) are never added: each is another
 * class of people, none is "of them", and nothing else of the same measure is told between them.
 */
export function sumsOf(text: string, said: readonly SaidFigure[]): SaidFigure[] {
  return runsOf(text, said).flatMap((run): SaidFigure[] => {
    const [first] = run;
    if (first === undefined || run.length < 2) return [];
    const total = run.reduce((sum, { quantity }) => sum + (quantity.said[0] ?? 0), 0);
    const interval = intervalOf("exact", total, total, true);
    return [
      {
        ...first,
        question: { ...first.question, population: everyone },
        quantity: { hedge: "exact", said: [total], interval, share: false },
        derived: true,
      },
    ];
  });
}

/** Figures of one measure, one after the other, with only "and" or a comma between their words. */
function runsOf(text: string, said: readonly SaidFigure[]): SaidFigure[][] {
  const runs: SaidFigure[][] = [];
  for (const figure of said.filter(mayBeAdded)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && joins(text, last, figure)) run.push(figure);
    else runs.push([figure]);
  }
  // The same class twice is no list of parts.
  return runs.filter((run) => new Set(run.map(classOf)).size === run.length);
}

/** An exact count of one class of people to whom one thing happened. */
function mayBeAdded({ question, quantity, candidate: { meaning } }: SaidFigure): boolean {
  const { measure, population } = question;
  const counts = measure !== null && countsPeople(measure) && quantity.hedge === "exact";
  return (
    counts &&
    !meaning.part &&
    population !== null &&
    population !== everyone &&
    disjoint.has(meaning.counted.noun ?? "")
  );
}

/** What a person is by calling: nobody is two of these at once. */
const disjoint = new Set(
  "servicemen prisoners civilians rescuers police medics journalists passengers crew workers sailors deputies".split(
    " ",
  ),
);

function classOf({ question: { population } }: SaidFigure): string {
  return population ?? "";
}

function joins(text: string, a: SaidFigure, b: SaidFigure): boolean {
  if (a.candidate.sentence !== b.candidate.sentence) return false;
  if (a.question.measure !== b.question.measure || a.stance !== b.stance) return false;
  const between = text.slice(a.candidate.end, b.candidate.start);
  return (
    between.length < furthest &&
    /(?:,|\s(?:and|plus|та|і|й|и|а\sтакож|а\sтакже|плюс))\s*(?:ще\s|еще\s|ещё\s)?$/u.test(between)
  );
}
