import { explainFinding } from "../i18n/explain-finding";
import { questionTitle, rowTitle } from "../i18n/question-title";
import { sentenceText } from "../i18n/sentence";
import type { CellEntry, TableRow } from "../table/table-model";
import {
  attribution,
  columnName,
  countedText,
  entryText,
  findingText,
  linkTo,
  type ShownTable,
  sourcesOf,
  sourceText,
  standingText,
} from "./shown-table";
import { utcText } from "./utc-text";

/** One row with what everybody said, why the finding is what it is, and every source, as plain text. */
export function rowText(shown: ShownTable, row: TableRow, made: number): string {
  const { texts, vocabulary, record, version } = shown;
  const explanation = explainFinding(texts, vocabulary, record, row).sentences;
  const said = row.cells.flatMap((cell) =>
    cell.entries.map(
      (entry) =>
        `${columnName(shown, cell.column)}: ${answeringText(shown, row, entry)} – ${byWhom(shown, entry)}`,
    ),
  );
  const offered = row.explanations.map(
    (entry) =>
      `${texts.event.table.explanation}: ${entryText(shown, entry)} – ${byWhom(shown, entry)}`,
  );
  const sources = sourcesOf([row]).map(
    (source) => `[${source.number}] ${sourceText(shown, source)}: ${source.source.url}`,
  );
  const link = linkTo(shown, row.id);
  return [
    record.title[texts.language],
    rowTitle(texts, vocabulary, record, row),
    `${findingText(shown, row)}. ${explanation.map(sentenceText).join(" ")}`,
    ...said,
    ...offered,
    ...(sources.length > 0 ? [`${texts.event.sections.sources}:`, ...sources] : []),
    ...(link === null ? [] : [`${texts.exports.link}: ${link}`]),
    `${texts.event.footer.version}: ${version}`,
    texts.exports.madeBy(utcText(texts, made)),
  ].join("\n");
}

/** An answer with whom it counts; where nobody is named, and the row has several questions, with its own. */
export function answeringText(shown: ShownTable, row: TableRow, entry: CellEntry): string {
  const { texts, vocabulary, record } = shown;
  const text = countedText(shown, entry);
  if (row.questions.length < 2 || text !== entryText(shown, entry)) return text;
  return `${text} (${questionTitle(texts, vocabulary, record, entry.question)})`;
}

/** Who said it, when, how it stands, and the numbers of its sources. */
export function byWhom(shown: ShownTable, entry: CellEntry): string {
  const standing = standingText(shown, entry);
  const numbers = entry.sources.map(({ number }) => `[${number}]`).join("");
  return [
    attribution(shown, entry, "full") + (standing === null ? "" : `, ${standing}`),
    ...(numbers === "" ? [] : [numbers]),
  ].join(" ");
}
