import { explainFinding } from "../i18n/explain-finding";
import { rowTitle } from "../i18n/question-title";
import { sentenceText } from "../i18n/sentence";
import type { NumberedSource, TableCell, TableModel, TableRow } from "../table/table-model";
import { type Html, html } from "./html";
import { inertText } from "./inert-text";
import {
  columnName,
  countedText,
  findingText,
  linkTo,
  type ShownTable,
  sourcesOf,
  sourceText,
} from "./shown-table";
import { byWhom } from "./table-text";

/** The table as HTML, to be pasted into a document or a spreadsheet: a caption, headers, sources below. */
export function tableHtml(shown: ShownTable): string {
  const { texts, record, table } = shown;
  const rows = table.groups.flatMap((group) => group.rows);
  return html`<div lang="${texts.language}"><table><caption>${record.title[texts.language]}</caption>${heading(shown)}${table.groups.map(
    (group) => groupBody(shown, group),
  )}</table>${sourceList(shown, sourcesOf(rows))}${foot(shown, shown.address)}</div>`.html;
}

/** One row with what everybody said, why the finding is what it is, and every source, as HTML. */
export function rowHtml(shown: ShownTable, row: TableRow): string {
  const { texts, vocabulary, record } = shown;
  const explanation = explainFinding(texts, vocabulary, record, row).sentences;
  const said = row.cells.flatMap((cell) =>
    cell.entries.map(
      (entry) =>
        html`<li>${columnName(shown, cell.column)}: <b>${countedText(shown, entry)}</b> – ${byWhom(shown, entry, "full")}</li>`,
    ),
  );
  return html`<div lang="${texts.language}"><p><b>${record.title[texts.language]}</b><br>${rowTitle(texts, vocabulary, record, row)}</p><p>${findingText(shown, row)}. ${explanation
    .map(sentenceText)
    .join(
      " ",
    )}</p><ul>${said}</ul>${sourceList(shown, sourcesOf([row]))}${foot(shown, linkTo(shown, row.id))}</div>`
    .html;
}

function heading(shown: ShownTable): Html {
  const { table } = shown.texts.event;
  const names = [
    table.question,
    table.finding,
    ...shown.table.columns.map((column) => columnName(shown, column)),
  ];
  return html`<thead><tr>${names.map((name) => html`<th scope="col">${inertText(name)}</th>`)}</tr></thead>`;
}

function groupBody(shown: ShownTable, { id, rows }: TableModel["groups"][number]): Html {
  const { texts, table } = shown;
  const before =
    id === "before"
      ? [
          html`<tr><th scope="rowgroup" colspan="${table.columns.length + 2}">${texts.event.table.before}</th></tr>`,
        ]
      : [];
  return html`<tbody>${before}${rows.map((row) => tableRow(shown, row))}</tbody>`;
}

function tableRow(shown: ShownTable, row: TableRow): Html {
  const { texts, vocabulary, record } = shown;
  const title = inertText(rowTitle(texts, vocabulary, record, row));
  return html`<tr><th scope="row"><a href="${linkTo(shown, row.id)}">${title}</a></th><td>${inertText(findingText(shown, row))}</td>${row.cells.map(
    (cell) => tableCell(shown, cell),
  )}</tr>`;
}

function tableCell(shown: ShownTable, { entries }: TableCell): Html {
  if (entries.length === 0) return html`<td><i>${shown.texts.event.table.notStated}</i></td>`;
  const claims = entries.map(
    (entry, index) =>
      html`${index > 0 ? html`<br>` : ""}<b>${inertText(countedText(shown, entry))}</b> (${byWhom(shown, entry, "short")})`,
  );
  return html`<td>${claims}</td>`;
}

/** Sources keep the numbers that they have on the page. */
function sourceList(shown: ShownTable, sources: readonly NumberedSource[]): Html {
  if (sources.length === 0) return html``;
  const items = sources.map(
    (source) =>
      html`<li value="${source.number}">${sourceText(shown, source)}: <a href="${source.source.url}" rel="noreferrer">${source.source.url}</a></li>`,
  );
  return html`<p>${shown.texts.event.sections.sources}</p><ol>${items}</ol>`;
}

function foot({ texts, version }: ShownTable, link: string): Html {
  return html`<p><a href="${link}">${link}</a><br>${texts.event.footer.version}: ${version}</p>`;
}
