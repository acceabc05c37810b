import type { Localized } from "../model/localized";
import type { Claim } from "../model/record";
import type {
  ClaimChange,
  RecordChange,
  SourceChange,
  StatementChange,
  ToldClaim,
} from "../model/record-change";
import { type Rewording, rewordedIn } from "../model/rewording";
import { answerText } from "./answer-text";
import {
  type ChangeScope,
  saidOn,
  sourceIn,
  sourcesTold,
  speakerOf,
  titleOf,
  whoSaid,
  wordsOf,
} from "./change-names";
import { countedPopulation } from "./counted";
import { frameSentence } from "./frame-change-text";
import { capitalized, populationName } from "./names";
import { differingIn, inLanguages } from "./reworded-languages";

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
    .map((sentence) => capitalized(scope.texts, sentence))
    .join(" ")
    .split(/(\uE000[^\uE000-\uE002]*\uE001|\uE002[^\uE000-\uE002]*\uE001)/u)
    .filter((part) => part !== "")
    .map((part): ChangeRun => {
      if (part.startsWith("\uE000")) return { kind: "outlet", text: part.slice(1, -1) };
      if (part.startsWith("\uE002")) return { kind: "id", text: part.slice(1, -1) };
      return { kind: "words", text: part };
    });
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
    const elsewhere = differingIn(
      [ownWords(before.claim), ownWords(after.claim)],
      [before.claim.denied ?? null, after.claim.denied ?? null],
    );
    return elsewhere.length === 0 || elsewhere.includes(texts.language)
      ? sentences.answerReread(who, title, is ?? "")
      : sentences.answerRewordedIn(who, title, is ?? "", inLanguages(scope, elsewhere));
  }
  if (![before, after].every(({ claim }) => isFigure(claim))) {
    return sentences.answerChanged(who, title, was, is);
  }
  const tell =
    after.claim.derivedFrom.length > 0 ? sentences.derivedChanged : sentences.figureChanged;
  return tell(who, title, was, is);
}

/** The words of its own in which a claim is answered. */
function ownWords({ answer }: Claim): Localized | null {
  return "says" in answer ? (answer.says ?? null) : null;
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
      const who = whoSaid(scope, change.statement);
      const what = change.aspects.map((name) => aspects.statement[name]).join("; ");
      return [
        ...(change.reworded === null ? [] : [wordingSentence(scope, who, change.reworded)]),
        ...(what === "" ? [] : [sentences.statementChanged(who, what)]),
      ];
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

/** In the reader's language what was said here before; of the others that they were worded anew. */
function wordingSentence(scope: ChangeScope, who: string, reworded: Rewording): string {
  const { language } = scope.texts;
  const { sentences } = scope.words;
  const [was, is] = [reworded.before[language], reworded.after[language]];
  return was === is
    ? sentences.statementRewordedIn(who, inLanguages(scope, rewordedIn(reworded)))
    : sentences.statementReworded(who, was, is);
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
