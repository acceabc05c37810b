import { type MeetingLabel, type Met, meet, meetingLabel, type Said } from "../compare/meet";
import { alignTexts, movements } from "../extract/align-texts";
import { saidFigures } from "../extract/said-figures";
import { onOneThing, type StanceSaid, stancesSaid } from "../extract/stances-said";
import type { Language } from "../model/localized";
import type { Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";

/** What two texts come to, and why. */
export interface TextComparison {
  readonly label: MeetingLabel;
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
  const said = (figures: typeof first, questions: typeof aligned.a): Said[] =>
    figures.flatMap(({ quantity }, at) => {
      const question = questions[at];
      return question === undefined
        ? []
        : [{ question, answer: { kind: "quantity", quantity }, degree: "asserts" }];
    });
  const stances = stancesMet(a, b, languages);
  const met = meet(
    [...said(first, aligned.a), ...stances.a],
    [...said(second, aligned.b), ...stances.b],
    vocabulary,
    movements,
  );
  return { label: meetingLabel(met), met };
}

/** What one text confirms and the other denies, as answers to one question. */
function stancesMet(
  a: string,
  b: string,
  languages: readonly (Language | undefined)[],
): { readonly a: Said[]; readonly b: Said[] } {
  const [first, second] = [stancesSaid(a, languages[0]), stancesSaid(b, languages[1])];
  const pairs = first.flatMap((one) =>
    second.filter((other) => onOneThing(one, other)).map((other) => [one, other] as const),
  );
  const said = ({ degree }: StanceSaid, at: number): Said => ({
    question: { ...noQuestion, topic: `.words-${at}` },
    answer: { kind: "stance" },
    degree,
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
