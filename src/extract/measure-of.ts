import type { Figure } from "./figures";
import type { Hint, Hints } from "./hints";
import populations from "./lexicon/populations.json";
import type { Counted } from "./noun-phrase";
import type { Found } from "./phrase-book";
import type { Token } from "./tokens";

const reach = 24;
const peopleMeasures = new Set(
  "killed wounded wounded-badly losses missing .moved captured surrendered held evacuated rescued hospitalised .detained aboard arrived identified .displaced .took-part .voted .mobilised .remain .deported".split(
    " ",
  ),
);
const thingMeasures = new Set(
  "shot-down fired destroyed damaged hit attacks violations .area .allocated .flooded".split(" "),
);
const things = new Set(populations.things.split(" "));
/** What may be said of people and of things. */
const ofPeople = /^(?:destroyed|hit|violations)$/;
const ofThings = /^(?:\.moved|captured|losses|missing|arrived|\.remain)$/;

/** Counted by themselves, whatever verb they stand with: «відбулося», «зафіксовано», «завдав». */
const events = /^(?:airstrikes|clashes|shellings|attacks)$/;
const flying = /^(?:drones|missiles|missiles-and-drones)$/;
/**
 * What is said besides: «остались без света» is not of those who stayed. And what is said above all: of
 * "1,500 children taken away were identified" the measure is that they were identified.
 */
const weights: Readonly<Record<string, number>> = { ".remain": 8, held: 2, identified: -2 };

/** Whether a class is of what one side launches and the other shoots down. */
export function isFlying(noun: string): boolean {
  return flying.test(noun);
}

/** Whether a class of the lexicon is of things, and no people are in it. */
export function isThing(noun: string): boolean {
  return things.has(noun);
}

/** Whether a measure counts people where nothing else is named: "12 killed". */
export function countsPeople(measure: string): boolean {
  return peopleMeasures.has(measure);
}

/** The measure whose words stand nearest, counting other figures and marks between them as far. */
export function nearestMeasure(
  tokens: readonly Token[],
  figure: Figure,
  counted: Counted,
  others: readonly Figure[],
  hints: Hints,
): Found<Hint> | null {
  const [from, to] = [figure.begins, Math.max(figure.after, counted.to)];
  let best: { readonly hint: Found<Hint>; readonly cost: number } | null = null;
  for (const hint of hints.between(from - reach, to + reach, "measure")) {
    if (hint.meaning.key === ".none") continue;
    // «тіла загиблих»: what they are called is not what happened to them.
    if (counted.noun === "bodies" && /^(?:killed|wounded|missing)$/.test(hint.meaning.key))
      continue;
    if (!suits(hint.meaning.key, counted.noun) || isCounted(hint, counted, hints)) continue;
    const cost = costOf(tokens, hint, from, to, others) + (weights[hint.meaning.key] ?? 0);
    // "Lost 8 killed": of two as near, the one behind the figure says more.
    if (cost < 30 && (best === null || cost <= best.cost)) best = { hint, cost };
  }
  return best?.hint ?? null;
}

/** "Two rescuers": whom a figure counts were not rescued; «34 дома» are not at home. */
function isCounted({ from, to, meaning }: Found<Hint>, counted: Counted, hints: Hints): boolean {
  if (meaning.key === "attacks" || from < counted.from || to > counted.to) return false;
  return hints.from(from, "noun") !== null;
}

function costOf(
  tokens: readonly Token[],
  hint: Found<Hint>,
  from: number,
  to: number,
  others: readonly Figure[],
): number {
  const [left, right] = hint.from >= to ? [to, hint.from] : [hint.to, from];
  let cost = 0;
  for (let at = left; at < right; at += 1) {
    const text = tokens[at]?.folded ?? "";
    cost += /^[,;:()–—]$/.test(text)
      ? 4
      : /^(?:and|та|і|й|и|а|but|але|но|while)$/.test(text)
        ? 3
        : 1;
  }
  const crossed = others.some((other) => other.from >= left && other.to <= right);
  return cost + (crossed ? 6 : 0);
}

function suits(measure: string, noun: string | null): boolean {
  if (noun === null) return true;
  if (things.has(noun)) return !peopleMeasures.has(measure) || ofThings.test(measure);
  return !thingMeasures.has(measure) || ofPeople.test(measure);
}

/**
 * People who are destroyed are killed, and drones on their way are shot down; what is handed over of tanks
 * is no exchange.
 */
export function measureFor(measure: string | null, noun: string | null): string | null {
  if (noun !== null && events.test(noun) && (measure === null || measure === "fired"))
    return ".happened";
  if (measure === null || noun === null) return measure;
  const people = !things.has(noun);
  if (measure === "destroyed" && people) return "killed";
  if (measure === "destroyed" && flying.test(noun)) return "shot-down";
  if (measure === ".moved" && !people) return ".transferred";
  return measure;
}
