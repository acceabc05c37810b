import type { AskedPart, SourceName, StatementName, ToldClaim } from "../model/record-change";
import type { Vocabulary } from "../model/vocabulary";
import { answerText } from "./answer-text";
import { formatMoment } from "./clocks";
import { speakerName } from "./names";
import type { ChangesTexts } from "./page-texts";
import { questionTitle } from "./question-title";
import type { Texts } from "./texts";

/** What the sentences about changes of one record are made from. */
export interface ChangeScope {
  readonly texts: Texts;
  readonly words: ChangesTexts;
  readonly vocabulary: Vocabulary;
  /** Of the record as it became, or was. */
  readonly asked: AskedPart;
}

/** Marks of the private use area stand around what is no word of ours until the sentence is whole. */
function outlet(id: string): string {
  return `\uE000${id}\uE001`;
}

/** An id, as it stands in no language. */
export function foreignId(id: string): string {
  return `\uE002${id}\uE001`;
}

/** Who made a statement and when. */
export function whoSaid(scope: ChangeScope, name: StatementName): string {
  return scope.words.sentences.who(speakerOf(scope, name), saidOn(scope, name));
}

/** Who made a statement; an outlet that speaks for itself, or reports it, in its own script. */
export function speakerOf({ texts, vocabulary, words }: ChangeScope, name: StatementName): string {
  const speaker = Object.hasOwn(vocabulary.speakers, name.speaker)
    ? speakerName(texts, vocabulary, name.speaker)
    : outlet(name.speaker);
  return name.via === null ? speaker : words.sentences.reported(speaker, outlet(name.via));
}

/** When a statement was made. */
export function saidOn({ texts, words }: ChangeScope, { said }: StatementName): string {
  return said === null ? words.sentences.undated : formatMoment(texts, said);
}

/** The question that a claim answers, as its row is headed. */
export function titleOf({ texts, vocabulary, asked }: ChangeScope, { claim }: ToldClaim): string {
  return questionTitle(texts, vocabulary, asked, claim.question);
}

/** The claim in its statement's words; where they leave it unmarked, by its answer. */
export function wordsOf({ texts, vocabulary }: ChangeScope, { claim, words }: ToldClaim): string {
  const own = words[texts.language];
  return own === "" ? answerText(texts, vocabulary, claim) : own;
}

/** A sentence about sources; none where there are none. */
export function sourcesTold(
  scope: ChangeScope,
  sources: readonly SourceName[],
  tell: (names: string) => string,
): readonly string[] {
  if (sources.length === 0) return [];
  return [tell(sources.map((source) => sourceIn(scope, source)).join("; "))];
}

/** A source by its outlet and, where it has one, its date. */
export function sourceIn({ texts }: ChangeScope, { outlet: id, date }: SourceName): string {
  return date === null ? outlet(id) : `${outlet(id)}, ${formatMoment(texts, date)}`;
}
