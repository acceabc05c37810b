/** What running text never comes near: a megabyte of news holds some ten thousand figures. */
const mostFigures = 40_000;
const mostMarks = 120_000;
const tooManyFigures = `more than ${mostFigures} figures: a table and no text`;
const longest = 4_000_000;

/**
 * Why a text is too much to read at once, or null. A table or markup of a megabyte is refused in a moment
 * rather than read for several seconds. One pass over the text.
 */
export function refusal(text: string): string | null {
  if (text.length > longest) return `more than ${longest} characters`;
  let figures = 0;
  let marks = 0;
  let inFigure = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code > 47 && code < 58;
    if (digit && !inFigure) figures += 1;
    inFigure = digit;
    if (!digit && isMark(code)) marks += 1;
  }
  if (figures > mostFigures) return tooManyFigures;
  return marks > mostMarks ? `more than ${mostMarks} marks: markup and no text` : null;
}

/** The same for figures in words, which are known only once they are read; stops the reading. */
export function refuseBeyond(figures: number): void {
  if (figures > mostFigures) throw new Error(`the text holds ${tooManyFigures}`);
}

/** Comparing holds each figure of one text against each of the other; it takes articles, not archives. */
const longestCompared = 100_000;

/** Why two texts are too long to be compared, or null. */
export function refusalToCompare(a: string, b: string): string | null {
  const longest = Math.max(a.length, b.length);
  return longest > longestCompared
    ? `${longest} characters: only texts of up to ${longestCompared} are compared`
    : null;
}

/** ASCII marks, general punctuation and symbols, combining marks, halves of pairs. */
function isMark(code: number): boolean {
  if (code < 128) return code > 32 && !isLetter(code | 32);
  return (
    (code > 0x2000 && code < 0x2c00) ||
    (code >= 0x300 && code < 0x370) ||
    (code >= 0xd800 && code < 0xe000)
  );
}

function isLetter(lower: number): boolean {
  return lower > 96 && lower < 123;
}
