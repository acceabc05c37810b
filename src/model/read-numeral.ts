import { readCompoundOrdinal } from "./number-words/compound-ordinal";
import type { NumberWords } from "./number-words/number-words";
import { type Piece, Pieces } from "./number-words/pieces";
import { readFraction } from "./number-words/read-fraction";
import { readShare } from "./number-words/read-share";
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
export function readNumeralOf(pieces: Pieces, at: number): Numeral | null {
  if (!mayBegin(pieces, at)) return null;
  return readVague(pieces, at) ?? readPart(pieces, at) ?? readNumber(pieces, at);
}

function readNumber(pieces: Pieces, start: number): Numeral | null {
  const minus = pieces.as("minus", start) !== null;
  const read = readWhole(pieces, minus ? start + 1 : start);
  if (read === null) return null;
  const share = readShare(pieces, read);
  const { value, end } = share ?? read;
  const kind = share !== null ? "fraction" : read.ordinal ? "ordinal" : "cardinal";
  const signed = minus ? -value : value;
  return { kind, value: signed, vague: null, length: end - start, both: read.both };
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

function readPart(pieces: Pieces, start: number): Numeral | null {
  const minus = pieces.as("minus", start) !== null;
  const read = readFraction(pieces, minus ? start + 1 : start);
  if (read === null) return null;
  const { value, end, number } = read;
  const kind = number ? "cardinal" : "fraction";
  return { kind, value: minus ? -value : value, vague: null, length: end - start, both: false };
}

/** Most words are no number words; a long one may be an ordinal written as one word. */
function mayBegin(pieces: Pieces, at: number): boolean {
  const text = pieces.text(at);
  if (pieces.words(at).length > 0 || /^[.\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/.test(text)) return true;
  if (!pieces.lexicon.decimalComma || text.length < 9) return false;
  return readCompoundOrdinal(text, pieces.lexicon) !== null;
}
