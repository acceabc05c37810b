import type { Language } from "../model/localized";
import type { Hedge } from "../model/quantity";
import { type Figure, type Figures, figuresOf } from "./figures";
import { countedIn, type Meaning, meaningOf } from "./meaning";
import { type HintedSentence, lastPlace } from "./places-said";
import { refuseBeyond } from "./refusal";
import { type Sentence, sentencesOf } from "./sentences";
import { stemsOf } from "./stems";
import { type Token, tokensOf } from "./tokens";

/** A figure that a text gives, how firmly, what it is about, and what it was read from. */
export interface Candidate {
  /** UTF-16 offsets of the figure in the text. */
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  /** Which sentence of the text it stands in. */
  readonly sentence: number;
  /** Stems of its sentence's words, without the figures. */
  readonly stems: () => ReadonlySet<string>;
  readonly hedge: Hedge;
  readonly said: readonly number[];
  /** What a vague word is multiplied by: 1,000 in «десятки тисяч». */
  readonly times: number;
  /** A unit of measure, "%" or a currency; null counts people, things or events. */
  readonly unit: string | null;
  /** The words for what is counted, as written; null where there are none. */
  readonly counted: string | null;
  readonly meaning: Meaning;
}

/** How many figures to each side can stand between a figure and its verb. */
const nearby = 6;
const mostCounted = 1e33;
/** Words that stand in any sentence, and make none like another. */
const small = new Set(
  "the and was were has had have for that with this from are its при для что это как было были під від що це як було були".split(
    " ",
  ),
);

/** Reads every figure that counts something; throws where there are more than a text holds. */
export function readQuantities(text: string, language?: Language): Candidate[] {
  const tokens = tokensOf(text);
  const before: HintedSentence[] = [];
  const found: Candidate[] = [];
  for (const [index, sentence] of sentencesOf(tokens, language).entries()) {
    const own = tokens.slice(sentence.from, sentence.to);
    const read = figuresOf(own, sentence.language);
    before.push({ tokens: own, hints: read.hints });
    found.push(...candidatesIn(text, { ...sentence, index, tokens: own, read, before }));
    refuseBeyond(found.length);
  }
  return found;
}

interface ReadSentence extends Sentence {
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly read: Figures;
  /** The sentences of the text as far as it has been read, with this one. */
  readonly before: readonly HintedSentence[];
}

function candidatesIn(text: string, sentence: ReadSentence): Candidate[] {
  const { tokens, read, language, index } = sentence;
  if (read.figures.length === 0) return [];
  let known: ReadonlySet<string> | null = null;
  const stems = () => {
    known ??= stemsBeside(tokens, read.figures);
    return known;
  };
  return read.figures
    .filter((figure) => counts(tokens, figure, read))
    .map((figure, place, figures): Candidate => {
      const near = figures.slice(Math.max(0, place - nearby), place + nearby + 1);
      const counted = countedIn({ tokens, figure, others: near, hints: read.hints });
      const words = tokens.slice(counted.from, counted.to);
      let meaning: Meaning | null = null;
      return {
        start: tokens[figure.from]?.start ?? 0,
        end: tokens[figure.to - 1]?.end ?? 0,
        language,
        sentence: index,
        stems,
        hedge: figure.hedge,
        said: figure.said,
        times: figure.numeral.kind === "vague" ? figure.numeral.value : 1,
        unit: figure.unit,
        counted: words.length === 0 ? null : text.slice(words[0]?.start, words.at(-1)?.end),
        // Worked out where it is asked for: a text has many figures of which nobody wants more.
        get meaning() {
          meaning ??= placed(meaningOf(tokens, figure, near, read, counted), sentence);
          return meaning;
        },
      };
    });
}

/** How many sentences back a text may have said where it all happened. */
const lookingBack = 6;

function placed(meaning: Meaning, { before, index }: ReadSentence): Meaning {
  if (meaning.place !== null) return meaning;
  for (let at = index - 1; at >= Math.max(0, index - lookingBack); at -= 1) {
    const sentence = before[at];
    const place = sentence === undefined ? null : lastPlace(sentence);
    if (place !== null) return { ...meaning, place };
  }
  return meaning;
}

/**
 * "The one", «один из», and ordinals that put in order what they stand before: "the third missile". An
 * ordinal counts where it numbers what is counted one by one: «50-й обмін».
 */
function counts(tokens: readonly Token[], figure: Figure, { hints }: Figures): boolean {
  const { kind, value } = figure.numeral;
  const next = tokens[figure.to];
  if (!figure.said.every((said) => Math.abs(said) < mostCounted)) return false;
  if (figure.hedge === "many" || hints.from(figure.to, "no-count", "not-counted") !== null)
    return false;
  if (kind === "ordinal") {
    const alone = next?.kind !== "word" || /^(?:one|ones|of)$/.test(next.folded);
    return alone || hints.from(figure.to, "no-count", "ordinal-counts") !== null;
  }
  const word = tokens[figure.from];
  if (kind !== "cardinal" || value !== 1 || word?.kind !== "word" || figure.to - figure.from > 1)
    return true;
  if (/^(?:одні|одних|одним|одними|одни|одного-одного)$/.test(word.folded)) return false;
  if (
    /^(?:the|this|that|which|no|any|each|every|another)$/.test(
      tokens[figure.from - 1]?.folded ?? "",
    )
  )
    return false;
  return !/^(?:из|із|з|зі|of|another|s|can|way|day|thing)$/.test(next?.folded ?? "");
}

function stemsBeside(tokens: readonly Token[], figures: readonly Figure[]): ReadonlySet<string> {
  const inFigure = new Set(figures.flatMap(({ from, to }) => span(from, to)));
  return stemsOf(tokens.filter(({ folded }, at) => !inFigure.has(at) && !small.has(folded)));
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
