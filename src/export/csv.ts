import papa from "papaparse";
import { countedPopulation } from "../i18n/counted";
import { findingWord } from "../i18n/finding-words";
import { partyName, populationName, speakerName } from "../i18n/names";
import { rowTitle } from "../i18n/question-title";
import type { Quantity } from "../model/quantity";
import type { CellEntry, TableRow } from "../table/table-model";
import { inertText } from "./inert-text";
import { entryText, linkTo, type ShownTable } from "./shown-table";

type Cell = string | number | null;

/**
 * The table as shown, as CSV (RFC 4180): one line a claim, headings in the reader's language. The byte
 * order mark tells Excel that it is UTF-8. Silence has no line: no claim was made. Claims that no longer
 * stand have one, and say so in the last column. A finding stands beside the claims it was made from; the
 * difference is theirs.
 */
export function tableCsv(shown: ShownTable): string {
  const rows = shown.table.groups.flatMap((group) => group.rows);
  const lines = rows.flatMap((row) => linesOf(shown, row));
  const cells = [Object.values(shown.texts.exports.csv), ...lines].map((line) => line.map(inert));
  return `\ufeff${papa.unparse(cells, { newline: "\r\n", escapeFormulae: true })}`;
}

/** papaparse looks for a formula in a cell's first line only, so cells are made inert before. */
function inert(cell: Cell): Cell {
  return typeof cell === "string" ? inertText(cell) : cell;
}

function linesOf(shown: ShownTable, row: TableRow): readonly (readonly Cell[])[] {
  const { exports } = shown.texts;
  return [
    ...row.cells
      .flatMap((cell) => cell.entries)
      .map((entry) => lineOf(shown, row, entry, exports.standing[entry.status])),
    ...row.explanations.map((entry) => lineOf(shown, row, entry, exports.explanation)),
  ];
}

/** Cells in the order of the headings. */
function lineOf(
  shown: ShownTable,
  row: TableRow,
  entry: CellEntry,
  standing: string,
): readonly Cell[] {
  const { texts, vocabulary, record, version } = shown;
  const { statement, claim } = entry;
  const { finding } = row;
  const inFinding = finding.claims.includes(claim.id);
  const gap = inFinding ? finding.gap : null;
  const counted = countedPopulation(claim);
  return [
    rowTitle(texts, vocabulary, record, row),
    partyName(texts, vocabulary, statement.party),
    speakerName(texts, vocabulary, statement.speaker),
    statement.said?.edtf ?? "",
    ...figures(shown, claim.answer.kind === "quantity" ? claim.answer.quantity : null),
    entryText(shown, entry),
    counted === null ? "" : populationName(texts, vocabulary, counted),
    inFinding ? findingWord(texts, vocabulary, finding, row) : "",
    gap?.size ?? null,
    gap?.relative == null ? null : rounded(gap.relative),
    entry.sources.map(({ source }) => source.url).join(" "),
    linkTo(shown, claim.id),
    version,
    standing,
  ];
}

/** Lower and upper end, and the hedge; an open end is an empty cell. */
function figures({ texts }: ShownTable, quantity: Quantity | null): readonly Cell[] {
  if (quantity === null) return [null, null, ""];
  const { interval, hedge } = quantity;
  return [interval?.lo ?? null, interval?.hi ?? null, texts.quantities.names[hedge]];
}

function rounded(ratio: number): number {
  return Math.round(ratio * 10_000) / 10_000;
}
