import type { Language } from "../model/localized";
import { intervalOf, isVague, parseQuantity, type Quantity } from "../model/quantity";
import type { Question } from "../model/record";
import { dayAt, daysSaid } from "./dates-said";
import type { FigureStance } from "./figure-stance";
import populations from "./lexicon/populations.json";
import { otherSide } from "./meaning";
import { countsPeople } from "./measure-of";
import { populationOf } from "./noun-phrase";
import { type Candidate, readQuantities } from "./read-quantities";
import { stemOf } from "./stems";
import { sumsOf } from "./sums";

/** A figure as the answer to a question. */
export interface SaidFigure {
  readonly candidate: Candidate;
  readonly question: Question;
  readonly quantity: Quantity;
  readonly stance: FigureStance;
  /** Added up here from parts that the text names one beside the other, and nowhere said. */
  readonly derived?: boolean;
}

const timeUnits = new Set("second minute hour day week month year decade times".split(" "));
const everyone = new Set(
  populations.everyone
    .split(" ")
    .flatMap((name) =>
      ["", ...Object.keys(populations.home)].map((side) => populationOf(name, side || null)),
    ),
);
const nearby = 6;
const sides = Object.keys(populations.towards);

/** The figures of a text as answers; durations and ratios answer no question that is compared. */
export function saidFigures(text: string, language?: Language): SaidFigure[] {
  const candidates = readQuantities(text, language);
  const days = candidates.length === 0 ? [] : daysSaid(text, candidates[0]?.language ?? "en");
  const defender = defenderIn(candidates);
  const said = candidates.flatMap((candidate, at): SaidFigure[] => {
    const { unit, meaning } = candidate;
    if ((unit !== null && timeUnits.has(unit)) || meaning.former) return [];
    const quantity = quantityOf(candidate);
    if (quantity === null) return [];
    const part = isPart(candidate, candidates.slice(Math.max(0, at - nearby), at));
    const asked = questionOf(candidate, part, dayAt(days, candidate.start));
    const shot = meaning.measure === "shot-down" ? defender : null;
    const question = { ...asked, direction: asked.direction ?? shot };
    const questions = meaning.eachWay ? bothWays(question) : [question];
    return questions.map((one) => ({ candidate, question: one, quantity, stance: meaning.stance }));
  });
  return [...said, ...sumsOf(text, said)];
}

/** "Russia launched 95 drones. Air defence shot down 80": whoever was attacked shot them down. */
function defenderIn(all: readonly Candidate[]): string | null {
  const fired = all.filter(({ meaning }) => meaning.measure === "fired");
  const agent = fired[0]?.meaning.agent ?? null;
  return fired.every(({ meaning }) => meaning.agent === agent) ? otherSide(agent) : null;
}

/** "193 were held, 53 of whom were killed": part of those held, and all of the killed. */
function isPart({ meaning, sentence }: Candidate, before: readonly Candidate[]): boolean {
  if (!meaning.part) return false;
  const others = before.filter((other) => other.sentence === sentence);
  return others.length === 0 || others.some((other) => other.meaning.measure === meaning.measure);
}

function questionOf(candidate: Candidate, part: boolean, day: string | null): Question {
  const { measure, direction, place, window, agent, scope, planned } = candidate.meaning;
  const { unit } = candidate;
  const population = candidate.meaning.population ?? calledOf(candidate);
  const moved = measure === ".moved" && direction !== null && population !== null;
  const bodies = /bodies$/.test(population ?? "");
  const whole = moved && !part && everyone.has(population);
  const counted = part && everyone.has(population ?? "") ? `.part-of-${population}` : population;
  return {
    id: "",
    movement: moved ? `${bodies ? "bodies" : "people"}-to-${direction}` : null,
    measure: moved ? null : [measure ?? ".unknown", ...(unit === null ? [] : [unit])].join(":"),
    topic: null,
    population: whole ? null : counted,
    stage: planned ? "planned" : null,
    direction: agent,
    category: scope,
    territory: place,
    window: window ?? day,
  };
}

/** "303 for 303": as many went each way, and so whichever way the other text speaks of. */
function bothWays(question: Question): Question[] {
  const { population } = question;
  if (question.movement !== null) return [question];
  const whole = population === null || everyone.has(population);
  const ways = sides.map((to) => ({
    ...question,
    movement: `people-to-${to}`,
    measure: null,
    population: whole ? null : population,
  }));
  return [question, ...ways];
}

/** People whom the lexicon has no class for, by their first word: "12 plumbers were killed". */
function calledOf({ meaning: { measure }, counted, unit, language }: Candidate): string | null {
  const [word = ""] = (counted ?? "").toLowerCase().split(/\s/);
  const people = measure !== null && unit === null && countsPeople(measure);
  return people && word !== "" ? `.called-${language}-${stemOf(word)}` : null;
}

function quantityOf({ hedge, said, times, unit }: Candidate): Quantity | null {
  // Half of the houses is a share of them, and no number of houses.
  const share = unit === "%" || (unit === null && said.some((value) => value > 0 && value < 1));
  if (said.length > 0) {
    const [low = 0, high = low] = said;
    const whole = unit === null && said.every(Number.isSafeInteger);
    const interval = share ? null : intervalOf(hedge, low, high, whole);
    return { hedge, said, interval, share };
  }
  const vague = isVague(hedge) ? parseQuantity(hedge) : null;
  if (vague === null || typeof vague === "string" || vague.interval === null) return null;
  const { lo, hi } = vague.interval;
  return { ...vague, interval: { lo: lo * times, hi: hi === null ? null : hi * times } };
}
