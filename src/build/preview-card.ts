import {
  type IndexEntry,
  type IndexHeadline,
  type IndexSide,
  rowEntry,
} from "../archive/index-entry";
import type { CellClaim, Comparison, FindingCode, Row } from "../compare/comparison";
import { claimText } from "../i18n/answer-text";
import { countedName } from "../i18n/counted";
import { formatDay } from "../i18n/dates";
import { explainFinding } from "../i18n/explain-finding";
import { signLine } from "../i18n/finding-line";
import { findingWord } from "../i18n/finding-words";
import { leadText } from "../i18n/lead";
import { partyName, peopleName, populationName } from "../i18n/names";
import { headlineQuestion, questionTitle } from "../i18n/question-title";
import { saidIn } from "../i18n/row-said";
import { sentenceText } from "../i18n/sentence";
import type { Texts } from "../i18n/texts";
import type { Claim, EventRecord, Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { beneathFigure, questionPart } from "../views/event/question-part";

/** What a preview says of an event, in one language, as plain text. The picture and the tags are made from it. */
export interface PreviewCard {
  readonly site: string;
  readonly title: string;
  readonly date: string;
  /** What the answers are to; null where there are none. */
  readonly question: string | null;
  /** In the order of the index; a silent side is there, with its silence. */
  readonly sides: readonly CardSide[];
  /** Null where nobody said anything that could head the event. */
  readonly finding: CardFinding | null;
  /** The finding in a sentence. */
  readonly statement: string;
}

/** The finding in a word, and in a line what parts the two answers where that can be named. */
export interface CardFinding {
  readonly code: FindingCode;
  readonly word: string;
  readonly line: string | null;
}

/** One side with what it answers. */
export interface CardSide {
  readonly name: string;
  readonly mark: CardMark;
  /** At which end of the movement it stands, where one is counted: "handed over". */
  readonly role: string | null;
  /** No more than a picture can hold; the last one says how many more there are. */
  readonly answers: readonly CardAnswer[];
  /** Said instead of answers where there are none. */
  readonly silence: string;
}

/** A party's shape; see the vocabulary. */
export type CardMark = Vocabulary["parties"][string]["mark"];

/** One answer as the page words it. */
export interface CardAnswer {
  readonly text: string;
  /** Said as a number, or in place of one. */
  readonly figure: boolean;
  /** What the figure counts: "Russian servicemen". */
  readonly counts: string | null;
  /** Which of two questions it answers, where that names alone whom the figure counts. */
  readonly asked: string | null;
  /** What it took the place of; or which way the movement went. */
  readonly note: string | null;
}

/** An event as the build has it. */
export interface PreviewedEvent {
  readonly record: EventRecord;
  readonly entry: IndexEntry;
  readonly comparison: Comparison;
}

interface Scope extends PreviewedEvent {
  readonly texts: Texts;
  readonly vocabulary: Vocabulary;
  readonly row: Row;
}

/** The preview of an event in the language of `texts`. */
export function previewCard(
  event: PreviewedEvent,
  texts: Texts,
  vocabulary: Vocabulary,
): PreviewCard {
  const { record, entry, comparison } = event;
  const row = comparison.rows.find(({ id }) => id === entry.headline?.row);
  const scope = row === undefined ? null : { ...event, texts, vocabulary, row };
  return {
    site: texts.frame.site,
    title: record.title[texts.language],
    date: formatDay(texts, record.date),
    question: row === undefined ? null : headlineQuestion(texts, vocabulary, record, row),
    sides: scope === null ? [] : sidesOf(scope),
    finding: scope === null ? null : findingOf(scope),
    statement: scope === null ? texts.event.headline.nothing : statementOf(scope),
  };
}

function findingOf({ texts, vocabulary, row }: Scope): CardFinding {
  return {
    code: row.finding.code,
    word: findingWord(texts, vocabulary, row.finding, row),
    line: signLine(texts, vocabulary, row) || null,
  };
}

/**
 * Of counts of different people their explanation says first what a hasty reader would get wrong; of all
 * else the line under the page's title says it most shortly.
 */
function statementOf({ texts, vocabulary, record, row }: Scope): string {
  const { sentences } = explainFinding(texts, vocabulary, record, row);
  const [first] = row.nature === "mirror" ? sentences : [];
  return first === undefined ? leadText(texts, vocabulary, row) : sentenceText(first);
}

/** More answers of one side nobody reads in a picture. */
const mostAnswers = 2;

function sidesOf(scope: Scope): readonly CardSide[] {
  const { texts, vocabulary, entry } = scope;
  const others = otherWay(scope);
  const headlines = [...(entry.headline === null ? [] : [entry.headline]), ...others];
  return (entry.headline?.sides ?? []).map(({ side, party, end }) => {
    const answers = headlines.flatMap((headline) =>
      headline.sides
        .filter((one) => one.side === side)
        .flatMap((one) => answersOf(scope, headline, one, others.length > 0)),
    );
    return {
      name: partyName(texts, vocabulary, party),
      mark: vocabulary.parties[party]?.mark ?? "square",
      role: others.length > 0 ? null : endName(texts, end),
      silence: texts.frame.notStated,
      answers: shownOf(texts, answers),
    };
  });
}

function endName({ frame }: Texts, end: IndexSide["end"]): string | null {
  if (end === null) return null;
  return end === "received" ? frame.received : frame.handedOver;
}

function shownOf({ event }: Texts, answers: readonly CardAnswer[]): readonly CardAnswer[] {
  const more = answers.length - mostAnswers;
  if (more <= 0) return answers;
  return answers
    .slice(0, mostAnswers)
    .map((answer, at) =>
      at === mostAnswers - 1 ? { ...answer, note: event.headline.also(more) } : answer,
    );
}

/**
 * The movement the other way, where one side alone speaks of both: "only Ukraine: 17 for 15" is told whole
 * or it misleads.
 */
function otherWay({ record, comparison, vocabulary, row }: Scope): readonly IndexHeadline[] {
  if (row.finding.code !== "one-sided" || !countsMovement(row)) return [];
  const others = comparison.rows.filter(
    (other) =>
      other.id !== row.id &&
      other.finding.code === "one-sided" &&
      countsMovement(other) &&
      other.questions[0]?.measure === row.questions[0]?.measure &&
      other.finding.parties.join() === row.finding.parties.join(),
  );
  return others.map((other) => rowEntry(other, record, comparison, vocabulary));
}

/** Whether a row asks how many crossed, and nothing narrower. */
function countsMovement({ questions }: Row): boolean {
  const [question] = questions;
  return questions.length === 1 && question?.movement != null && question.population === null;
}

function answersOf(
  scope: Scope,
  headline: IndexHeadline,
  { answers, end }: IndexSide,
  bothWays: boolean,
): readonly CardAnswer[] {
  const { texts, vocabulary, comparison } = scope;
  const said = saidIn({ cells: comparison.rows.flatMap(({ cells }) => cells) });
  const heldAs = (id: string | undefined) => said.find(({ claim }) => claim.id === id);
  const words = ({ claim, statement }: CellClaim) => claimText(texts, vocabulary, claim, statement);
  return answers.flatMap(({ claim: { id }, people, revised }): readonly CardAnswer[] => {
    const held = heldAs(id);
    if (held === undefined) return [];
    const earlier = heldAs(revised?.id);
    const from = earlier === undefined ? null : texts.frame.revisedFrom(words(earlier));
    const home = people === null ? null : peopleName(texts, vocabulary, people);
    const counts = isSaidAbove(headline) ? null : countsOf(scope, headline, held.claim);
    return [
      {
        text: words(held),
        figure: held.claim.answer.kind === "quantity",
        counts: isSaidAbove(headline) ? null : (counts?.all ?? home),
        asked: counts?.asked ?? null,
        note: bothWays ? endName(texts, end) : from,
      },
    ];
  });
}

/** Whether the question, which stands above both answers, says already who is counted in each of them. */
function isSaidAbove({ nature, questions, sides }: IndexHeadline): boolean {
  const named = questions.every(({ population }) => population !== null);
  const own = sides.some(({ answers }) =>
    answers.some(({ claim: { as, makeUp } }) => (as ?? makeUp) !== null),
  );
  return nature === "single" && named && !own;
}

/** Who is counted, and which of the row's two questions the answer is to. */
function countsOf(
  { texts, vocabulary, record }: Scope,
  { questions }: IndexHeadline,
  claim: Claim,
): { readonly all: string; readonly asked: string | null } | null {
  const { question, answer } = claim;
  const counted = answer.kind === "quantity" ? countedName(texts, vocabulary, claim) : null;
  const isWhole = question.movement !== null && question.population === null;
  const names = {
    title: (asked: Question) => questionTitle(texts, vocabulary, record, asked),
    population: (id: string) => populationName(texts, vocabulary, id),
  };
  const part = isWhole && counted !== null ? null : questionPart(question, questions, names);
  const parts = beneathFigure(counted, part, claim, names);
  if (parts.length === 0) return null;
  const isOwn = (claim.as ?? claim.makeUp) !== null;
  return {
    all: parts.join(" · "),
    asked: isOwn || question.population === null ? null : part,
  };
}
