import type { NumberWords } from "./number-words/number-words";
import { type Piece, Pieces } from "./number-words/pieces";
import { denominator } from "./number-words/read-decimals";
import { readWhole } from "./number-words/whole-number";
import type { VagueWord } from "./quantity";

/** A number read from words, figures or both. */
export interface Numeral {
  readonly kind: "cardinal" | "ordinal" | "fraction" | "vague";
  /** For a vague word what it is multiplied by: 1,000 in «десятки тисяч». */
  readonly value: number;
  readonly vague: VagueWord | null;
  /** How many pieces it takes. */
  readonly length: number;
  /** Both, обидва, двоє: two persons or things, often all that there are. */
  readonly both: boolean;
}

/**
 * Reads the numeral that begins at a piece, as far as it goes; null where none begins.
 *
 *     «двадцять п’ять тисяч сто шостий» = 25,106 (ordinal)     "one and a half million" = 1,500,000
 *     «1,2 тыс.» = 1,200     «пять целых две десятых» = 5.2     «кілька десятків» = dozens (vague)
 */
export function readNumeral(
  pieces: readonly Piece[],
  at: number,
  lexicon: NumberWords,
): Numeral | null {
  return readNumeralOf(new Pieces(pieces, lexicon), at);
}

/** The same, where the pieces are at hand with their words. */
function readNumeralOf(pieces: Pieces, at: number): Numeral | null {
  return readVague(pieces, at) ?? readFraction(pieces, at) ?? readNumber(pieces, at);
}

function readNumber(pieces: Pieces, start: number): Numeral | null {
  const minus = pieces.as("minus", start) !== null;
  const read = readWhole(pieces, minus ? start + 1 : start);
  if (read === null) return null;
  const { value, ordinal, both, end } = read;
  const kind = ordinal ? "ordinal" : "cardinal";
  return { kind, value: minus ? -value : value, vague: null, length: end - start, both };
}

/** «кілька десятків», «десятки тисяч», "several hundred", «сотні». */
function readVague(pieces: Pieces, start: number): Numeral | null {
  const several = pieces.as("vague", start);
  const next = several === null ? start : start + 1;
  const scale = pieces.as("scale", next);
  const counts = scale !== null && !scale.abbreviated && (several !== null || scale.plural);
  if (!counts || scale.vague === null)
    return several && vague(several.vague, 1, several === null ? 0 : 1);
  const of = pieces.text(next + 1) === "of" ? 1 : 0;
  const larger = pieces.as("scale", next + 1 + of);
  if (larger !== null && larger.value > scale.value)
    return vague(scale.vague, larger.value, next + 2 + of - start);
  return vague(scale.vague, 1, next + 1 - start);
}

function vague(word: VagueWord, value: number, length: number): Numeral {
  return { kind: "vague", value, vague: word, length, both: false };
}

/** Half a million, a quarter, three fifths, «дві третини», «п’ять десятих», «пів мільйона». */
function readFraction(pieces: Pieces, start: number): Numeral | null {
  const article = pieces.as("article", start) === null ? 0 : 1;
  const at = start + article;
  if (pieces.as("half", at) !== null) return readHalf(pieces, start, at + 1);
  const bare = pieces.as("fraction", at);
  if (bare !== null) return fractionOf(pieces, start, bare.value, at + 1);
  if (article === 1 || pieces.as("cardinal", at) === null) return null;
  const count = readWhole(pieces, at, false);
  if (count === null) return null;
  const named = pieces.hyphen(count.end) ? count.end + 1 : count.end;
  const part = partAt(pieces, named, count.value);
  return part === null ? null : fractionOf(pieces, start, count.value * part, named + 1);
}

function readHalf(pieces: Pieces, start: number, end: number): Numeral | null {
  const half = fractionOf(pieces, start, 0.5, end);
  // «пол» is also a floor, and «пів» stands before hours and days: alone they count nothing.
  return half.kind === "cardinal" || !pieces.lexicon.decimalComma ? half : null;
}

/** A third, fifths, tenths. An ordinal that could belong to the number before it is none. */
function partAt(pieces: Pieces, at: number, count: number): number | null {
  const named = pieces.as("fraction", at);
  if (named !== null) return named.value;
  if (pieces.lexicon.decimalComma) {
    const parts = /(?:[иы]х|а|ая)$/.test(pieces.text(at)) ? denominator(pieces, at) : null;
    return parts === null ? null : 1 / parts;
  }
  const words = pieces.words(at);
  for (const word of words) {
    if (word.role !== "ordinal" && word.role !== "ordinal-scale") continue;
    if (word.value > 2 && (word.plural || (count === 1 && pieces.text(at + 1) === "of")))
      return 1 / word.value;
  }
  return null;
}

/** A fraction, or a number where a scale word follows: half a million, «чверть мільйона». */
function fractionOf(pieces: Pieces, start: number, value: number, end: number): Numeral {
  let at = pieces.text(end) === "of" ? end + 1 : end;
  if (pieces.as("article", at) !== null || pieces.hyphen(at)) at += 1;
  const scale = pieces.as("scale", at);
  const number = scale !== null && !scale.abbreviated && (!scale.plural || start + 1 === at);
  const whole = number ? { value: value * scale.value, end: at + 1 } : { value, end };
  return {
    kind: number ? "cardinal" : "fraction",
    value: Math.round(whole.value * 1e9) / 1e9,
    vague: null,
    length: whole.end - start,
    both: false,
  };
}
