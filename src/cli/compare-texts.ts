import { type MeetingLabel, type Met, meet, meetingLabel, type Said } from "../compare/meet";
import { alignTexts, movements } from "../extract/align-texts";
import { saidFigures } from "../extract/said-figures";
import { onOneThing, type StanceSaid, stancesSaid } from "../extract/stances-said";
import type { Language } from "../model/localized";
import type { Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";

/** An answer with the words of its text that give it, in UTF-16 units. */
export interface PlacedAnswer extends Said {
  readonly start: number;
  readonly end: number;
}

/** What two texts come to, and why: their answers, and what became of every two of them. */
export interface TextComparison {
  readonly label: MeetingLabel;
  readonly a: readonly PlacedAnswer[];
  readonly b: readonly PlacedAnswer[];
  readonly met: readonly Met[];
}

/**
 * Reads two texts, which may be in different languages, and meets their figures on the questions they
 * answer. Reading imports no comparing and comparing no reading; they are joined here.
 */
export function compareTexts(
  a: string,
  b: string,
  vocabulary: Vocabulary,
  languages: readonly (Language | undefined)[] = [],
): TextComparison {
  const [first, second] = [saidFigures(a, languages[0]), saidFigures(b, languages[1])];
  const aligned = alignTexts(first, second);
  const stances = stancesMet(a, b, languages);
  const said = [
    [...answersOf(first, aligned.a), ...stances.a],
    [...answersOf(second, aligned.b), ...stances.b],
  ] as const;
  const met = meet(said[0], said[1], vocabulary, movements);
  return { label: meetingLabel(met), a: said[0], b: said[1], met };
}

function answersOf(
  figures: ReturnType<typeof saidFigures>,
  questions: readonly Question[],
): PlacedAnswer[] {
  return figures.flatMap(({ quantity, stance: degree, derived, candidate: { start, end } }, at) => {
    const question = questions[at];
    return question === undefined
      ? []
      : [{ question, answer: { kind: "quantity", quantity }, degree, derived, start, end }];
  });
}

/** What one text confirms and the other denies, as answers to one question. */
function stancesMet(
  a: string,
  b: string,
  languages: readonly (Language | undefined)[],
): { readonly a: PlacedAnswer[]; readonly b: PlacedAnswer[] } {
  const [first, second] = [stancesSaid(a, languages[0]), stancesSaid(b, languages[1])];
  const pairs = first.flatMap((one) =>
    second.filter((other) => onOneThing(one, other)).map((other) => [one, other] as const),
  );
  const said = ({ degree, start, end }: StanceSaid, at: number): PlacedAnswer => ({
    question: { ...noQuestion, topic: `.words-${at}` },
    answer: { kind: "stance" },
    degree,
    start,
    end,
  });
  return {
    a: pairs.map(([one], at) => said(one, at)),
    b: pairs.map(([, other], at) => said(other, at)),
  };
}

const noQuestion: Question = {
  id: "",
  movement: null,
  measure: null,
  topic: null,
  population: null,
  stage: null,
  direction: null,
  category: null,
  territory: null,
  window: null,
};
