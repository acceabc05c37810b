import { claimText } from "../i18n/answer-text";
import { formatMoment } from "../i18n/clocks";
import { countedName, withCounted } from "../i18n/counted";
import { formatDay, formatDayShort } from "../i18n/dates";
import { findingLine } from "../i18n/finding-line";
import { findingWord } from "../i18n/finding-words";
import { partyName, speakerName } from "../i18n/names";
import { isLeftOpen } from "../i18n/row-said";
import type { Texts } from "../i18n/texts";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import {
  type CellEntry,
  type NumberedSource,
  reportsColumn,
  type TableModel,
  type TableRow,
} from "../table/table-model";

/** A table as its reader sees it, with all that an export of it needs. */
export interface ShownTable {
  readonly texts: Texts;
  readonly vocabulary: Vocabulary;
  readonly record: EventRecord;
  readonly table: TableModel;
  /** Names the record's content. */
  readonly version: string;
  /**
   * Absolute address of the page in the reader's arrangement; a fragment is put behind it. Null for a file
   * of the reader's own, which has none.
   */
  readonly address: string | null;
}

/** The absolute address of a row or a claim, where the table has one. */
export function linkTo({ address }: ShownTable, anchor: string): string | null {
  return address === null ? null : `${address.split("#")[0]}#${encodeURI(anchor)}`;
}

/** What stands where a party said nothing: that, and until when somebody looked for it. */
export function silenceText({ texts }: ShownTable, row: TableRow, column: string): string {
  const { notStated, lookedUntil } = texts.event.table;
  const search = row.searched.find(({ party }) => party === column);
  if (search === undefined) return notStated;
  return `${notStated}; ${lookedUntil(formatDay(texts, search.until))}`;
}

/** A column's name; outlets are folded into one. */
export function columnName({ texts, vocabulary }: ShownTable, column: string): string {
  return column === reportsColumn
    ? texts.event.table.reports
    : partyName(texts, vocabulary, column);
}

/** A row's finding in words: "Unequal counts: different people". */
export function findingText({ texts, vocabulary }: ShownTable, row: TableRow): string {
  const word = findingWord(texts, vocabulary, row.finding, row);
  const line = findingLine(texts, vocabulary, row.finding, row.questions, row);
  return line === "" ? word : `${word}: ${line}`;
}

/** What a claim answers. What was added up says so, since it was not said. */
export function entryText({ texts, vocabulary }: ShownTable, entry: CellEntry): string {
  const text = claimText(texts, vocabulary, entry.claim, entry.statement);
  return entry.claim.derivedFrom.length === 0 ? text : `${text} (${texts.exports.derived})`;
}

/** What a claim answers with whom it counts: "106 Russian servicemen". */
export function countedText(shown: ShownTable, entry: CellEntry): string {
  const { texts, vocabulary } = shown;
  const text = entryText(shown, entry);
  const { claim } = entry;
  if (claim.answer.kind !== "quantity" || isLeftOpen(claim)) return text;
  const counted = countedName(texts, vocabulary, claim);
  return withCounted(text, counted, claim);
}

/** Who said it and when, short as for a cell: "Ministry of Defence, 10 Apr 2023". */
export function attribution(
  { texts, vocabulary }: ShownTable,
  { statement }: CellEntry,
  length: "full" | "short" = "short",
): string {
  const { said, via } = statement;
  const speaker = speakerName(texts, vocabulary, statement.speaker, length);
  const date = length === "full" ? formatMoment : formatDayShort;
  const when = said === null ? texts.event.claim.undated : date(texts, said);
  const { reportedBy } = texts.event.claim;
  const secondHand = via === null ? [] : [reportedBy(speakerName(texts, vocabulary, via))];
  return [speaker, when, ...secondHand].join(", ");
}

/** What stands between a claim and being taken at its word; null for a current one with a source. */
export function standingText({ texts }: ShownTable, { status }: CellEntry): string | null {
  return status === "current" || status === "no-answer" ? null : texts.exports.standing[status];
}

/** The outlet of a source, marked where a state controls it, and how the page was read. */
export function sourceText({ texts, vocabulary }: ShownTable, { source }: NumberedSource): string {
  const outlet = vocabulary.outlets[source.outlet];
  const state = outlet?.state === "yes" ? [texts.event.claim.state] : [];
  const date = source.date === null ? [] : [formatDayShort(texts, source.date)];
  return [
    outlet?.name ?? source.outlet,
    ...state,
    ...date,
    texts.event.source.read[source.read],
  ].join(", ");
}

/** Every source that a row's claims rest on, once, in the order of the page's numbers. */
export function sourcesOf(rows: readonly TableRow[]): readonly NumberedSource[] {
  const entries = rows.flatMap((row) => [
    ...row.cells.flatMap((cell) => cell.entries),
    ...row.explanations,
  ]);
  const byNumber = new Map(
    entries.flatMap(({ sources }) => sources).map((source) => [source.number, source]),
  );
  return [...byNumber.values()].toSorted((a, b) => a.number - b.number);
}
