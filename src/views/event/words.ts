import { useMemo } from "react";
import type { Finding, FindingCode } from "../../compare/comparison";
import { type Answered, answerText, markedWords } from "../../i18n/answer-text";
import { clockZones, formatClock, formatClocks, formatMoment } from "../../i18n/clocks";
import { countedName } from "../../i18n/counted";
import { formatDay, formatDayShort } from "../../i18n/dates";
import { explainFinding } from "../../i18n/explain-finding";
import { findingLine, gapText, pairLine } from "../../i18n/finding-line";
import {
  codeWord,
  filterWord,
  findingSymbol,
  findingWord,
  pairsWord,
} from "../../i18n/finding-words";
import { leadText } from "../../i18n/lead";
import * as names from "../../i18n/names";
import { formatNumber } from "../../i18n/numbers";
import { formatQuantity } from "../../i18n/quantities";
import { type Asked, headlineQuestion, rowTitle } from "../../i18n/question-title";
import { paragraph } from "../../i18n/sentence";
import type { Texts } from "../../i18n/texts";
import type { Localized } from "../../model/localized";
import type { Moment } from "../../model/moment";
import type { Quantity } from "../../model/quantity";
import type { Claim, EventRecord, Statement } from "../../model/record";
import { emptyVocabulary, type Vocabulary } from "../../model/vocabulary";
import type { FilterGroup, TableRow } from "../../table/table-model";
import { useReader } from "../reader";

/** What a question or a row is named by. */
type Titled = Pick<TableRow, "nature" | "questions">;

/** Everything said about the record's data, bound to the reader's language and the vocabulary. */
export function useWords() {
  const { texts, vocabulary } = useReader();
  return useMemo(() => wordsIn(texts, vocabulary ?? emptyVocabulary), [texts, vocabulary]);
}

function wordsIn(texts: Texts, vocabulary: Vocabulary) {
  const { language } = texts;
  return {
    number: (n: number) => formatNumber(language, n),
    quantity: (quantity: Quantity) => formatQuantity(texts, quantity),
    answer: (claim: Answered) => answerText(texts, vocabulary, claim),
    counted: (claim: Parameters<typeof countedName>[2]) => countedName(texts, vocabulary, claim),
    population: (id: string) => names.populationName(texts, vocabulary, id),
    rowName: (row: Titled, asked: Asked) => rowTitle(texts, vocabulary, asked, row),
    headlineQuestion: (row: Titled, asked: Asked) =>
      headlineQuestion(texts, vocabulary, asked, row),
    party: (id: string) => names.partyName(texts, vocabulary, id),
    people: (id: string) => names.capitalized(texts, names.peopleName(texts, vocabulary, id)),
    speaker: (id: string, short = false) =>
      names.speakerName(texts, vocabulary, id, short ? "short" : "full"),
    office: ({ speaker, said }: Statement) => names.officeOn(texts, vocabulary, speaker, said),
    kind: (id: string) => names.kindName(texts, vocabulary, id),
    /** A day in full, with the clock time where one was given. */
    date: (moment: Moment) => formatMoment(texts, moment),
    /** For narrow cells; the year is left out where it is that of the event. */
    shortDate: (moment: Moment, event: Moment) => {
      const clock = formatClock(texts, moment);
      const day = formatDayShort(texts, moment, event);
      return clock === null ? day : `${day}, ${clock}`;
    },
    /** A clock time on the clocks of the parties and in UTC; null where none was given. */
    clocks: (moment: Moment) => formatClocks(texts, clockZones(vocabulary), moment),
    day: (moment: Moment) => formatDay(texts, moment),
    symbol: findingSymbol,
    code: (code: FindingCode) => codeWord(texts, code),
    finding: (row: TableRow) => findingWord(texts, vocabulary, row.finding, row),
    /** The heading of a row's pairs with one code. */
    pairs: (code: FindingCode, pairs: readonly Finding[]) => pairsWord(texts, code, pairs),
    filter: (group: FilterGroup) => filterWord(texts, group),
    /** One line why; empty where the finding's word says all. */
    why: (row: TableRow, pair?: Finding) =>
      pair === undefined
        ? findingLine(texts, vocabulary, row.finding, row.questions, row)
        : pairLine(texts, vocabulary, pair, row),
    gap: (row: TableRow) => gapText(texts, vocabulary, row.finding, row),
    /** The line under the title. */
    lead: (headline: TableRow | null) => leadText(texts, vocabulary, headline),
    /** The finding in plain sentences, as runs of one paragraph. */
    explain: (row: TableRow, record: EventRecord, finding: Finding = row.finding) =>
      paragraph(explainFinding(texts, vocabulary, record, row, finding).sentences),
    /** The words of a statement that carry a claim; null where it has none of its own. */
    marked: (claim: Claim, statement: Statement) => markedWords(texts, claim, statement),
    language: (tag: string) =>
      new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag,
    text: (localized: Localized) => localized[language],
  };
}
