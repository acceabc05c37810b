import type { Language } from "../model/localized";
import type { Hedge } from "../model/quantity";
import { type Figure, figuresOf } from "./figures";
import { sentencesOf } from "./sentences";
import { type Token, tokensOf } from "./tokens";

/** A figure that a text gives, how firmly, and what it was read from. */
export interface Candidate {
  /** UTF-16 offsets of the figure in the text. */
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly hedge: Hedge;
  readonly said: readonly number[];
  /** What a vague word is multiplied by: 1,000 in «десятки тисяч». */
  readonly times: number;
  /** A unit of measure, "%" or a currency; null counts people, things or events. */
  readonly unit: string | null;
}

/** Reads every figure that counts something. */
export function readQuantities(text: string, language?: Language): Candidate[] {
  const tokens = tokensOf(text);
  return sentencesOf(tokens, language).flatMap((sentence) => {
    const own = tokens.slice(sentence.from, sentence.to);
    const { figures } = figuresOf(own, sentence.language);
    return figures.map((figure) => candidate(figure, own, sentence.language));
  });
}

function candidate(figure: Figure, tokens: readonly Token[], language: Language): Candidate {
  return {
    start: tokens[figure.from]?.start ?? 0,
    end: tokens[figure.to - 1]?.end ?? 0,
    language,
    hedge: figure.hedge,
    said: figure.said,
    times: figure.numeral.kind === "vague" ? figure.numeral.value : 1,
    unit: figure.unit,
  };
}
