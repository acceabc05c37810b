import type { NumberedSource } from "../table/table-model";
import { byText, type Grid, type GridCell, type GridEntry, type GridRow, gridOf } from "./grid";
import { type Html, html } from "./html";
import { inertText } from "./inert-text";
import { sourcesOf, sourceText } from "./shown-table";
import { aboutLines, type Taken } from "./taken";

/**
 * The table as a piece of HTML for an article or to be pasted: a caption, headers, sources below. It is
 * styled in place, since neither an editor nor a content system keeps a style sheet.
 */
export function tableHtml(taken: Taken): string {
  const { texts, table } = taken;
  const grid = gridOf(taken);
  const rows = table.groups.flatMap((group) => group.rows);
  return html`<div lang="${texts.language}" style="${look.all}"><table style="${look.table}"><caption style="${look.caption}">${grid.title}</caption>${heading(grid)}${grid.groups.map(
    (group) => groupBody(taken, grid, group),
  )}</table>${sourceList(taken, sourcesOf(rows))}${foot(taken)}</div>`.html;
}

/** No colour but lines of grey, and inherited letters: the fragment takes the look of the page it stands in. */
const look = {
  all: "overflow-x:auto",
  table: "border-collapse:collapse;width:100%;font-size:0.95em;line-height:1.35",
  caption: "text-align:start;font-weight:bold;padding:0 0 0.5em",
  heading:
    "border-bottom:2px solid #777;padding:0.4em 0.7em 0.4em 0;text-align:start;vertical-align:bottom",
  group: "border-bottom:1px solid #bbb;padding:1em 0.7em 0.4em 0;text-align:start",
  title:
    "border-bottom:1px solid #bbb;padding:0.5em 0.7em 0.5em 0;text-align:start;vertical-align:top;font-weight:normal",
  cell: "border-bottom:1px solid #bbb;padding:0.5em 0.7em 0.5em 0;vertical-align:top",
  small: "font-size:0.85em",
} as const;

function heading({ headings }: Grid): Html {
  return html`<thead><tr>${headings.map((name) => html`<th scope="col" style="${look.heading}">${inertText(name)}</th>`)}</tr></thead>`;
}

function groupBody(taken: Taken, { headings }: Grid, { name, rows }: Grid["groups"][number]): Html {
  const before =
    name === null
      ? []
      : [
          html`<tr><th scope="rowgroup" colspan="${headings.length}" style="${look.group}">${name}</th></tr>`,
        ];
  return html`<tbody>${before}${rows.map((row) => tableRow(taken, row))}</tbody>`;
}

function tableRow(taken: Taken, row: GridRow): Html {
  const title = inertText(row.title);
  const named = row.link === null ? html`${title}` : html`<a href="${row.link}">${title}</a>`;
  const offered = row.explanations.map(
    (entry) =>
      html`<br><span style="${look.small}">${taken.texts.exports.explanation}: ${entry.said} (${byText(entry)})</span>`,
  );
  return html`<tr><th scope="row" style="${look.title}">${named}</th><td style="${look.cell}">${inertText(row.finding)}${offered}</td>${row.cells.map(tableCell)}</tr>`;
}

function tableCell({ entries, silence }: GridCell): Html {
  if (entries.length === 0) return html`<td style="${look.cell}"><i>${silence}</i></td>`;
  return html`<td style="${look.cell}">${entries.map(saidBy)}</td>`;
}

function saidBy(entry: GridEntry, index: number): Html {
  return html`${index > 0 ? html`<br>` : ""}<b>${inertText(entry.said)}</b> (${byText(entry)})`;
}

/** Sources keep the numbers that they have on the page. */
function sourceList(taken: Taken, sources: readonly NumberedSource[]): Html {
  if (sources.length === 0) return html``;
  const { words } = taken;
  const link = (href: string, text: string) => html`<a href="${href}" rel="noreferrer">${text}</a>`;
  const items = sources.map(({ number, source }) => {
    const archived =
      source.archived === null ? html`` : html` (${link(source.archived, words.archivedCopy)})`;
    return html`<li value="${number}">${sourceText(taken, { number, source })}: ${link(source.url, source.url)}${archived}</li>`;
  });
  return html`<p style="${look.small}"><b>${words.sourcesTitle}</b></p><ol style="${look.small}">${items}</ol>`;
}

function foot(taken: Taken): Html {
  const { about } = taken.words;
  const said = aboutLines(taken)
    .filter(({ name }) => name !== about.event && name !== about.date)
    .map(({ name, text, href }, index) => {
      const what = href === null ? html`${text}` : html`<a href="${href}">${text}</a>`;
      return html`${index > 0 ? html`<br>` : ""}${name}: ${what}`;
    });
  return html`<p style="${look.small}">${said}</p>`;
}
