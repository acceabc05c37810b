import type { FileTexts } from "../i18n/file-texts";
import { claimLines } from "./claim-lines";
import { type CsvForm, plainCsv } from "./csv-form";
import { plainCell } from "./file-cell";
import { inertText } from "./inert-text";
import type { Taken } from "./taken";

/** The table as shown, as CSV: one line a claim, headings in the reader's language. */
export function tableCsv(taken: Taken, form: CsvForm = plainCsv): string {
  const { lines: headings } = taken.words;
  const names = Object.keys(headings) as (keyof FileTexts["lines"])[];
  const lines = claimLines(taken).map((line) => names.map((name) => plainCell(line[name])));
  return csvText([Object.values(headings), ...lines], form);
}

/** Lines of cells as CSV (RFC 4180), no text of which runs in a spreadsheet. */
export function csvText(
  lines: readonly (readonly (string | number | null)[])[],
  { delimiter, mark }: CsvForm,
): string {
  const start = mark ? "\ufeff" : "";
  return lines.reduce((text, line) => {
    const cells = line.map((cell) => (typeof cell === "string" ? quoted(cell, delimiter) : cell));
    // Nothing is written for null.
    return `${text}${cells.join(delimiter)}\r\n`;
  }, start);
}

function quoted(cell: string, delimiter: string): string {
  const text = inertText(cell);
  return special.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

const special = /["\r\n\ufeff]/;
