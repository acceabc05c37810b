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
const piece =
  /(\p{White_Space}+)|(\d{4}-\d{1,2}-\d{1,2}(?!\d))|(\d{1,2}:\d{2}(?::\d{2})?(?!\d))|(\d{1,2}[hч]\d{2}(?![\p{L}\d]))|(\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?!\d)|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?!\d))|(\d{1,9}[.,/]\d{1,9}(?!\d))|(\d+)|((?:[QqHh][1-4](?![\p{L}\d]))|\p{L}[\p{L}\p{M}]*(?:['’ʼ`]\p{L}+)*)|(.)/suy;

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
  piece.lastIndex = 0;
  for (let at = 0; at < text.length; ) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    const whole = found?.[0] ?? text.charAt(at);
    const start = at;
    at += whole.length;
    if (found?.[1] !== undefined) {
      spaced = true;
      continue;
    }
    const kind = numericKinds.findIndex((_, index) => found?.[index + 2] !== undefined);
    yield { start, end: at, text: whole, spaced, numeric: numericKinds[kind] ?? null };
    spaced = false;
  }
}

/** A word as the lexicons write it. Same length in letters; offsets are never taken from it. */
export function foldPiece(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\u0301/g, "")
    .replace(/ё/g, "е")
    .replace(/[’ʼ`]/g, "'");
}
