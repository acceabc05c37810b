import type { Figure } from "./figures";
import type { Hint, Hints } from "./hints";
import populations from "./lexicon/populations.json";
import { type Counted, countedBy, populationOf } from "./noun-phrase";
import type { Found } from "./phrase-book";
import type { Token } from "./tokens";

/** What a figure is about: who is counted, what happened to them, which way they went. */
export interface Meaning {
  readonly counted: Counted;
  /** A measure of the vocabulary, ".moved" for all that go from one side to the other, or null. */
  readonly measure: string | null;
  readonly population: string | null;
  /** The side they went to, for ".moved". */
  readonly direction: string | null;
  readonly whole: boolean;
  /** "Among them": part of a figure before it. */
  readonly part: boolean;
  readonly planned: boolean;
  readonly place: string | null;
  /** "to-date", or a day, a week, a month, a year that the count is drawn over. */
  readonly window: string | null;
  /** Why it was read so, as codes. */
  readonly why: readonly string[];
}

const reach = 24;
const homes: Readonly<Record<string, string>> = populations.home;
const windows = ["to-date", "day", "week", "month", "year"];
const peopleMeasures = new Set(
  "killed wounded wounded-badly losses missing .moved captured surrendered held evacuated rescued hospitalised .detained aboard arrived identified .displaced .took-part .voted .mobilised".split(
    " ",
  ),
);
const thingMeasures = new Set(
  "shot-down fired destroyed damaged hit attacks violations .area .allocated".split(" "),
);
const things = new Set(
  "drones sea-drones missiles missiles-and-drones bombs aircraft helicopters tanks armoured-vehicles vehicles ships guns buildings settlements regions attacks exchanges countries".split(
    " ",
  ),
);

/** Reads what one figure of a sentence means; `others` are all its figures. */
export function meaningOf(
  tokens: readonly Token[],
  figure: Figure,
  others: readonly Figure[],
  hints: Hints,
): Meaning {
  const counted = countedBy(tokens, figure.begins, figure.after, hints);
  const verb = nearestMeasure(tokens, figure, counted, others, hints);
  const measure = measureFor(verb?.meaning.key ?? null, counted.noun);
  const near = nearFigure(hints, figure, "around");
  const around = (key: string) => near.find(({ meaning }) => meaning.key === key) ?? null;
  const part = hints.until(figure.begins, "around", "part") ?? around("part");
  const own =
    counted.noun === null &&
    measure !== null &&
    peopleMeasures.has(measure) &&
    figure.unit === null &&
    counted.from === counted.to;
  const noun = own ? "people" : counted.noun;
  return {
    counted,
    measure,
    population: noun === null ? null : populationOf(noun, counted.side),
    direction: measure === ".moved" ? directionOf(counted.side, hints, figure) : null,
    whole: around("whole") !== null,
    part: part !== null && part.from < figure.from,
    planned: around("planned") !== null,
    place: nearFigure(hints, figure, "place")[0]?.meaning.key ?? null,
    window: windows.find((key) => around(key) !== null) ?? null,
    why: [
      ...(verb === null ? ["measure-unknown"] : [`measure:${verb.meaning.key}`]),
      ...(noun === null ? ["counted-unknown"] : [`noun:${noun}`]),
      ...(counted.side === null ? [] : [`side:${counted.side}`]),
    ],
  };
}

/** The phrases of a table near a figure, the nearest first. */
function nearFigure(hints: Hints, figure: Figure, table: string): readonly Found<Hint>[] {
  const distance = ({ from, to }: Found<Hint>) =>
    from >= figure.to ? from - figure.to : figure.from - to;
  return hints
    .between(figure.from - reach, figure.to + reach, table)
    .sort((one, other) => distance(one) - distance(other));
}

/** The measure whose words stand nearest, counting other figures and marks between them as far. */
function nearestMeasure(
  tokens: readonly Token[],
  figure: Figure,
  counted: Counted,
  others: readonly Figure[],
  hints: Hints,
): Found<Hint> | null {
  const [from, to] = [figure.begins, Math.max(figure.after, counted.to)];
  let best: { readonly hint: Found<Hint>; readonly cost: number } | null = null;
  for (const hint of hints.between(from - reach, to + reach, "measure")) {
    // «тіла загиблих»: what they are called is not what happened to them.
    if (counted.noun === "bodies" && /^(?:killed|wounded|missing)$/.test(hint.meaning.key))
      continue;
    if (!suits(hint.meaning.key, counted.noun)) continue;
    const cost = costOf(tokens, hint, from, to, others);
    // "Lost 8 killed": of two as near, the one behind the figure says more.
    if (cost < 30 && (best === null || cost <= best.cost)) best = { hint, cost };
  }
  return best?.hint ?? null;
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
  if (things.has(noun))
    return !peopleMeasures.has(measure) || /^(?:\.moved|captured|losses|missing)$/.test(measure);
  return !thingMeasures.has(measure) || /^(?:destroyed|hit|violations)$/.test(measure);
}

/** People who are destroyed are killed; what is handed over of tanks is no exchange. */
function measureFor(measure: string | null, noun: string | null): string | null {
  if (measure === null || noun === null) return measure;
  const people = !things.has(noun);
  if (measure === "destroyed" && people) return "killed";
  if (measure === ".moved" && !people) return ".transferred";
  return measure;
}

/** People go home; failing that, the one side that the sentence names as where they went. */
function directionOf(side: string | null, hints: Hints, figure: Figure): string | null {
  const own = homes[side ?? ""];
  if (own !== undefined) return own;
  const named = hints
    .between(figure.from - reach, figure.to + reach, "towards")
    .map(({ meaning }) => meaning.key);
  const [first] = named;
  return first !== undefined && named.every((key) => key === first) ? first : null;
}
