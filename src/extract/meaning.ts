import { agentOf, ownerOf, sideBeside, wayOf } from "./agent";
import { windowOf } from "./count-window";
import { type FigureStance, stanceOf } from "./figure-stance";
import type { Figure, Figures } from "./figures";
import type { Hint, Hints } from "./hints";
import populations from "./lexicon/populations.json";
import { countsPeople, isFlying, measureFor, nearestMeasure } from "./measure-of";
import { type Counted, countedBy, populationOf } from "./noun-phrase";
import { type FigureAmong, isFormer, isPartSaid, isTakenOf, takenFrom } from "./part-said";
import type { Found } from "./phrase-book";
import { placeOf } from "./places-said";
import type { Token } from "./tokens";

/** What a figure is about: who is counted, what happened to them, which way they went. */
export interface Meaning {
  readonly counted: Counted;
  /** A measure of the vocabulary, ".moved" for all that go from one side to the other, or null. */
  readonly measure: string | null;
  readonly population: string | null;
  /** The side they went to, for ".moved". */
  readonly direction: string | null;
  /** The side whose deed it was: who captured, shot down, launched. */
  readonly agent: string | null;
  /** What narrows or widens the count beside whom it names: one unit's, one side's, "not counting". */
  readonly scope: string | null;
  readonly stance: FigureStance;
  readonly whole: boolean;
  /** "Among them": part of another figure. */
  readonly part: boolean;
  /** What a figure was before it changed: "rose from 9 to 12". */
  readonly former: boolean;
  /** "90 for 90", "150 each": as many each way. */
  readonly eachWay: boolean;
  readonly planned: boolean;
  readonly place: string | null;
  /** "to-date", a day, a week, a month, a year, "month-5" that the count is drawn over. */
  readonly window: string | null;
  /** Why it was read so, as codes. */
  readonly why: readonly string[];
}

const reach = 24;
const homes: Readonly<Record<string, string>> = populations.home;
const sides = Object.keys(populations.towards);
/** What a side does, so that whose deed it was tells two counts apart. */
const deeds = /^(?:captured|shot-down|fired|destroyed|attacks)$/;

/** The words for whom or what a figure counts; of "15 of 16 missiles" both count missiles. */
export function countedIn(among: FigureAmong): Counted {
  const { tokens, figure, hints } = among;
  return countedBy(tokens, figure.begins, takenFrom(among)?.after ?? figure.after, hints);
}

/** Reads what one figure of a sentence means; `others` are its figures near by. */
export function meaningOf(
  tokens: readonly Token[],
  figure: Figure,
  others: readonly Figure[],
  read: Figures,
  said: Counted,
): Meaning {
  const { hints } = read;
  const among = { tokens, figure, others, hints };
  const verb = nearestMeasure(tokens, figure, said, others, hints);
  const measure = measureFor(verb?.meaning.key ?? null, said.noun);
  const side =
    said.side ??
    ownerOf(tokens, said, hints) ??
    (verb === null ? null : sufferer(tokens, verb, measure, said, hints));
  const counted = { ...said, side };
  const noun = nounOf(tokens, figure, counted, measure, hints);
  const around = nearFigure(hints, figure, "around").map(({ meaning }) => meaning.key);
  return {
    counted,
    measure: wholeMeasure(measure, verb, counted, among),
    population:
      noun === null ? null : populationOf(calledBy(noun, measure), isFlying(noun) ? null : side),
    direction: measure === ".moved" ? directionOf(side, verb, hints, figure) : null,
    agent: verb === null ? null : doerOf(tokens, verb, measure, counted, hints),
    scope: scopeOf(tokens, measure, side, around, read),
    stance: stanceOf(tokens, figure, hints),
    whole: around.includes("whole"),
    part: isPartSaid(among),
    former: isFormer(among),
    eachWay: measure === ".moved" && isEachWay(among),
    planned: around.includes("planned"),
    place: placeOf({ tokens, hints }, figure),
    window: windowOf(tokens, figure, read),
    why: [
      ...(verb === null ? ["measure-unknown"] : [`measure:${verb.meaning.key}`]),
      ...(noun === null ? ["counted-unknown"] : [`noun:${noun}`]),
      ...(side === null ? [] : [`side:${side}`]),
    ],
  };
}

/** Whose losses they are: "Russian losses", «ВСУ потеряли 20 человек». */
function sufferer(
  tokens: readonly Token[],
  verb: Found<Hint>,
  measure: string | null,
  counted: Counted,
  hints: Hints,
): string | null {
  if (measure !== "losses") return null;
  return sideBeside(verb, hints) ?? agentOf(tokens, verb, counted, hints);
}

function nounOf(
  tokens: readonly Token[],
  figure: Figure,
  { from, to, noun, side }: Counted,
  measure: string | null,
  hints: Hints,
): string | null {
  if (noun !== null || measure === null || !countsPeople(measure) || figure.unit !== null)
    return noun;
  // «восьмеро – діти», "five are children": what they are said to be.
  const copula = /^(?:[–—-]|are|were|is|was|є|це|это)$/.test(tokens[figure.after]?.folded ?? "");
  const said = copula ? hints.from(figure.after + 1, "noun") : null;
  if (said !== null) return said.meaning.key;
  return from === to || side !== null ? "people" : null;
}

/** Whoever is captured, held or handed over is a prisoner; aboard or dead, prisoners are some of the people. */
function calledBy(noun: string, measure: string | null): string {
  if (noun !== "prisoners" || /^(?:\.moved|captured|held|surrendered)$/.test(measure ?? ""))
    return noun;
  return "captives";
}

/**
 * Whose deed it was: who took, fired or shot down. Drones that bear a side's name were launched by it, and
 * shot down by the other.
 */
function doerOf(
  tokens: readonly Token[],
  verb: Found<Hint>,
  measure: string | null,
  counted: Counted,
  hints: Hints,
): string | null {
  if (!deeds.test(measure ?? "")) return null;
  const { side, noun } = counted;
  if (side !== null && noun !== null && isFlying(noun) && sides.includes(side))
    return measure === "fired" ? side : otherSide(side);
  return agentOf(tokens, verb, counted, hints);
}

/** What is said of all those that others are taken of: of "31 of 45 shot down" the 45 were launched. */
function wholeMeasure(
  measure: string | null,
  verb: Found<Hint> | null,
  counted: Counted,
  among: FigureAmong,
): string | null {
  if (among.others.length < 2 || !isTakenOf(among)) return measure;
  if (measure === "shot-down") return "fired";
  // "Eight of the 12 crew were rescued": the 12 were not; "eight of the 12 wounded" are of the wounded.
  const named = verb !== null && verb.from <= Math.max(among.figure.after, counted.to);
  const adjacent = among.others.some((figure) => takenFrom({ ...among, figure }) === among.figure);
  return named || !adjacent ? measure : null;
}

/** What makes a count another than one of the same people: null where nothing does. */
function scopeOf(
  tokens: readonly Token[],
  measure: string | null,
  side: string | null,
  around: readonly string[],
  { hints, uncounted }: Figures,
): string | null {
  const unit = uncounted.find(
    ({ to, why }) => why === "name" && hints.until(to, "no-count", "unit-name") !== null,
  );
  const scopes = [
    ...(measure === "losses" && side !== null ? [`side-${side}`] : []),
    ...(unit === undefined ? [] : [`unit-${tokens[unit.from]?.folded}`]),
    ...(around.includes("scope") ? ["with-others"] : []),
  ];
  return scopes.length === 0 ? null : scopes.join(":");
}

/** "303 for 303", «по 175», "150 on each side". */
function isEachWay({ figure, others, hints }: FigureAmong): boolean {
  const own = figure.said.join();
  const equal = others.some((other) => {
    if (other === figure || other.said.join() !== own) return false;
    const [first, second] = other.from < figure.from ? [other, figure] : [figure, other];
    return hints.from(first.to, "around", "ratio")?.to === second.begins;
  });
  if (equal || hints.until(figure.begins, "around", "by-each") !== null) return true;
  return hints
    .between(figure.to, figure.to + 6, "around")
    .some(({ meaning }) => meaning.key === "each-way");
}

/** The phrases of a table near a figure, the nearest first. */
function nearFigure(hints: Hints, figure: Figure, table: string): readonly Found<Hint>[] {
  const distance = ({ from, to }: Found<Hint>) =>
    from >= figure.to ? from - figure.to : figure.from - to;
  return hints
    .between(figure.from - reach, figure.to + reach, table)
    .sort((one, other) => distance(one) - distance(other));
}

/** The side that a side stands against. */
export function otherSide(side: string | null): string | null {
  return side === null ? null : (sides.find((other) => other !== side) ?? null);
}

/** People go home; failing that, the one side that the sentence names as where they went. */
function directionOf(
  side: string | null,
  verb: Found<Hint> | null,
  hints: Hints,
  figure: Figure,
): string | null {
  const own = homes[side ?? ""];
  if (own !== undefined) return own;
  const named = hints
    .between(figure.from - reach, figure.to + reach, "towards")
    .map(({ meaning }) => meaning.key);
  const [first] = named;
  if (first !== undefined) return named.every((key) => key === first) ? first : null;
  return verb === null ? null : wayOf(verb, sides, hints);
}
