import { explainFinding } from "../i18n/explain-finding";
import { rowTitle } from "../i18n/question-title";
import { sentenceText } from "../i18n/sentence";
import type { CellEntry, TableCell, TableRow } from "../table/table-model";
import { inertText } from "./inert-text";
import {
  attribution,
  columnName,
  countedText,
  findingText,
  linkTo,
  type ShownTable,
  sourcesOf,
  sourceText,
  standingText,
} from "./shown-table";

/** The table as tab-separated text, for programs that take no formatting; safe in a spreadsheet. */
export function tableText(shown: ShownTable): string {
  const { texts, table } = shown;
  const heading = [
    texts.event.table.question,
    texts.event.table.finding,
    ...table.columns.map((column) => columnName(shown, column)),
  ];
  const lines = table.groups.flatMap(({ id, rows }) => [
    ...(id === "before" ? [[texts.event.table.before]] : []),
    ...rows.map((row) => rowLine(shown, row)),
  ]);
  return [heading, ...lines].map((cells) => cells.map(inertText).join("\t")).join("\n");
}

/** One row with what everybody said, why the finding is what it is, and every source, as plain text. */
export function rowText(shown: ShownTable, row: TableRow): string {
  const { texts, vocabulary, record, version } = shown;
  const explanation = explainFinding(texts, vocabulary, record, row).sentences;
  const said = row.cells.flatMap((cell) =>
    cell.entries.map(
      (entry) =>
        `${columnName(shown, cell.column)}: ${countedText(shown, entry)} – ${byWhom(shown, entry, "full")}`,
    ),
  );
  const sources = sourcesOf([row]).map(
    (source) => `[${source.number}] ${sourceText(shown, source)}: ${source.source.url}`,
  );
  return [
    record.title[texts.language],
    rowTitle(texts, vocabulary, record, row),
    `${findingText(shown, row)}. ${explanation.map(sentenceText).join(" ")}`,
    ...said,
    ...(sources.length > 0 ? [`${texts.event.sections.sources}:`, ...sources] : []),
    `${texts.exports.link}: ${linkTo(shown, row.id)}`,
    `${texts.event.footer.version}: ${version}`,
  ].join("\n");
}

/** Who said it, when, how it stands, and the numbers of its sources. */
export function byWhom(shown: ShownTable, entry: CellEntry, length: "full" | "short"): string {
  const standing = standingText(shown, entry);
  const numbers = entry.sources.map(({ number }) => `[${number}]`).join("");
  return [
    attribution(shown, entry, length) + (standing === null ? "" : `, ${standing}`),
    ...(numbers === "" ? [] : [numbers]),
  ].join(" ");
}

function rowLine(shown: ShownTable, row: TableRow): readonly string[] {
  const { texts, vocabulary, record } = shown;
  return [
    rowTitle(texts, vocabulary, record, row),
    findingText(shown, row),
    ...row.cells.map((cell) => cellText(shown, cell)),
  ];
}

function cellText(shown: ShownTable, { entries }: TableCell): string {
  if (entries.length === 0) return shown.texts.event.table.notStated;
  return entries
    .map((entry) => `${countedText(shown, entry)} (${byWhom(shown, entry, "short")})`)
    .join("; ");
}
