import type { Language } from "../model/localized";
import { numberWords } from "../model/number-words/number-words";
import { Pieces } from "../model/number-words/pieces";
import type { Hedge } from "../model/quantity";
import { type Numeral, readNumeralOf } from "../model/read-numeral";
import { hedgeAfter, hedgeBefore } from "./figure-hedges";
import { rangeFrom } from "./figure-ranges";
import { Hints } from "./hints";
import { noneSaid } from "./none-said";
import type { Token } from "./tokens";
import { type Uncounted, uncountedBeside, uncountedShape } from "./uncounted";

/** A number with its hedge, where it stands in a sentence (token indices). */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly hedge: Hedge;
  /** One figure, or the two ends of a range. */
  readonly said: readonly number[];
  /** A unit other than things counted: "%", "km", "usd"; null counts things. */
  readonly unit: string | null;
  /** Where the words before the numeral that belong to it begin. */
  readonly begins: number;
  /** Where the noun that is counted may begin. */
  readonly after: number;
}

/** The figures of a sentence, and those that count nothing. */
export interface Figures {
  readonly figures: readonly Figure[];
  readonly uncounted: readonly Uncounted[];
  readonly hints: Hints;
}

/** Reads the figures of one sentence's tokens from left to right; each token is read once. */
export function figuresOf(tokens: readonly Token[], language: Language): Figures {
  const hints = new Hints(tokens, language);
  const pieces = new Pieces(tokens, numberWords(language));
  const figures: Figure[] = [];
  const uncounted: Uncounted[] = [];
  let at = 0;
  while (at < tokens.length) {
    const shape = uncountedShape(tokens, at);
    if (shape !== null) {
      uncounted.push(shape);
      at = shape.to;
      continue;
    }
    const numeral = readNumeralOf(pieces, at);
    if (numeral === null) {
      at += 1;
      continue;
    }
    const nothing = uncountedBeside(tokens, at, numeral, hints);
    if (nothing !== null) {
      uncounted.push(nothing);
      at = nothing.to;
      continue;
    }
    const figure = figureAt(tokens, at, numeral, hints, language);
    if (!repeats(tokens, figures.at(-1), figure)) figures.push(figure);
    at = Math.max(figure.to, at + 1);
  }
  const none = noneSaid(tokens, hints);
  // "No one": that one is none.
  const counted = figures.filter(
    ({ from, to }) => !none.some((zero) => zero.from < to && from < zero.to),
  );
  const all = [...counted, ...none].sort((one, other) => one.from - other.from);
  return { figures: all, uncounted, hints };
}

/** "Forty-five (45)": the same figure again in brackets. */
function repeats(
  tokens: readonly Token[],
  last: Figure | undefined,
  { from, to, said }: Figure,
): boolean {
  const bracketed = tokens[from - 1]?.text === "(" && tokens[to]?.text === ")";
  return bracketed && last?.to === from - 1 && last.said.join() === said.join() && said.length > 0;
}

function figureAt(
  tokens: readonly Token[],
  at: number,
  read: Numeral,
  hints: Hints,
  language: Language,
): Figure {
  const before = hedgeBefore(tokens, at, hints);
  const numeral = settled(read, before.hedge, language);
  const range = rangeFrom(tokens, at, numeral, before, hints, language);
  const to = range?.to ?? at + numeral.length;
  const unit = unitAt(hints, at, to);
  const after = hedgeAfter(tokens, unit?.to ?? to, hints);
  const signed = isMinus(tokens, at) ? -numeral.value : numeral.value;
  const single =
    numeral.kind === "vague" ? vagueHedge(numeral) : combine(before.hedge, after?.hedge);
  const percent = unit?.meaning.key ?? null;
  return {
    from: range?.from ?? at,
    to,
    numeral,
    hedge: range?.hedge ?? single,
    said: range?.said ?? (numeral.kind === "vague" ? [] : [signed]),
    unit: percent,
    begins: before.begins,
    after: Math.max(after?.to ?? 0, unit?.to ?? to),
  };
}

function unitAt(hints: Hints, from: number, to: number) {
  const after = hints.from(to, "unit");
  if (after !== null) return after;
  const before = hints.until(from, "unit");
  const currency = before !== null && /^(?:usd|eur|gbp|uah|rub)$/.test(before.meaning.key);
  return currency ? { ...before, to } : null;
}

const rounds: Readonly<Record<string, number>> = { hundreds: 100, thousands: 1000 };

/** «Близько сотні», «свыше тысячи»: behind a hedge the genitive is of one hundred, not of hundreds. */
function settled(numeral: Numeral, hedge: Hedge, language: Language): Numeral {
  const value = rounds[numeral.vague ?? ""];
  const genitive = language !== "en" && numeral.length === 1 && numeral.value === 1;
  if (value === undefined || !genitive || hedge === "exact") return numeral;
  return { ...numeral, kind: "cardinal", value, vague: null };
}

function vagueHedge({ vague }: Numeral): Hedge {
  return vague ?? "some";
}

function combine(before: Hedge, after: Hedge | undefined): Hedge {
  return after === undefined || before !== "exact" ? before : after;
}

/** A minus sign stands apart from what is before it and is glued to the figure. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  const apart = !sign?.glued || /^[<>=(]$/.test(tokens[at - 2]?.text ?? "");
  return !!tokens[at]?.glued && /^[-−]$/.test(sign?.text ?? "") && apart;
}
