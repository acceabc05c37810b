import type { Pieces } from "./pieces";
import { denominator } from "./read-decimals";
import { readParts } from "./read-parts";
import { readWhole } from "./whole-number";

/** A fraction, or the number it comes to where a scale word follows, and where it ends. */
interface Fraction {
  readonly value: number;
  /** Half a million is a number, half is a fraction. */
  readonly number: boolean;
  readonly end: number;
}

const signs: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/**
 * Half a million, a quarter, three fifths, «дві третини», «п’ять десятих», «пів мільйона», 3/4, ½. With
 * `figures` only the last two, as in 2 1/4.
 */
export function readFraction(pieces: Pieces, start: number, figures = false): Fraction | null {
  const written = signs.get(pieces.text(start));
  if (written !== undefined) return { value: written, number: false, end: start + 1 };
  const slashed = readSlashed(pieces, start);
  if (slashed !== null || figures) return slashed;
  const article = pieces.as("article", start) === null ? 0 : 1;
  const at = start + article;
  if (pieces.as("half", at) !== null) return readHalf(pieces, at + 1);
  const bare = pieces.as("fraction", at);
  if (bare !== null) return fractionOf(pieces, bare.value, at + 1);
  const parts = pieces.lexicon.decimalComma ? null : readParts(pieces, start);
  if (parts !== null) return fractionOf(pieces, parts.value, parts.end);
  if (article === 1) return lonePart(pieces, at, 1);
  if (pieces.as("cardinal", at) === null && !/^\d{1,2}$/.test(pieces.text(at))) return null;
  const count = readWhole(pieces, at, true);
  if (count === null || count.value === 0) return null;
  const named = pieces.hyphen(count.end) ? count.end + 1 : count.end;
  return partsAt(pieces, named, count.value);
}

/** 3/4, but neither 24/7 nor 5/17/2018. */
function readSlashed(pieces: Pieces, at: number): Fraction | null {
  const joined = pieces.text(at + 1) === "/" && pieces.glued(at + 1) && pieces.glued(at + 2);
  if (!joined || (pieces.text(at + 3) === "/" && pieces.glued(at + 3))) return null;
  const [over, under] = [pieces.text(at), pieces.text(at + 2)];
  if (!/^\d{1,3}$/.test(over) || !/^[1-9]\d{0,2}$/.test(under)) return null;
  const value = Number(over) / Number(under);
  return value < 1 ? { value, number: false, end: at + 3 } : null;
}

function readHalf(pieces: Pieces, end: number): Fraction | null {
  const half = fractionOf(pieces, 0.5, end);
  // «пол» is also a floor, and «пів» stands before hours and days: alone they count nothing.
  return half.number || !pieces.lexicon.decimalComma ? half : null;
}

/** Thirds, fifths, tenths. An ordinal that could belong to the number before it is none. */
function partsAt(pieces: Pieces, at: number, count: number): Fraction | null {
  const named = pieces.as("fraction", at);
  // "3 quarters" are of a year or of a game.
  const counted = !pieces.lexicon.decimalComma && /^\d/.test(pieces.text(at - 1));
  if (named !== null && counted) return null;
  if (named !== null) return fractionOf(pieces, count * named.value, at + 1);
  if (pieces.lexicon.decimalComma) {
    const parts = /(?:[иы]х|а|ая)$/.test(pieces.text(at)) ? denominator(pieces, at) : null;
    return parts === null ? null : fractionOf(pieces, count / parts, at + 1);
  }
  for (const word of pieces.words(at)) {
    const part = word.role === "ordinal" || word.role === "ordinal-scale" ? word : null;
    if (part?.plural && part.value > 2) return fractionOf(pieces, count / part.value, at + 1);
  }
  return count === 1 ? lonePart(pieces, at, count) : null;
}

/** "A fifth", "one eighth", where no noun follows that it could be the fifth of. */
function lonePart(pieces: Pieces, at: number, count: number): Fraction | null {
  const part = pieces.as("ordinal", at) ?? pieces.as("ordinal-scale", at);
  if (part === null || part.plural || part.value < 3) return null;
  const next = pieces.text(at + 1);
  return next === "of" || !/^\p{L}/u.test(next)
    ? fractionOf(pieces, count / part.value, at + 1)
    : null;
}

/** Goes on over a scale word: a quarter of a million, half-million. */
function fractionOf(pieces: Pieces, value: number, end: number): Fraction {
  let at = pieces.text(end) === "of" ? end + 1 : end;
  const joined = pieces.as("article", at) !== null || pieces.hyphen(at);
  if (joined) at += 1;
  const scale = pieces.as("scale", at);
  const fits =
    scale !== null && !scale.abbreviated && (!scale.plural || pieces.lexicon.decimalComma);
  const whole = fits ? value * scale.value : value;
  return { value: Math.round(whole * 1e12) / 1e12, number: fits, end: fits ? at + 1 : end };
}
