import data from "../../../data/lexicons/time-words.json";
import { indexWords } from "../word-forms";
import { foldPiece, type Item, type Piece, piecesOf } from "./items";

const words = indexWords(data.classes);

/** The items of a text with everything that the lexicon knows about each. */
export function readItems(text: string): Item[] {
  return Array.from(piecesOf(text), (piece) => {
    const { start, end, spaced } = piece;
    const { word, reads } = piece.numeric === null ? wordOf(piece.text) : figureOf(piece);
    return { start, end, word, spaced, reads, why: nobody };
  });
}

type Word = Pick<Item, "word" | "reads">;

const nobody: readonly never[] = [];
/** Words as met so far: most words of a text come again. */
const met = new Map<string, Word>();
const mostMet = 50_000;

function wordOf(text: string): Word {
  const known = met.get(text);
  if (known !== undefined) return known;
  const word = foldPiece(text);
  const read = { word, reads: wordReads(word, text) };
  if (met.size >= mostMet) met.clear();
  met.set(text, read);
  return read;
}

function figureOf(piece: Piece): Word {
  return { word: foldPiece(piece.text), reads: figureReads(piece) };
}

const nothing: ReadonlyMap<string, unknown> = new Map();
const ambiguous = new Set(["may", "march", "mar", "sun", "sat", "second", "mon", "wed"]);

function wordReads(word: string, written: string): ReadonlyMap<string, unknown> {
  const known = words.get(word) ?? words.get(word.replace(/'s$/, ""));
  if (known === undefined) return nothing;
  const reads = new Map<string, unknown>(known);
  const latin = /^[a-z]/.test(word);
  for (const [name, value] of known) {
    if (name === "NUMBER") reads.set("NUM", Number(value));
    if (name === "TENS") reads.set("NUM", Number(value));
    if (name === "UNIT") for (const extra of unitClass(value)) reads.set(extra, value);
    if (latin && name.startsWith("MONTH")) reads.set(`${name}_EN`, value);
  }
  // "may" and "march" are verbs unless they are written as names or stand beside a figure.
  if (ambiguous.has(word) && word === written) reads.delete("MONTH");
  if (ambiguous.has(word) && known.has("MONTH") && word === written)
    reads.set("MONTH_SHORT", known.get("MONTH"));
  return reads;
}

function unitClass(value: string): string[] {
  const large = ["quarter", "decade", "century"].includes(value) ? ["UNIT_LARGE"] : [];
  return [`UNIT_${value.toUpperCase()}`, ...large];
}

function figureReads({ numeric, text }: Piece): ReadonlyMap<string, unknown> {
  switch (numeric) {
    case "iso":
      return new Map([["ISO", text]]);
    case "clock":
      return new Map([["HM", text]]);
    case "full":
      return new Map([["FULL", text]]);
    case "pair":
      return pairReads(text);
    default:
      return digitReads(text);
  }
}

function pairReads(text: string): ReadonlyMap<string, unknown> {
  const reads = new Map<string, unknown>();
  const [left = "", right = ""] = text.split(/[.,/]/);
  if (text.includes("/")) {
    reads.set("SLASHED", text);
    if (left.length === 1 && Number(right) > Number(left) && Number(right) <= 4)
      for (const name of ["NUM", "FRACTION"]) reads.set(name, Number(left) / Number(right));
    if (right.length === 4 && Number(left) <= 12) reads.set("MONTH_CODE", `${right}-${left}`);
    if (left.length === 4 && Number(right) <= 12) reads.set("MONTH_CODE", `${left}-${right}`);
    return reads;
  }
  if (/^\d{1,2}\.(?:0[1-9]|1[0-2])$/.test(text)) reads.set("DOTTED", text);
  if (/^\d{1,2}\.\d{1,2}$/.test(text)) reads.set("DOTTED_SHORT", text);
  const thousands = text.includes(",") && right.length === 3;
  reads.set("NUM", Number(thousands ? `${left}${right}` : `${left}.${right}`));
  return reads;
}

function digitReads(text: string): ReadonlyMap<string, unknown> {
  const value = Number(text);
  const reads = new Map<string, unknown>([
    ["NUM", value],
    ["DIGITS", value],
  ]);
  if (/^(?:1\d|20|21)\d\d$/.test(text)) reads.set("YEAR", value);
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(text)) reads.set("FOUR_DIGITS", text);
  if (/^[1-9][0-5]\d$/.test(text)) reads.set("THREE_DIGITS", text);
  if (/^\d\d$/.test(text)) reads.set("TWO_DIGITS", value);
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text))
    reads.set("COMPACT", text);
  if (/^(?:1\d|20)\d0$/.test(text)) reads.set("DECADE_DIGITS", value);
  if (/^\d0$/.test(text)) reads.set("DECADE_DIGITS", 1900 + value);
  return reads;
}
