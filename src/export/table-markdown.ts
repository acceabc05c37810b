import type { NumberedSource } from "../table/table-model";
import { type GridCell, type GridEntry, type GridRow, gridOf } from "./grid";
import { sourcesOf, sourceText } from "./shown-table";
import { aboutLines, type Taken } from "./taken";

/**
 * The table as Markdown (GitHub's, which knows tables): a heading, the table, the sources as a list, how it
 * was made. No text in it becomes markup, and no HTML is in it but breaks within cells.
 */
export function tableMarkdown(taken: Taken): string {
  const { words, texts, table } = taken;
  const grid = gridOf(taken);
  const rows = table.groups.flatMap((group) => group.rows);
  const about = aboutLines(taken).filter(({ name }) => name !== words.about.event);
  return [
    `# ${plain(grid.title)}`,
    "",
    line(grid.headings.map(plain)),
    line(grid.headings.map(() => "---")),
    ...grid.groups.flatMap((group) => [
      ...(group.name === null
        ? []
        : [line([`**${plain(group.name)}**`, ...grid.headings.slice(1).map(() => "")])]),
      ...group.rows.map((row) => rowLine(texts.exports.explanation, row)),
    ]),
    "",
    `## ${plain(words.sourcesTitle)}`,
    "",
    ...sourcesOf(rows).map((source) => sourceLine(taken, source)),
    "",
    `## ${plain(words.sheets.method)}`,
    "",
    ...about.map(
      ({ name, text, href }) => `- ${plain(name)}: ${href === null ? plain(text) : address(href)}`,
    ),
    ...words.reading.map((text) => `- ${plain(text)}`),
    "",
  ].join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function rowLine(explanation: string, row: GridRow): string {
  const title = row.link === null ? plain(row.title) : `[${plain(row.title)}](${target(row.link)})`;
  const offered = row.explanations.map((entry) => `${plain(explanation)}: ${entryText(entry)}`);
  const finding = [plain(row.finding), ...offered].join("<br>");
  return line([title, finding, ...row.cells.map(cellText)]);
}

function cellText({ entries, silence }: GridCell): string {
  if (entries.length === 0) return `*${plain(silence)}*`;
  return entries.map(entryText).join("<br>");
}

/** Numbers of sources stand in brackets that are no link. */
function entryText({ said, by, sources }: GridEntry): string {
  const numbers = sources.map(({ number }) => `\\[${number}\\]`).join("");
  return `**${plain(said)}** (${[plain(by), ...(numbers === "" ? [] : [numbers])].join(" ")})`;
}

/** A list would number the sources itself, and not as the page does. */
function sourceLine(taken: Taken, numbered: NumberedSource): string {
  const { number, source } = numbered;
  const archived =
    source.archived === null
      ? ""
      : ` ([${plain(taken.words.archivedCopy)}](${target(source.archived)}))`;
  return `- \\[${number}\\] ${plain(sourceText(taken, numbered))}: ${address(source.url)}${archived}`;
}

/** Text in which nothing is markup: `*`, `|`, `<`, a heading's or a list's sign at its head, a break. */
function plain(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>|~&]/g, "\\$&")
    .replace(/^([#+=-])/, "\\$1")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

function address(href: string): string {
  return `[${plain(href)}](${target(href)})`;
}

/** An address between parentheses, of which it holds none itself, and no sign of code, which goes before links. */
function target(href: string): string {
  return href.replaceAll(/[\s()<>|\\`]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
