import { explainFinding } from "../i18n/explain-finding";
import { rowTitle } from "../i18n/question-title";
import { sentenceText } from "../i18n/sentence";
import type { NumberedSource, TableRow } from "../table/table-model";
import { type Html, html } from "./html";
import { answeringText, byWhom } from "./row-text";
import {
  columnName,
  entryText,
  findingText,
  linkTo,
  type ShownTable,
  sourcesOf,
  sourceText,
} from "./shown-table";
import { utcText } from "./utc-text";

/** One row with what everybody said, why the finding is what it is, and every source, as HTML. */
export function rowHtml(shown: ShownTable, row: TableRow, made: number): string {
  const { texts, vocabulary, record } = shown;
  const explanation = explainFinding(texts, vocabulary, record, row).sentences;
  const said = row.cells.flatMap((cell) =>
    cell.entries.map(
      (entry) =>
        html`<li>${columnName(shown, cell.column)}: <b>${answeringText(shown, row, entry)}</b> – ${byWhom(shown, entry)}</li>`,
    ),
  );
  const offered = row.explanations.map(
    (entry) =>
      html`<li>${texts.event.table.explanation}: ${entryText(shown, entry)} – ${byWhom(shown, entry)}</li>`,
  );
  return html`<div lang="${texts.language}"><p><b>${record.title[texts.language]}</b><br>${rowTitle(texts, vocabulary, record, row)}</p><p>${findingText(shown, row)}. ${explanation
    .map(sentenceText)
    .join(
      " ",
    )}</p><ul>${said}${offered}</ul>${sourceList(shown, sourcesOf([row]))}${foot(shown, linkTo(shown, row.id), made)}</div>`
    .html;
}

/**
 * Sources keep the numbers that they have on the page: written out, since an editor that is pasted into
 * would number a list anew, and one without lists not at all.
 */
function sourceList(shown: ShownTable, sources: readonly NumberedSource[]): Html {
  if (sources.length === 0) return html``;
  const items = sources.map(
    (source) =>
      html`<p>[${source.number}] ${sourceText(shown, source)}: <a href="${source.source.url}" rel="noreferrer">${source.source.url}</a></p>`,
  );
  return html`<p>${shown.texts.event.sections.sources}</p>${items}`;
}

function foot({ texts, version }: ShownTable, link: string | null, made: number): Html {
  const place = link === null ? html`` : html`<a href="${link}">${link}</a><br>`;
  return html`<p>${place}${texts.event.footer.version}: ${version}<br>${texts.exports.madeBy(utcText(texts, made))}</p>`;
}
