/**
 * A text as a row of items: words, figures and marks with their offsets. Rules put items together into
 * larger ones ("10", "квітня", "2023" into one day), so an item may also be a whole time.
 */
export interface Item {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Lower case, ё as е, one kind of apostrophe. */
  readonly word: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** What it can be read as: a class of words with the reading that the class gives it. */
  readonly reads: ReadonlyMap<string, unknown>;
  /** Rules that made it, innermost first. */
  readonly why: readonly string[];
}

// Each piece has a fixed or bounded shape and begins where the last one ended, so the scan is linear.
const spaceAt = /\p{White_Space}+/uy;
const wordAt = /[QqHh][1-4](?![\p{L}\d])|\p{L}[\p{L}\p{M}]*(?:['’ʼ`]\p{L}+)*/uy;
const figureAt =
  /(\d{4}-\d{1,2}-\d{1,2}(?!\d))|(\d{1,2}:\d{2}(?::\d{2})?(?!\d))|(\d{1,2}[hч]\d{2}(?![\p{L}\d]))|(\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?!\d)|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?!\d))|(\d{1,9}[.,/]\d{1,9}(?!\d))|(\d+)/uy;

const numericKinds = ["iso", "clock", "clock", "full", "pair", "digits"] as const;

/** What a piece in figures is, as it stands. */
export type Numeric = (typeof numericKinds)[number];

/** A piece of the text before its readings are looked up. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly spaced: boolean;
  readonly numeric: Numeric | null;
}

/** Cuts a text into words, figures and marks; white space is left out and remembered. */
export function* piecesOf(text: string): Generator<Piece> {
  let spaced = true;
  for (let start = 0; start < text.length; ) {
    const space = text.charCodeAt(start) === 32 ? start + 1 : endOf(spaceAt, text, start);
    if (space > start) {
      spaced = true;
      start = space;
      continue;
    }
    const word = endOf(wordAt, text, start);
    const figure = word > start ? null : figureFrom(text, start);
    const end = figure?.end ?? (word > start ? word : start + widthOf(text, start));
    yield { start, end, text: text.slice(start, end), spaced, numeric: figure?.kind ?? null };
    spaced = false;
    start = end;
  }
}

/** Where a match that begins at a place ends, or the place itself. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function figureFrom(text: string, at: number): { end: number; kind: Numeric } | null {
  const code = text.charCodeAt(at);
  if (code < 48 || code > 57) return null;
  figureAt.lastIndex = at;
  const found = figureAt.exec(text);
  const kind = numericKinds.find((_, index) => found?.[index + 1] !== undefined);
  return found === null || kind === undefined ? null : { end: figureAt.lastIndex, kind };
}

/** Halves of pairs stay together. */
function widthOf(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** A word as the lexicons write it. Same length in letters; offsets are never taken from it. */
export function foldPiece(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\u0301/g, "")
    .replace(/ё/g, "е")
    .replace(/[’ʼ`]/g, "'");
}
