import type { Claim } from "../model/record";
import type {
  AskedPart,
  ClaimChange,
  FrameChange,
  RecordChange,
  SourceChange,
  SourceName,
  StatementChange,
  StatementName,
  ToldClaim,
} from "../model/record-change";
import type { Vocabulary } from "../model/vocabulary";
import { answerText } from "./answer-text";
import { formatMoment } from "./clocks";
import {
  countedPopulation,
  kindName,
  partyName,
  placeName,
  populationName,
  speakerName,
} from "./names";
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

/**
 * A run of a sentence. Names of outlets and ids keep their own language and script on every page, so a page
 * sets them apart; an outlet is given by its id.
 */
export interface ChangeRun {
  readonly kind: "words" | "outlet" | "id";
  readonly text: string;
}

/** One change as a sentence, or two; it can be read alone. */
export function changeText(scope: ChangeScope, change: RecordChange): string {
  const { outlets } = scope.vocabulary;
  return changeRuns(scope, change)
    .map(({ kind, text }) => (kind === "outlet" ? (outlets[text]?.name ?? text) : text))
    .join("");
}

/** The same in runs. */
export function changeRuns(scope: ChangeScope, change: RecordChange): readonly ChangeRun[] {
  return sentencesOf(scope, change)
    .join(" ")
    .split(/(\uE000[^\uE000-\uE002]*\uE001|\uE002[^\uE000-\uE002]*\uE001)/u)
    .filter((part) => part !== "")
    .map((part): ChangeRun => {
      if (part.startsWith("\uE000")) return { kind: "outlet", text: part.slice(1, -1) };
      if (part.startsWith("\uE002")) return { kind: "id", text: part.slice(1, -1) };
      return { kind: "words", text: part };
    });
}

/** Marks of the private use area stand around what is no word of ours until the sentence is whole. */
function outlet(id: string): string {
  return `\uE000${id}\uE001`;
}

function foreignId(id: string): string {
  return `\uE002${id}\uE001`;
}

function sentencesOf(scope: ChangeScope, change: RecordChange): readonly string[] {
  switch (change.code) {
    case "claim-added":
    case "claim-removed":
    case "answer-changed":
    case "question-changed":
    case "bearing-changed":
    case "claim-sources-changed":
      return claimSentences(scope, change);
    case "attribution-changed":
    case "said-changed":
    case "statement-added":
    case "statement-removed":
    case "statement-changed":
    case "statement-sources-changed":
      return statementSentences(scope, change);
    case "source-added":
    case "source-removed":
    case "source-changed":
      return [sourceSentence(scope, change)];
    default:
      return [frameSentence(scope, change)];
  }
}

function claimSentences(scope: ChangeScope, change: ClaimChange): readonly string[] {
  const { sentences, aspects } = scope.words;
  const who = whoSaid(scope, change.statement);
  switch (change.code) {
    case "claim-added":
      return [sentences.claimAdded(who, titleOf(scope, change.told), wordsOf(scope, change.told))];
    case "claim-removed":
      return [
        sentences.claimRemoved(who, titleOf(scope, change.told), wordsOf(scope, change.told)),
      ];
    case "question-changed":
      return [questionSentence(scope, who, change)];
    case "answer-changed":
      return [answerSentence(scope, who, change)];
    case "bearing-changed": {
      const what = change.aspects.map((name) => aspects.claim[name]).join("; ");
      return [sentences.bearingChanged(who, titleOf(scope, change.told), what)];
    }
    case "claim-sources-changed": {
      const title = titleOf(scope, change.told);
      return [
        ...sourcesTold(scope, change.added, (names) =>
          sentences.claimSourcesAdded(who, title, names),
        ),
        ...sourcesTold(scope, change.removed, (names) =>
          sentences.claimSourcesRemoved(who, title, names),
        ),
      ];
    }
  }
}

type Changed = Extract<ClaimChange, { readonly before: ToldClaim }>;

function answerSentence(scope: ChangeScope, who: string, { before, after }: Changed): string {
  const { texts, vocabulary, words } = scope;
  const { sentences } = words;
  const title = titleOf(scope, after);
  const [was, is] = [before, after].map(({ claim }) => answerText(texts, vocabulary, claim));
  if (was === undefined || is === undefined || was === is) {
    return sentences.answerReread(who, title, is ?? "");
  }
  if (![before, after].every(({ claim }) => isFigure(claim))) {
    return sentences.answerChanged(who, title, was, is);
  }
  const tell =
    after.claim.derivedFrom.length > 0 ? sentences.derivedChanged : sentences.figureChanged;
  return tell(who, title, was, is);
}

/** Whether its answer is a number plainly said, so that it needs no quotation marks. */
function isFigure({ answer, degree }: Claim): boolean {
  return answer.kind === "quantity" && degree === "asserts";
}

function questionSentence(scope: ChangeScope, who: string, { before, after }: Changed): string {
  const { sentences } = scope.words;
  const [was, is] = [titleOf(scope, before), titleOf(scope, after)];
  if (was !== is) return sentences.questionChanged(who, wordsOf(scope, after), was, is);
  const [these = "", those = ""] = [before, after].map(({ claim }) => countedIn(scope, claim));
  return these === those
    ? sentences.answerReread(who, is, wordsOf(scope, after))
    : sentences.countedChanged(who, is, these, those);
}

function countedIn({ texts, vocabulary, words }: ChangeScope, claim: Claim): string {
  const id = countedPopulation(claim);
  return id === null ? words.sentences.notGiven : populationName(texts, vocabulary, id);
}

function statementSentences(scope: ChangeScope, change: StatementChange): readonly string[] {
  const { sentences, aspects } = scope.words;
  switch (change.code) {
    case "attribution-changed": {
      const [was, is] = [change.before, change.after].map((name) => whoSaid(scope, name));
      return [sentences.attributionChanged(was ?? "", is ?? "", change.claims.length)];
    }
    case "said-changed": {
      const speaker = speakerOf(scope, change.after);
      return [
        sentences.saidChanged(speaker, saidOn(scope, change.before), saidOn(scope, change.after)),
      ];
    }
    case "statement-added":
      return [sentences.statementAdded(whoSaid(scope, change.statement), change.claims.length)];
    case "statement-removed":
      return [sentences.statementRemoved(whoSaid(scope, change.statement), change.claims.length)];
    case "statement-changed": {
      const what = change.aspects.map((name) => aspects.statement[name]).join("; ");
      return [sentences.statementChanged(whoSaid(scope, change.statement), what)];
    }
    case "statement-sources-changed": {
      const who = whoSaid(scope, change.statement);
      return [
        ...sourcesTold(scope, change.added, (names) => sentences.statementSourcesAdded(who, names)),
        ...sourcesTold(scope, change.removed, (names) =>
          sentences.statementSourcesRemoved(who, names),
        ),
      ];
    }
  }
}

function sourceSentence(scope: ChangeScope, change: SourceChange): string {
  const { sentences, aspects } = scope.words;
  const name = sourceIn(scope, change.source);
  switch (change.code) {
    case "source-added":
      return sentences.sourceAdded(name);
    case "source-removed":
      return sentences.sourceRemoved(name);
    case "source-changed":
      return sentences.sourceChanged(
        name,
        change.aspects.map((aspect) => aspects.source[aspect]).join("; "),
      );
  }
}

function frameSentence(scope: ChangeScope, change: FrameChange): string {
  const { texts, vocabulary, words } = scope;
  const { sentences } = words;
  const { language } = texts;
  const way = ({ from, to }: { readonly from: string; readonly to: string }) =>
    sentences.way(partyName(texts, vocabulary, from), partyName(texts, vocabulary, to));
  const place = (id: string | null) =>
    id === null ? sentences.notGiven : placeName(texts, vocabulary, id);
  switch (change.code) {
    case "title-changed":
      return sentences.titleChanged(change.before[language], change.after[language]);
    case "date-changed":
      return sentences.dateChanged(
        formatMoment(texts, change.before),
        formatMoment(texts, change.after),
      );
    case "kind-changed":
      return sentences.kindChanged(
        kindName(texts, vocabulary, change.before),
        kindName(texts, vocabulary, change.after),
      );
    case "place-changed":
      return sentences.placeChanged(place(change.before), place(change.after));
    case "movement-added":
      return sentences.movementAdded(way(change.movement));
    case "movement-removed":
      return sentences.movementRemoved(way(change.movement));
    case "movement-changed":
      return sentences.movementChanged(way(change.before), way(change.after));
    case "search-added":
    case "search-removed": {
      const { party, for: sought, until } = change.search;
      const tell = change.code === "search-added" ? sentences.searchAdded : sentences.searchRemoved;
      return tell(
        partyName(texts, vocabulary, party),
        sought[language],
        formatMoment(texts, until),
      );
    }
    case "note-added":
      return sentences.noteAdded(change.note.text[language]);
    case "note-removed":
      return sentences.noteRemoved(change.note.text[language]);
    case "related-added":
      return sentences.relatedAdded(foreignId(change.event));
    case "related-removed":
      return sentences.relatedRemoved(foreignId(change.event));
    case "headline-changed":
      return sentences.headlineChanged;
    case "change-notes-changed":
      return sentences.changeNotesChanged;
  }
}

function whoSaid(scope: ChangeScope, name: StatementName): string {
  return scope.words.sentences.who(speakerOf(scope, name), saidOn(scope, name));
}

function speakerOf({ texts, vocabulary, words }: ChangeScope, name: StatementName): string {
  const speaker = Object.hasOwn(vocabulary.speakers, name.speaker)
    ? speakerName(texts, vocabulary, name.speaker)
    : outlet(name.speaker);
  return name.via === null ? speaker : words.sentences.reported(speaker, outlet(name.via));
}

function saidOn({ texts, words }: ChangeScope, { said }: StatementName): string {
  return said === null ? words.sentences.undated : formatMoment(texts, said);
}

function titleOf({ texts, vocabulary, asked }: ChangeScope, { claim }: ToldClaim): string {
  return questionTitle(texts, vocabulary, asked, claim.question);
}

/** The claim in its statement's words; where they leave it unmarked, by its answer. */
function wordsOf({ texts, vocabulary }: ChangeScope, { claim, words }: ToldClaim): string {
  const own = words[texts.language];
  return own === "" ? answerText(texts, vocabulary, claim) : own;
}

function sourcesTold(
  scope: ChangeScope,
  sources: readonly SourceName[],
  tell: (names: string) => string,
): readonly string[] {
  if (sources.length === 0) return [];
  return [tell(sources.map((source) => sourceIn(scope, source)).join("; "))];
}

function sourceIn({ texts }: ChangeScope, { outlet: id, date }: SourceName): string {
  return date === null ? outlet(id) : `${outlet(id)}, ${formatMoment(texts, date)}`;
}
