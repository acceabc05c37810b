import { rowTitle } from "../i18n/question-title";
import type { CellEntry, NumberedSource, TableCell, TableRow } from "../table/table-model";
import {
  attribution,
  columnName,
  countedText,
  findingText,
  linkTo,
  type ShownTable,
  silenceText,
  standingText,
} from "./shown-table";

/** Something said, in the words of a cell: what, by whom and when, how it stands, where it can be read. */
export interface GridEntry {
  readonly said: string;
  readonly by: string;
  readonly sources: readonly NumberedSource[];
  /** The claim on the page; null where the record has no address. */
  readonly link: string | null;
}

/** What one column says in one row: entries, or the words for silence. */
export interface GridCell {
  readonly entries: readonly GridEntry[];
  readonly silence: string;
}

/** One row in words. */
export interface GridRow {
  readonly id: string;
  readonly title: string;
  readonly finding: string;
  /** The size of the difference where one is given. */
  readonly gap: number | null;
  readonly cells: readonly GridCell[];
  /** Explanations offered for a difference, each with who offers it. */
  readonly explanations: readonly GridEntry[];
  readonly link: string | null;
}

/** The table in words, as documents have it. */
export interface Grid {
  readonly title: string;
  /** Question, finding, then the columns as shown. */
  readonly headings: readonly string[];
  readonly groups: readonly {
    /** The heading of what was said before the event; null for the event itself. */
    readonly name: string | null;
    readonly rows: readonly GridRow[];
  }[];
}

/** Words the table as shown. Every form of it that is no list of claims is made from this. */
export function gridOf(shown: ShownTable): Grid {
  const { texts, record, table } = shown;
  const { question, finding, before } = texts.event.table;
  return {
    title: record.title[texts.language],
    headings: [question, finding, ...table.columns.map((column) => columnName(shown, column))],
    groups: table.groups.map(({ id, rows }) => ({
      name: id === "before" ? before : null,
      rows: rows.map((row) => gridRow(shown, row)),
    })),
  };
}

/** Who said it, when, how it stands, and the numbers of its sources. */
export function byText({ by, sources }: GridEntry): string {
  const numbers = sources.map(({ number }) => `[${number}]`).join("");
  return [by, ...(numbers === "" ? [] : [numbers])].join(" ");
}

function gridRow(shown: ShownTable, row: TableRow): GridRow {
  const { texts, vocabulary, record } = shown;
  return {
    id: row.id,
    title: rowTitle(texts, vocabulary, record, row),
    finding: findingText(shown, row),
    gap: row.finding.gap?.size ?? null,
    cells: row.cells.map((cell) => gridCell(shown, row, cell)),
    explanations: row.explanations.map((entry) => gridEntry(shown, entry)),
    link: linkTo(shown, row.id),
  };
}

function gridCell(shown: ShownTable, row: TableRow, { column, entries }: TableCell): GridCell {
  return {
    entries: entries.map((entry) => gridEntry(shown, entry)),
    silence: silenceText(shown, row, column),
  };
}

function gridEntry(shown: ShownTable, entry: CellEntry): GridEntry {
  const standing = standingText(shown, entry);
  const by = attribution(shown, entry, "short");
  return {
    said: countedText(shown, entry),
    by: standing === null ? by : `${by}, ${standing}`,
    sources: entry.sources,
    link: linkTo(shown, entry.claim.id),
  };
}
