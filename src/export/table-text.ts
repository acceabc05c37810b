import { byText, type GridCell, gridOf } from "./grid";
import { inertText } from "./inert-text";
import { sourcesOf, sourceText } from "./shown-table";
import { aboutLines, type Taken } from "./taken";

/**
 * The table as tab-separated text, for programs that take no formatting; safe in a spreadsheet. Below it,
 * after an empty line, are its sources and what it says of itself.
 */
export function tableText(taken: Taken): string {
  const { headings, groups } = gridOf(taken);
  const lines = groups.flatMap(({ name, rows }) => [
    ...(name === null ? [] : [[name]]),
    ...rows.map(({ title, finding, cells }) => [title, finding, ...cells.map(cellText)]),
  ]);
  const shown = taken.table.groups.flatMap(({ rows }) => rows);
  const sources = sourcesOf(shown).map((source) => [
    `[${source.number}]`,
    sourceText(taken, source),
    source.source.url,
    ...(source.source.archived === null ? [] : [source.source.archived]),
  ]);
  const about = aboutLines(taken).map(({ name, text }) => [name, text]);
  return [headings, ...lines, [], ...sources, [], ...about]
    .map((cells) => cells.map(inertText).join("\t"))
    .join("\n");
}

function cellText({ entries, silence }: GridCell): string {
  if (entries.length === 0) return silence;
  return entries.map((entry) => `${entry.said} (${byText(entry)})`).join("; ");
}
