import type { Pieces } from "./pieces";
import { readWhole } from "./whole-number";

/** How many parts of which size, and where they end. */
interface Parts {
  readonly value: number;
  readonly end: number;
}

interface Named {
  readonly value: number;
  readonly plural: boolean;
}

const longest = 14;

/**
 * English parts whose count or name takes several words: "three twenty-firsts" = 3/21, "one one hundred and
 * fifth" = 1/105, "ninety-five hundred fifths" = 9500/5. The name takes what it can ("one hundred thirty-fifths"
 * is 100/35) but nothing over "and": "one hundred and thirty fifths" is 130/5.
 */
export function readParts(pieces: Pieces, start: number): Parts | null {
  const last = nameAfter(pieces, start);
  if (last === null) return null;
  for (let from = start + 1; from <= last; from += 1) {
    const name = nameFrom(pieces, from, last);
    if (name === null || name.value < 3) continue;
    const count = countUntil(pieces, start, isHyphen(pieces, from - 1) ? from - 1 : from, name);
    if (count !== null && (name.plural || standsAlone(pieces, last + 1, count)))
      return { value: count / name.value, end: last + 1 };
  }
  return null;
}

/** "One eighth of": of one, and no noun follows that it could be the eighth of. */
function standsAlone(pieces: Pieces, next: number, count: number): boolean {
  return count === 1 && (pieces.text(next) === "of" || !/^\p{L}/u.test(pieces.text(next)));
}

/** Where the first ordinal of a run of number words stands. */
function nameAfter(pieces: Pieces, start: number): number | null {
  for (let at = start; at < start + longest; at += 1) {
    if (at > start && nameAt(pieces, at) !== null) return at;
    const inside = at > start && (pieces.text(at) === "and" || isHyphen(pieces, at));
    const counts = pieces.as("cardinal", at) !== null || pieces.as("scale", at) !== null;
    const article = at === start && pieces.as("article", at) !== null;
    if (!inside && !counts && !article) return null;
  }
  return null;
}

function nameAt(pieces: Pieces, at: number): Named | null {
  for (const word of pieces.words(at))
    if (word.role === "ordinal" || word.role === "ordinal-scale") return word;
  return null;
}

/** Fifth, twenty-fifth, one hundred and fifth, one thousand fifth. */
function nameFrom(pieces: Pieces, from: number, last: number): Named | null {
  const named = nameAt(pieces, last);
  if (named === null) return null;
  const scale = pieces.as("cardinal", from)?.value === 1 ? pieces.as("scale", from + 1) : null;
  let at = scale === null ? from : from + 2;
  if (scale !== null && pieces.text(at) === "and") at += 1;
  const tens = pieces.as("cardinal", at)?.value ?? 0;
  const joins = tens >= 20 && tens < 100 && named.value < 10;
  if (joins) at += pieces.hyphen(at + 1) ? 2 : 1;
  const value = (scale?.value ?? 0) + (joins ? tens : 0) + named.value;
  return at === last && named.value < (scale?.value ?? Number.POSITIVE_INFINITY)
    ? { value, plural: named.plural }
    : null;
}

/** The count in front of the name; null where "and" joins a part below one to a whole: 100 3/4. */
function countUntil(pieces: Pieces, start: number, end: number, name: Named): number | null {
  if (end === start + 1 && pieces.as("article", start) !== null) return 1;
  const head = readWhole(pieces.until(end), start, true);
  if (head === null || head.end === end) return head?.value || null;
  if (pieces.text(head.end) !== "and" || head.value % 100 !== 0) return null;
  const tail = readWhole(pieces.until(end), head.end + 1, true);
  const joins = tail?.end === end && tail.value < 100 && tail.value > name.value;
  return joins ? head.value + tail.value : null;
}

function isHyphen(pieces: Pieces, at: number): boolean {
  return pieces.hyphen(at) || pieces.text(at) === "-";
}
