import { foldWord } from "../model/inflection";
import { readDigits } from "../model/read-digits";

/** A word, a figure or a mark of a text. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** As written. */
  readonly text: string;
  /** As compared: lower case, one apostrophe, ё as е. Never strips marks: й and ї stay. */
  readonly folded: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Nothing, not even a space, separates it from the token before it. */
  readonly glued: boolean;
  /** How many line breaks separate it from the token before it; two make a paragraph. */
  readonly breaks: number;
  readonly script: "latin" | "cyrillic" | "other" | null;
}

/**
 * A word holds letters and inner apostrophes (п’ять, don't); a hyphen is a mark of its own («Ка-52» is
 * three tokens). A figure holds its separators (1,234.5 and 10.04.2023), but no spaces. Neighbouring
 * parts of a pattern never match the same character, so each is linear; a token's first character says
 * which of them can match, so they are tried one after another without backtracking.
 */
const wordAt = /\p{L}[\p{L}\p{M}]*(?:['’ʼ`‘]\p{L}[\p{L}\p{M}]*)*/uy;
const numberAt = /(?:(?<![\p{L}\p{N}.])\.)?\d+(?:[.,’']\d+)*/uy;
const gapAt = /[\s\p{Cc}\p{Cf}\p{M}]+/uy;

/** Where a match that begins at a place ends, or the place itself. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/**
 * Splits a text into words, figures and marks. Pure and linear; what no token covers is space.
 *
 *     tokensOf("Звільнено 106-х") → Звільнено | 106 | - | х   (the last two glued)
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  let breaks = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const code = text.charCodeAt(at);
    if (code === space) {
      glued = false;
      at += 1;
      continue;
    }
    const kind = kindAt(text, at, code);
    at = Math.max(kind.end, start + 1);
    const written = text.slice(start, at);
    if (kind.name === "gap") {
      // A soft hyphen or a byte order mark inside a line separates nothing.
      glued &&= /^\p{Cf}+$/u.test(written);
      breaks += written.split("\n").length - 1;
      continue;
    }
    if (kind.name === "number" && isList(written)) {
      pushList(tokens, written, start, glued, breaks);
    } else {
      const word = kind.name === "word";
      tokens.push({
        kind: kind.name,
        text: written,
        folded: word ? foldWord(written) : written,
        start,
        end: at,
        glued,
        breaks,
        script: word ? scriptOf(written) : null,
      });
    }
    glued = true;
    breaks = 0;
  }
  return tokens;
}

const space = 32;

function kindAt(
  text: string,
  at: number,
  code: number,
): { readonly name: Token["kind"] | "gap"; readonly end: number } {
  const word = endOf(wordAt, text, at);
  if (word > at) return { name: "word", end: word };
  const number = endOf(numberAt, text, at);
  if (number > at) return { name: "number", end: number };
  const gap = endOf(gapAt, text, at);
  if (gap > at) return { name: "gap", end: gap };
  const pair = code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff;
  return { name: "mark", end: at + (pair ? 2 : 1) };
}

/** 22,24,26: figures in a row, where the commas separate no thousands. */
function isList(number: string): boolean {
  return /^\d{1,6}(?:,\d{1,6}){2,}$/.test(number) && readDigits(number, false) === null;
}

function pushList(tokens: Token[], list: string, start: number, glued: boolean, breaks: number) {
  let at = start;
  for (const text of list.split(/(,)/)) {
    const first = at === start;
    const end = at + text.length;
    tokens.push({
      kind: text === "," ? "mark" : "number",
      text,
      folded: text,
      start: at,
      end,
      glued: first ? glued : true,
      breaks: first ? breaks : 0,
      script: null,
    });
    at = end;
  }
}

function scriptOf(word: string): Token["script"] {
  const code = word.codePointAt(0) ?? 0;
  if (code < 0x250) return "latin";
  return code >= 0x400 && code < 0x530 ? "cyrillic" : "other";
}
