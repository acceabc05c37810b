import type { Language } from "../model/localized";
import { intervalOf, isVague, parseQuantity, type Quantity } from "../model/quantity";
import type { Question } from "../model/record";
import { dayAt, daysSaid } from "./dates-said";
import populations from "./lexicon/populations.json";
import { populationOf } from "./noun-phrase";
import { type Candidate, readQuantities } from "./read-quantities";

/** A figure as the answer to a question. */
export interface SaidFigure {
  readonly candidate: Candidate;
  readonly question: Question;
  readonly quantity: Quantity;
}

const timeUnits = new Set("second minute hour day week month year decade times".split(" "));
const everyone = new Set(
  populations.everyone
    .split(" ")
    .flatMap((name) =>
      ["", ...Object.keys(populations.home)].map((side) => populationOf(name, side || null)),
    ),
);

/** The figures of a text as answers; durations and ratios answer no question that is compared. */
export function saidFigures(text: string, language?: Language): SaidFigure[] {
  const candidates = readQuantities(text, language);
  const days = candidates.length === 0 ? [] : daysSaid(text, candidates[0]?.language ?? "en");
  return candidates.flatMap((candidate): SaidFigure[] => {
    if (candidate.unit !== null && timeUnits.has(candidate.unit)) return [];
    const quantity = quantityOf(candidate);
    if (quantity === null) return [];
    return [{ candidate, question: questionOf(candidate, dayAt(days, candidate.start)), quantity }];
  });
}

function questionOf({ meaning, unit }: Candidate, day: string | null): Question {
  const { measure, population, direction, part, place, window } = meaning;
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
    stage: meaning.planned ? "planned" : null,
    direction: null,
    category: null,
    territory: place,
    window: window ?? day,
  };
}

function quantityOf({ hedge, said, times, unit }: Candidate): Quantity | null {
  const share = unit === "%";
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
