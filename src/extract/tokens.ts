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
 * parts of the pattern never match the same character, so it is linear in the text.
 */
const pattern =
  /(\p{L}[\p{L}\p{M}]*(?:['’ʼ`‘]\p{L}[\p{L}\p{M}]*)*)|((?:(?<![\p{L}\p{N}.])\.)?\d+(?:[.,’']\d+)*)|([\s\p{Cc}\p{Cf}\p{M}]+)|./gsu;

/**
 * Splits a text into words, figures and marks. Pure and linear; what no token covers is space.
 *
 *     tokensOf("Звільнено 106-х") → Звільнено | 106 | - | х   (the last two glued)
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  let breaks = 0;
  for (const match of text.matchAll(pattern)) {
    const [written, word, number, gap] = match;
    if (gap === " ") {
      glued = false;
      continue;
    }
    if (gap !== undefined) {
      // A soft hyphen or a byte order mark inside a line separates nothing.
      glued &&= /^\p{Cf}+$/u.test(gap);
      breaks += gap.split("\n").length - 1;
      continue;
    }
    if (number !== undefined && isList(number)) {
      pushList(tokens, number, match.index, glued, breaks);
      glued = true;
      breaks = 0;
      continue;
    }
    tokens.push({
      kind: word !== undefined ? "word" : number !== undefined ? "number" : "mark",
      text: written,
      folded: word === undefined ? written : foldWord(written),
      start: match.index,
      end: match.index + written.length,
      glued,
      breaks,
      script: word === undefined ? null : scriptOf(written),
    });
    glued = true;
    breaks = 0;
  }
  return tokens;
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
