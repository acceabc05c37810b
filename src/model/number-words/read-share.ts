import type { Pieces } from "./pieces";
import { readWhole, type WholeNumber } from "./whole-number";

/** A share said as one number out of another, and where it ends. */
interface Share {
  readonly value: number;
  readonly end: number;
}

const timeWord = /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/;

/**
 * English shares: "one in five", "one out of three", "1 over 3". Only one in so many is a share: "12 out of 15
 * drones" gives two figures. "Over" divides only where nothing follows that could be counted.
 */
export function readShare(pieces: Pieces, over: WholeNumber): Share | null {
  if (pieces.lexicon.decimalComma || over.ordinal) return null;
  const joint = jointAt(pieces, over);
  const under = joint === null ? null : readWhole(pieces, joint);
  if (under === null || under.ordinal || under.value < 2) return null;
  const next = pieces.text(under.end);
  const divides = pieces.text(over.end) === "over" ? !/^[\p{L}%$€£]/u.test(next) : true;
  if (!divides || timeWord.test(next) || /^(?:19|20)\d\d$/.test(pieces.text(under.end - 1)))
    return null;
  return { value: over.value / under.value, end: under.end };
}

function jointAt(pieces: Pieces, { value, end }: WholeNumber): number | null {
  const word = pieces.text(end);
  if (word === "over") return end + 1;
  if (value !== 1) return null;
  if (word === "in") return end + 1;
  return word === "out" && pieces.text(end + 1) === "of" ? end + 2 : null;
}
