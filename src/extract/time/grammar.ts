import grammar from "../../../data/lexicons/time-grammar.json";
import { expandForm } from "../word-forms";
import { holidays } from "./holidays";
import type { Item } from "./items";
import { Got, type Make, type Place } from "./make";
import { clockMakes } from "./make-clock";
import { dateMakes } from "./make-dates";
import { durationMakes } from "./make-durations";
import { numberMakes } from "./make-numbers";
import { partMakes } from "./make-parts";
import { rangeMakes } from "./make-ranges";
import { relativeMakes } from "./make-relative";
import { stretchMakes } from "./make-stretches";
import { beginnings, type Match, matchAt, type Pattern, readPattern } from "./patterns";

const makes: Readonly<Record<string, Make>> = {
  ...numberMakes,
  ...dateMakes,
  ...rangeMakes,
  ...relativeMakes,
  ...partMakes,
  ...stretchMakes,
  ...clockMakes,
  ...durationMakes,
};

interface Rule {
  readonly into: string;
  readonly make: string;
  readonly pattern: Pattern;
  readonly weak: boolean;
  readonly last: boolean;
  readonly whole: boolean;
  /** For holidays: which one the words name. */
  readonly value: string | null;
}

/** Rules that are tried together, by the classes and words that can begin them. */
export type Level = ReadonlyMap<string, readonly Rule[]>;

interface RuleData {
  readonly into: string;
  readonly make: string;
  readonly weak?: boolean;
  readonly last?: boolean;
  readonly whole?: boolean;
  readonly forms: readonly string[];
  readonly value?: string;
}

const holidayRules: readonly RuleData[] = Object.entries(holidays).map(([value, { forms }]) => ({
  into: "HOLIDAY",
  make: "named",
  forms,
  value,
}));

/** The levels of the grammar; the first ones alone read numbers and durations. */
export const levels: readonly Level[] = [
  readLevel([...(grammar.levels[0] ?? []), ...holidayRules]),
  ...grammar.levels.slice(1).map(readLevel),
];

/** How many levels it takes to read durations. */
export const durationLevels = 4;

/** Classes whose items are times by themselves. */
export const timeClasses: ReadonlySet<string> = new Set(grammar.emit);
/** Classes whose items are times only where a text holds nothing else. */
export const weakClasses: ReadonlySet<string> = new Set(grammar.emitWeak);

function readLevel(rules: readonly RuleData[]): Level {
  const level = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const form of rule.forms.flatMap(expandEach)) {
      const pattern = readPattern(form, grammar.names);
      const { into, make, weak = false, last = false, whole = false, value = null } = rule;
      for (const first of new Set(beginnings(pattern))) {
        const known = level.get(first) ?? [];
        level.set(first, [...known, { into, make, pattern, weak, last, whole, value }]);
      }
    }
  }
  return level;
}

// "половин{а,і} YEARS" is two patterns.
function expandEach(form: string): string[] {
  const words = form.split(" ").map(expandForm);
  const most = Math.max(...words.map((forms) => forms.length));
  return Array.from({ length: most }, (_, index) =>
    words.map((forms) => forms[Math.min(index, forms.length - 1)] ?? "").join(" "),
  );
}

/** One pass over the items: at each place the longest match becomes one item. */
export function rewrite(items: readonly Item[], level: Level, monthFirst: boolean): Item[] {
  const result: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    const made = item === undefined || isDead(item) ? null : bestAt(items, at, level, monthFirst);
    if (made !== null) result.push(made.item);
    else if (item !== undefined) result.push(item);
    at += made?.length ?? 1;
  }
  return result;
}

/** Words that some pattern says; most words of a text stand in none and are passed over. */
const patternWords = new Set(
  levels.flatMap((level) =>
    [...level.values()]
      .flat()
      .flatMap(({ pattern }) => pattern.elements.flatMap(({ words }) => words)),
  ),
);

/** Whether no rule can take an item: then what is left and right of it is read by itself. */
export function isDead({ reads, word }: Item): boolean {
  return reads.size === 0 && !patternWords.has(word);
}

interface Made {
  readonly item: Item;
  readonly length: number;
}

function bestAt(
  items: readonly Item[],
  at: number,
  level: Level,
  monthFirst: boolean,
): Made | null {
  const item = items[at];
  if (item === undefined) return null;
  let best = bestOf(level.get(item.word), items, at, monthFirst, null);
  for (const name of item.reads.keys()) best = bestOf(level.get(name), items, at, monthFirst, best);
  return best;
}

function bestOf(
  rules: readonly Rule[] | undefined,
  items: readonly Item[],
  at: number,
  monthFirst: boolean,
  known: Made | null,
): Made | null {
  let best = known;
  for (const rule of rules ?? []) {
    const least = best?.length ?? 0;
    if (rule.pattern.most <= least) continue;
    const match = matchAt(rule.pattern, items, at);
    if (match === null || match.length <= least) continue;
    if (rule.whole && (at > 0 || !endsText(items, at + match.length))) continue;
    if (rule.last && !endsClause(items[at + match.length])) continue;
    const item = makeItem(items, at, match, rule, monthFirst);
    if (item !== null) best = { item, length: match.length };
  }
  return best;
}

function endsText(items: readonly Item[], at: number): boolean {
  return items.length - at <= 1 && endsClause(items[at]);
}

function endsClause(item: Item | undefined): boolean {
  return item === undefined || /^[^\p{L}\d%]$/u.test(item.word);
}

function makeItem(
  items: readonly Item[],
  at: number,
  match: Match,
  rule: Rule,
  monthFirst: boolean,
): Item | null {
  const used = items.slice(at, at + match.length);
  const first = used[0];
  const last = used.at(-1);
  if (first === undefined || last === undefined) return null;
  const place: Place = {
    before: items[at - 1]?.word ?? "",
    words: used.map((item) => item.word),
    monthFirst,
  };
  const value = rule.value ?? makes[rule.make]?.(new Got(match.taken, place)) ?? null;
  if (value === null) return null;
  const reads = new Map<string, unknown>([[rule.into, value]]);
  // A literal word of an earlier pattern is not one of a later pattern: the item's word is emptied.
  if (rule.weak) reads.set("WEAK", true);
  return {
    start: first.start,
    end: last.end,
    word: "",
    spaced: first.spaced,
    reads: numbered(rule.into, value, first, used.length, reads),
    why: [...used.flatMap((item) => item.why), rule.make],
  };
}

/** One word keeps its other readings: "second" may be a unit, "ніч" begins "ніч на 1 січня". */
function numbered(
  into: string,
  value: unknown,
  first: Item,
  length: number,
  reads: Map<string, unknown>,
): ReadonlyMap<string, unknown> {
  if (!["ORD", "PART"].includes(into) || length > 1) return reads;
  return new Map([...first.reads, [into, value]]);
}
