import papa from "papaparse";
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

/** Lines of cells as CSV, no text of which runs in a spreadsheet. */
export function csvText(
  lines: readonly (readonly (string | number | null)[])[],
  { delimiter, mark }: CsvForm,
): string {
  const cells = lines.map((line) => line.map(inert));
  const text = papa.unparse(cells, { newline: "\r\n", escapeFormulae: true, delimiter });
  return `${mark ? "\ufeff" : ""}${text}\r\n`;
}

/** papaparse looks for a formula in a cell's first line only, so cells are made inert before. */
function inert(cell: string | number | null): string | number | null {
  return typeof cell === "string" ? inertText(cell) : cell;
}
