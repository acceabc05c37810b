import { type MeetingLabel, type Met, meet, meetingLabel, type Said } from "../compare/meet";
import { alignTexts, movements } from "../extract/align-texts";
import { saidFigures } from "../extract/said-figures";
import type { Language } from "../model/localized";
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
  const met = meet(said(first, aligned.a), said(second, aligned.b), vocabulary, movements);
  return { label: meetingLabel(met), met };
}
