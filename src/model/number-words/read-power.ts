import type { Pieces } from "./pieces";

/** A figure written with a power, and where it ends. */
interface Power {
  readonly value: number;
  readonly end: number;
}

/** 1e10, 1.3×10^6, 2.5^-1: what follows the first figure at `at`, all written together. */
export function readPower(pieces: Pieces, base: number, at: number): Power | null {
  const mark = pieces.glued(at) ? pieces.text(at) : "";
  if (mark === "e") return scientific(pieces, base, at + 1);
  if (mark === "^") {
    const exponent = exponentAt(pieces, at + 1);
    return exponent && { value: base ** exponent.value, end: exponent.end };
  }
  const ten = /^[x×]$/.test(mark) && pieces.text(at + 1) === "10" && pieces.glued(at + 1);
  const raised = ten && pieces.text(at + 2) === "^" && pieces.glued(at + 2);
  return raised ? scientific(pieces, base, at + 3) : null;
}

function scientific(pieces: Pieces, base: number, at: number): Power | null {
  const exponent = exponentAt(pieces, at);
  return exponent && { value: Number(`${base}e${exponent.value}`), end: exponent.end };
}

function exponentAt(pieces: Pieces, at: number): Power | null {
  const sign = pieces.text(at);
  const digits = /^[+−-]$/.test(sign) && pieces.glued(at) ? at + 1 : at;
  if (!pieces.glued(digits) || !/^\d{1,2}$/.test(pieces.text(digits))) return null;
  const value = Number(pieces.text(digits));
  return { value: /^[−-]$/.test(sign) ? -value : value, end: digits + 1 };
}
