import { readCompoundOrdinal } from "./compound-ordinal";
import type { Pieces } from "./pieces";
import { readWhole } from "./whole-number";

/** The part of a number behind its point, below one, and where it ends. */
interface Decimals {
  readonly value: number;
  readonly end: number;
}

/** «цілих дві десятих», «целых восемьдесят пять сотых», "point five one", «кома нуль два». */
export function readDecimals(pieces: Pieces, at: number): Decimals | null {
  if (pieces.as("whole", at) !== null) return wholeAndParts(pieces, at + 1);
  return pieces.as("point", at) === null ? null : afterPoint(pieces, at + 1);
}

function wholeAndParts(pieces: Pieces, at: number): Decimals | null {
  const from = pieces.as("and", at) === null ? at : at + 1;
  const count = readWhole(pieces, from, true);
  if (count === null) return null;
  const parts = denominator(pieces, count.end);
  return parts === null ? null : { value: count.value / parts, end: count.end + 1 };
}

/** What tenths, hundredths, «стотысячных» divide by; null where the word names no such part. */
export function denominator(pieces: Pieces, at: number): number | null {
  const known = pieces.as("ordinal", at) ?? pieces.as("ordinal-scale", at);
  const value = known?.value ?? readCompoundOrdinal(pieces.text(at), pieces.lexicon);
  return value !== null && value >= 10 && Number.isInteger(Math.log10(value)) ? value : null;
}

/** Zeros and single figures one by one; in Ukrainian and Russian what follows the zeros is one number. */
function afterPoint(pieces: Pieces, from: number): Decimals | null {
  if (/^\d+$/.test(pieces.text(from)))
    return { value: Number(`0.${pieces.text(from)}`), end: from + 1 };
  let at = from;
  let figures = "";
  while (pieces.as("cardinal", at)?.value === 0) {
    figures += "0";
    at += 1;
  }
  if (pieces.lexicon.decimalComma) {
    const rest = readWhole(pieces, at, true);
    figures += rest === null ? "" : String(rest.value);
    at = rest?.end ?? at;
  } else {
    for (let next = belowHundred(pieces, at); next !== null; next = belowHundred(pieces, at)) {
      figures += String(next.value);
      at = next.end;
    }
  }
  return /^\d+$/.test(figures) ? { value: Number(`0.${figures}`), end: at } : null;
}

/** A unit, or tens with their unit: point five, point seventy-one. */
function belowHundred(pieces: Pieces, at: number): Decimals | null {
  const first = pieces.as("cardinal", at)?.value ?? 100;
  if (first > 99) return null;
  const next = pieces.hyphen(at + 1) ? at + 2 : at + 1;
  const unit = first < 20 ? 10 : (pieces.as("cardinal", next)?.value ?? 10);
  return unit > 0 && unit < 10
    ? { value: first + unit, end: next + 1 }
    : { value: first, end: at + 1 };
}
