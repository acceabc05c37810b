import type { Comparison } from "../compare/comparison";
import { formatDay } from "../i18n/dates";
import type { FileTexts } from "../i18n/file-texts";
import type { FilterGroup } from "../table/table-model";
import { columnName, type ShownTable } from "./shown-table";
import { utcText } from "./utc-text";

/** A table that is taken away: as shown, with what a file has to say of itself. */
export interface Taken extends ShownTable {
  readonly words: FileTexts;
  /** The kind of finding whose rows are shown; null is all. */
  readonly filter: FilterGroup | null;
  /** Only what had been said by a moment, and what that leaves out; null is everything. */
  readonly asOf: Comparison["asOf"];
  /** When the file is made (ms since 1970 UTC): a pure function has no clock. */
  readonly made: number;
}

/** One thing that a file says of itself. */
export interface AboutLine {
  readonly name: string;
  readonly text: string;
  /** Where the text leads, where it is an address. */
  readonly href: string | null;
}

/** What a file says of itself: what it is a table of, how it was arranged, when and how it was made. */
export function aboutLines(taken: Taken): readonly AboutLine[] {
  const { texts, words, record, version, address } = taken;
  const { about } = words;
  const line = (name: string, text: string, href: string | null = null) => ({ name, text, href });
  return [
    line(about.event, record.title[texts.language]),
    line(about.date, formatDay(texts, record.date)),
    line(about.address, address ?? words.noAddress, address),
    line(about.version, version),
    ...(taken.asOf === null ? [] : [line(about.asOf, asOfText(taken, taken.asOf))]),
    line(about.columns, taken.table.columns.map((column) => columnName(taken, column)).join(", ")),
    line(about.filter, filterText(taken)),
    line(about.made, utcText(taken.texts, taken.made)),
    line(about.how, words.how),
  ];
}

/** What a file of several events says of itself. */
export function aboutSeveral(
  { texts, words, made }: Pick<Taken, "texts" | "words" | "made">,
  events: number,
  without: readonly string[],
): readonly AboutLine[] {
  const { about, sheets } = words;
  return [
    { name: sheets.events, text: String(events), href: null },
    ...(without.length === 0
      ? []
      : [{ name: about.without, text: without.join(", "), href: null }]),
    { name: about.made, text: utcText(texts, made), href: null },
    { name: about.how, text: words.how, href: null },
  ];
}

function asOfText(
  taken: Taken,
  { moment, later, undated }: NonNullable<Comparison["asOf"]>,
): string {
  const left = later + undated === 0 ? [] : [taken.words.about.asOfLeft(later, undated)];
  return [utcText(taken.texts, moment), ...left].join("; ");
}

function filterText({ texts, words, table, filter }: Taken): string {
  if (filter === null) return words.about.allRows;
  const shown = table.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const name = texts.findings.groups[filter];
  return words.about.someRows(name, shown, table.total);
}

/** A file's name: 2023-04-10-prisoner-exchange.uk.xlsx. */
export function fileName(
  { record, texts }: Pick<Taken, "record" | "texts">,
  { ending }: { readonly ending: string },
): string {
  return `${record.id}.${texts.language}${ending}`;
}
