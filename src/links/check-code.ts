import { alphabet, type CodeProblem, printLetters, readLetters } from "./code-letters";

/**
 * The short code on a picture that was taken from the site. It names a state of the record by itself: six
 * letters are the beginning of the version (30 bits of the hash of its content), two the row, one the check;
 * five more carry the moment that a view was taken as of. Which event a version is of is looked up in
 * `/data/codes/<first letter>.json`. Should two versions begin alike, or two rows have one number, all of
 * them are found and the reader chooses; among a million versions fewer than five hundred begin so.
 */

/** What a code names. */
export interface Coded {
  /** Twelve hexadecimal digits; see `versionOf`. */
  readonly version: string;
  /** Id of a row; null is the whole event. */
  readonly row: string | null;
  /** The moment the comparison was taken as of (ms since 1970 UTC), to the minute; null is everything. */
  readonly asOf: number | null;
}

/** A code, read: the version's beginning and the row's number are still to be looked up. */
export interface ReadCode {
  /** Six letters, by which versions are listed. */
  readonly start: string;
  readonly row: number;
  readonly asOf: number | null;
}

const versionLetters = 6;
const rowLetters = 2;
const momentLetters = 5;
const minute = 60_000;
const firstMoment = Date.UTC(2014, 0, 1);
/** The first minute, of October 2077, that five letters cannot number any more. */
const endOfMoments = firstMoment + 32 ** momentLetters * minute;

/** Whether a code can carry a moment: from 2014 to 2077. */
export function isCodable(asOf: number | null): boolean {
  return asOf === null || (asOf >= firstMoment && asOf < endOfMoments);
}

/** The code of a state. Throws RangeError on a moment that none can carry. */
export function printCode({ version, row, asOf }: Coded): string {
  if (!isCodable(asOf)) throw new RangeError(`no code of the moment ${asOf}`);
  const number = row === null ? 0 : rowNumber(row);
  const moment =
    asOf === null ? [] : digitsOf(Math.floor((asOf - firstMoment) / minute), momentLetters);
  return printLetters([...startOf(version), ...digitsOf(number, rowLetters), ...moment]);
}

/** Reads a code as somebody typed it. */
export function readCode(text: string): ReadCode | { readonly problem: CodeProblem } {
  const plain = versionLetters + rowLetters + 1;
  const read = readLetters(text, [plain, plain + momentLetters]);
  if ("problem" in read) return read;
  const { digits } = read;
  const moment = digits.slice(versionLetters + rowLetters);
  return {
    start: digits.slice(0, versionLetters).map(letterOf).join(""),
    row: numberOf(digits.slice(versionLetters, versionLetters + rowLetters)),
    asOf: moment.length === 0 ? null : firstMoment + numberOf(moment) * minute,
  };
}

/** The letters of which codes are made. */
export const codeLetters: readonly string[] = [...alphabet];

/** The letters with which every code of a version begins. */
export function codeStart(version: string): string {
  return startOf(version).map(letterOf).join("");
}

/** The rows of these that a code may mean: mostly one, none where it is gone. Null is the whole event. */
export function codedRows(number: number, rows: readonly string[]): readonly string[] | null {
  return number === 0 ? null : rows.filter((row) => rowNumber(row) === number);
}

/** A number of ten bits, from the row's id alone: it stays when other rows come and go. */
function rowNumber(row: string): number {
  return hashOf(row) % 1024 || 1;
}

/** FNV-1a, 32 bits, folded so that all of them count. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return (hash ^ (hash >>> 10) ^ (hash >>> 20)) >>> 0;
}

function startOf(version: string): number[] {
  return digitsOf(Number.parseInt(version.slice(0, 8), 16) >>> 2, versionLetters);
}

function digitsOf(number: number, letters: number): number[] {
  return Array.from(
    { length: letters },
    (_, at) => Math.floor(number / 32 ** (letters - 1 - at)) % 32,
  );
}

function numberOf(digits: readonly number[]): number {
  return digits.reduce((number, digit) => number * 32 + digit, 0);
}

function letterOf(digit: number): string {
  return alphabet[digit] ?? "";
}
