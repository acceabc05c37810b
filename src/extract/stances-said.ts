import type { Language } from "../model/localized";
import { Hints } from "./hints";
import { sentencesOf } from "./sentences";
import { likeness, stemsOf } from "./stems";
import { type Token, tokensOf } from "./tokens";

/** That a text confirms or denies something, in the words it says it in. */
export interface StanceSaid {
  readonly degree: "asserts" | "denies";
  readonly language: Language;
  /** Stems of the sentence without the words that confirm or deny. */
  readonly stems: ReadonlySet<string>;
  /** UTF-16 offsets of the words that confirm or deny. */
  readonly start: number;
  readonly end: number;
}

const sameWords = 0.6;
const fewestWords = 2;

/** The sentences of a text that confirm or deny: "denied that the bridge had been hit". */
export function stancesSaid(text: string, language?: Language): StanceSaid[] {
  const tokens = tokensOf(text);
  return sentencesOf(tokens, language).flatMap((sentence): StanceSaid[] => {
    const own = tokens.slice(sentence.from, sentence.to);
    const hints = new Hints(own, sentence.language);
    const verbs = hints
      .between(0, own.length, "around")
      .filter(({ meaning: { key } }) => key === "deny" || key === "confirm");
    const [verb] = verbs;
    // Two such verbs may take each other back: "denied having confirmed".
    if (verb === undefined || verbs.length > 1) return [];
    const rest = own.filter((_: Token, at) => at < verb.from || at >= verb.to);
    const degree = verb.meaning.key === "deny" ? "denies" : "asserts";
    const [start = 0, end = 0] = [own[verb.from]?.start, own[verb.to - 1]?.end];
    return [{ degree, language: sentence.language, stems: stemsOf(rest), start, end }];
  });
}

/** Whether two sentences, but for confirming and denying, say the same in the same words. */
export function onOneThing(a: StanceSaid, b: StanceSaid): boolean {
  const enough = Math.min(a.stems.size, b.stems.size) >= fewestWords;
  return enough && a.language === b.language && likeness(a.stems, b.stems) >= sameWords;
}
