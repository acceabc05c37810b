import type { Language } from "../model/localized";
import { numberWords } from "../model/number-words/number-words";
import type { Hedge } from "../model/quantity";
import { type Numeral, readNumeral } from "../model/read-numeral";
import { type HedgeBefore, hedgeBefore } from "./figure-hedges";
import type { Hints } from "./hints";
import type { Token } from "./tokens";

/** Two numerals that give the ends of one figure. */
interface FigureRange {
  readonly from: number;
  readonly to: number;
  readonly hedge: Hedge;
  readonly said: readonly number[];
}

const furthest = 100;
const scales = [10, 12, 100, 1000, 1e6, 1e9];

/**
 * The range that begins with a numeral, or null: 10–15, from 10 to 15, «від 10 до 15 тис.», two or three,
 * "more than 20 and less than 35". "Rose from 10 to 15" is two figures.
 */
export function rangeFrom(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
  before: HedgeBefore,
  hints: Hints,
  language: Language,
): FigureRange | null {
  if (numeral.kind === "vague" || numeral.kind === "ordinal") return null;
  const end = at + numeral.length;
  const bounded = boundedFrom(tokens, at, numeral, before, hints, language);
  if (bounded !== null) return bounded;
  const join = hints.from(end, "figure", "join");
  if (join === null) return null;
  const second = readNumeral(tokens, join.to, numberWords(language));
  if (second === null || second.kind === "vague" || second.kind === "ordinal") return null;
  const announced = announcedBy(tokens, before.begins, hints);
  const joins = mayJoin(tokens[join.from], announced?.word ?? null, language);
  const lower = withScale(tokens, numeral, join.to, second, language);
  if (!joins || announced?.change || lower >= second.value) return null;
  // "Either 10 billion or 10 trillion": two figures, and nothing between them is meant.
  if (isOr(tokens[join.from]) && second.value > lower * furthest) return null;
  const about = before.hedge === "about";
  return {
    from: announced?.from ?? at,
    to: join.to + second.length,
    hedge: about ? "about-range" : "range",
    said: [lower, second.value],
  };
}

/** "from", "between" in front of the first numeral, and whether the sentence tells of a change. */
function announcedBy(tokens: readonly Token[], begins: number, hints: Hints) {
  const found = hints.until(begins, "figure", "from");
  if (found === null) return null;
  let change = false;
  for (let at = Math.max(0, found.from - 5); at < found.from; at += 1)
    change ||= hints.from(at, "figure", "change") !== null;
  return { from: found.from, word: tokens[found.from]?.folded ?? "", change };
}

/** A dash and "or" join by themselves; «до» needs «від», "and" needs "between". */
function mayJoin(join: Token | undefined, announced: string | null, language: Language): boolean {
  const word = join?.folded ?? "";
  if (/^\P{L}+$/u.test(word)) return true;
  if (isOr(join)) return true;
  if (/^(?:and|та|і|й|и)$/.test(word))
    return /^(?:between|anywhere|між|между)$/.test(announced ?? "");
  return language === "en" || announced !== null;
}

function isOr(token: Token | undefined): boolean {
  return /^(?:or|чи|або|или|либо)$/.test(token?.folded ?? "");
}

/** 10–15 thousand: the scale word of the second numeral belongs to both. */
function withScale(
  tokens: readonly Token[],
  first: Numeral,
  at: number,
  second: Numeral,
  language: Language,
): number {
  const bare = readNumeral(tokens.slice(at, at + 1), 0, numberWords(language));
  if (bare === null || bare.value === 0 || first.value >= bare.value) return first.value;
  const scale = Math.round(second.value / bare.value);
  return scales.includes(scale) ? first.value * scale : first.value;
}

/** "More than 20 and less than 35": a lower bound and an upper one of the same thing. */
function boundedFrom(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
  before: HedgeBefore,
  hints: Hints,
  language: Language,
): FigureRange | null {
  const lower = /^(?:more-than|at-least)$/.test(before.hedge);
  const upper = /^(?:fewer-than|at-most)$/.test(before.hedge);
  if (!lower && !upper) return null;
  let next = at + numeral.length;
  if (tokens[next]?.text === ",") next += 1;
  if (!/^(?:and|but|та|і|й|але|и|но)$/.test(tokens[next]?.folded ?? "")) return null;
  for (let from = next + 2; from <= next + 8 && from < tokens.length; from += 1) {
    const second = readNumeral(tokens, from, numberWords(language));
    if (second === null || second.kind !== "cardinal") continue;
    const hedge = hedgeBefore(tokens, from, hints);
    const other = lower ? /^(?:fewer-than|at-most)$/ : /^(?:more-than|at-least)$/;
    if (hedge.begins > next + 1 || !other.test(hedge.hedge)) return null;
    const said = lower ? [numeral.value, second.value] : [second.value, numeral.value];
    if ((said[0] ?? 0) > (said[1] ?? 0)) return null;
    return { from: at, to: from + second.length, hedge: "range", said };
  }
  return null;
}
