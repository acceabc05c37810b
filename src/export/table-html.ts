import type { NumberedSource } from "../table/table-model";
import { byText, type Grid, type GridCell, type GridEntry, type GridRow, gridOf } from "./grid";
import { type Html, html } from "./html";
import { inertText } from "./inert-text";
import { sourcesOf, sourceText } from "./shown-table";
import { aboutLines, type Taken } from "./taken";

/**
 * The table as a piece of HTML for an article: a caption, headers, sources below. It is styled in place,
 * since a content system keeps no style sheet.
 */
export function tableHtml(taken: Taken): string {
  return fragment(taken, (name) => html` style="${looks[name]}"`, sourceList);
}

/**
 * The same to be pasted. Browsers parse what is copied under the policy of the page, which forbids styles
 * in place; editors draw lines where the table itself asks for them.
 */
export function pastedHtml(taken: Taken): string {
  const look: Look = (name) =>
    name === "table" ? html` border="1" cellpadding="6" cellspacing="0"` : html``;
  return fragment(taken, look, sourceLines);
}

/** No colour but lines of grey, and inherited letters: the fragment takes the look of the page it stands in. */
const looks = {
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

/** The attributes by which an element looks as it should. */
type Look = (name: keyof typeof looks) => Html;

function fragment(taken: Taken, look: Look, listed: typeof sourceList): string {
  const { texts, table } = taken;
  const grid = gridOf(taken);
  const rows = table.groups.flatMap((group) => group.rows);
  const groups = grid.groups.map((group) => groupBody(taken, grid, group, look));
  return html`<div lang="${texts.language}"${look("all")}><table${look("table")}><caption${look("caption")}>${grid.title}</caption>${heading(grid, look)}${groups}</table>${listed(taken, sourcesOf(rows), look)}${foot(taken, look)}</div>`
    .html;
}

function heading({ headings }: Grid, look: Look): Html {
  return html`<thead><tr>${headings.map((name) => html`<th scope="col"${look("heading")}>${inertText(name)}</th>`)}</tr></thead>`;
}

function groupBody(
  taken: Taken,
  { headings }: Grid,
  { name, rows }: Grid["groups"][number],
  look: Look,
): Html {
  const before =
    name === null
      ? []
      : [
          html`<tr><th scope="rowgroup" colspan="${headings.length}"${look("group")}>${name}</th></tr>`,
        ];
  return html`<tbody>${before}${rows.map((row) => tableRow(taken, row, look))}</tbody>`;
}

function tableRow(taken: Taken, row: GridRow, look: Look): Html {
  const title = inertText(row.title);
  const named = row.link === null ? html`${title}` : html`<a href="${row.link}">${title}</a>`;
  const offered = row.explanations.map(
    (entry) =>
      html`<br><span${look("small")}>${taken.texts.exports.explanation}: ${entry.said} (${byText(entry)})</span>`,
  );
  const cells = row.cells.map((cell) => html`<td${look("cell")}>${cellContent(cell)}</td>`);
  return html`<tr><th scope="row"${look("title")}>${named}</th><td${look("cell")}>${inertText(row.finding)}${offered}</td>${cells}</tr>`;
}

function cellContent({ entries, silence }: GridCell): Html {
  return entries.length === 0 ? html`<i>${silence}</i>` : html`${entries.map(saidBy)}`;
}

function saidBy(entry: GridEntry, index: number): Html {
  return html`${index > 0 ? html`<br>` : ""}<b>${inertText(entry.said)}</b> (${byText(entry)})`;
}

/** Sources keep the numbers that they have on the page. */
function sourceList(taken: Taken, sources: readonly NumberedSource[], look: Look): Html {
  if (sources.length === 0) return html``;
  const items = sources.map(
    (numbered) => html`<li value="${numbered.number}">${sourceLine(taken, numbered)}</li>`,
  );
  return html`<p${look("small")}><b>${taken.words.sourcesTitle}</b></p><ol${look("small")}>${items}</ol>`;
}

/** The numbers written out: an editor may number a list anew, or have no lists. */
function sourceLines(taken: Taken, sources: readonly NumberedSource[]): Html {
  if (sources.length === 0) return html``;
  const lines = sources.map(
    (numbered) => html`<p>[${numbered.number}] ${sourceLine(taken, numbered)}</p>`,
  );
  return html`<p><b>${taken.words.sourcesTitle}</b></p>${lines}`;
}

function sourceLine(taken: Taken, { number, source }: NumberedSource): Html {
  const archived =
    source.archived === null
      ? html``
      : html` (${outside(source.archived, taken.words.archivedCopy)})`;
  return html`${sourceText(taken, { number, source })}: ${outside(source.url, source.url)}${archived}`;
}

function outside(href: string, text: string): Html {
  return html`<a href="${href}" rel="noreferrer">${text}</a>`;
}

function foot(taken: Taken, look: Look): Html {
  const { about } = taken.words;
  const said = aboutLines(taken)
    .filter(({ name }) => name !== about.event && name !== about.date)
    .map(({ name, text, href }, index) => {
      const what = href === null ? html`${text}` : html`<a href="${href}">${text}</a>`;
      return html`${index > 0 ? html`<br>` : ""}${name}: ${what}`;
    });
  return html`<p${look("small")}>${said}</p>`;
}
