import { byText, type GridCell, gridOf } from "./grid";
import { inertText } from "./inert-text";
import type { ShownTable } from "./shown-table";

/** The table as tab-separated text, for programs that take no formatting; safe in a spreadsheet. */
export function tableText(shown: ShownTable): string {
  const { headings, groups } = gridOf(shown);
  const lines = groups.flatMap(({ name, rows }) => [
    ...(name === null ? [] : [[name]]),
    ...rows.map(({ title, finding, cells }) => [title, finding, ...cells.map(cellText)]),
  ]);
  return [headings, ...lines].map((cells) => cells.map(inertText).join("\t")).join("\n");
}

function cellText({ entries, silence }: GridCell): string {
  if (entries.length === 0) return silence;
  return entries.map((entry) => `${entry.said} (${byText(entry)})`).join("; ");
}
