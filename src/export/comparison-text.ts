import type { CellClaim, Comparison, Row } from "../compare/comparison";
import { answerText } from "../i18n/answer-text";
import { countedName, withCounted } from "../i18n/counted";
import { formatDay } from "../i18n/dates";
import { findingLine } from "../i18n/finding-line";
import { findingWord } from "../i18n/finding-words";
import { partyName, speakerName } from "../i18n/names";
import { rowTitle } from "../i18n/question-title";
import { isLeftOpen } from "../i18n/row-said";
import type { Texts } from "../i18n/texts";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";

/** A comparison as plain text for a terminal: a paragraph a row, a line a claim, silence as no line. */
export function comparisonText(
  comparison: Comparison,
  record: EventRecord,
  vocabulary: Vocabulary,
  texts: Texts,
): string {
  const paragraphs = comparison.rows.map((row) => rowText(row, record, vocabulary, texts));
  return `${[record.title[texts.language], ...paragraphs].join("\n\n")}\n`;
}

/** A row in words: its question, its finding with the reason, and a line a claim. */
export interface WordedRow {
  readonly title: string;
  readonly finding: string;
  readonly claims: readonly { readonly id: string; readonly line: string }[];
}

/** Words a row as plain text. */
export function wordedRow(
  row: Row,
  record: EventRecord,
  vocabulary: Vocabulary,
  texts: Texts,
): WordedRow {
  const word = findingWord(texts, vocabulary, row.finding, row);
  const reason = findingLine(texts, vocabulary, row.finding, row.questions, row);
  return {
    title: rowTitle(texts, vocabulary, record, row),
    finding: `${word}${reason === "" ? "" : ` (${reason})`}`,
    claims: row.cells.flatMap((cell) =>
      cell.claims.map((said) => ({
        id: said.claim.id,
        line: claimLine(said, vocabulary, texts),
      })),
    ),
  };
}

function rowText(row: Row, record: EventRecord, vocabulary: Vocabulary, texts: Texts): string {
  const { title, finding, claims } = wordedRow(row, record, vocabulary, texts);
  return [`${title}: ${finding}`, ...claims.map(({ line }) => `  ${line}`)].join("\n");
}

function claimLine(
  { claim, statement, status }: CellClaim,
  vocabulary: Vocabulary,
  texts: Texts,
): string {
  const party = partyName(texts, vocabulary, statement.party);
  const speaker = speakerName(texts, vocabulary, statement.speaker, "short");
  const said = statement.said === null ? null : formatDay(texts, statement.said);
  const who = [...new Set([party, speaker]), said].filter((part) => part !== null).join(", ");
  const marks = [
    ...baseMarks(claim, statement, vocabulary, texts),
    ...(status === "current" ? [] : [texts.exports.standing[status]]),
  ];
  const mark = marks.length === 0 ? "" : ` [${marks.join("; ")}]`;
  const figure = claim.answer.kind === "quantity" && !isLeftOpen(claim);
  const counted = figure ? countedName(texts, vocabulary, claim) : null;
  const answer = withCounted(answerText(texts, vocabulary, claim), counted, claim);
  return `${answer}: ${who}${mark}`;
}

/** What a figure was added up from, since it was not said; and what it comes on top of. */
function baseMarks(
  { derivedFrom, onTopOf }: CellClaim["claim"],
  { claims }: CellClaim["statement"],
  vocabulary: Vocabulary,
  texts: Texts,
): readonly string[] {
  const answerOf = (id: string) => {
    const claim = claims.find((each) => each.id === id);
    return claim === undefined ? [] : answerText(texts, vocabulary, claim);
  };
  const parts = derivedFrom.flatMap(answerOf);
  const base = onTopOf === null ? [] : [answerOf(onTopOf)].flat();
  return [
    ...(parts.length === 0 ? [] : [`${texts.exports.derived}: ${parts.join(" + ")}`]),
    ...base.map(texts.exports.onTop),
  ];
}
