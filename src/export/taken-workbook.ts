import type { FileTexts } from "../i18n/file-texts";
import { claimLines } from "./claim-lines";
import type { FileCell, Run } from "./file-cell";
import { byText, type GridCell, type GridEntry, type GridRow, gridOf } from "./grid";
import { sourceLines } from "./source-lines";
import { type AboutLine, aboutLines, type Taken } from "./taken";
import { workbook } from "./xlsx";
import type { Sheet } from "./xlsx-sheet";

/**
 * The table as shown as an Excel workbook: the comparison in words, every statement with typed figures and
 * days, the sources, and how it was made.
 */
export function tableXlsx(taken: Taken): Uint8Array {
  const { texts, record, made } = taken;
  const sheets = [
    comparisonSheet(taken),
    statementSheet(taken),
    sourceSheet(taken),
    methodSheet(taken, aboutLines(taken)),
  ];
  return workbook(sheets, {
    title: record.title[texts.language],
    language: texts.language,
    made,
  });
}

function comparisonSheet(taken: Taken): Sheet {
  const { words } = taken;
  const { headings, groups } = gridOf(taken);
  const [question = "", finding = "", ...parties] = headings;
  // Only a table that holds both needs a column that tells them apart.
  const before = groups.some(({ name }) => name !== null);
  return {
    name: words.sheets.comparison,
    columns: [
      { heading: question, width: 34 },
      { heading: finding, width: 30 },
      { heading: words.gap, width: 12 },
      ...parties.map((heading) => ({ heading, width: 42 })),
      ...(before ? [{ heading: words.when, width: 18 }] : []),
    ],
    rows: groups.flatMap(({ name, rows }) =>
      rows.map((row) => [...comparisonRow(taken, row), ...(before ? [name] : [])]),
    ),
  };
}

function comparisonRow(taken: Taken, row: GridRow): readonly FileCell[] {
  const { title, link, finding, gap, cells, explanations } = row;
  const offered = explanations.flatMap((entry): Run[] => [
    { text: `\n${taken.texts.exports.explanation}: `, look: "quiet" },
    { text: entry.said, look: "plain" },
    { text: ` (${byText(entry)})`, look: "quiet" },
  ]);
  return [
    link === null ? title : { kind: "link", text: title, href: link },
    offered.length === 0
      ? finding
      : { kind: "runs", runs: [{ text: finding, look: "plain" }, ...offered] },
    gap,
    ...cells.map(cellRuns),
  ];
}

function cellRuns({ entries, silence }: GridCell): FileCell {
  if (entries.length === 0) return { kind: "runs", runs: [{ text: silence, look: "quiet" }] };
  return { kind: "runs", runs: entries.flatMap(entryRuns) };
}

function entryRuns(entry: GridEntry, index: number): readonly Run[] {
  return [
    { text: `${index > 0 ? "\n" : ""}${entry.said}`, look: "strong" },
    { text: ` (${byText(entry)})`, look: "quiet" },
  ];
}

/** The columns of claims, with their widths. What the sheet on the method says once is none of them. */
export const claimColumns = {
  question: 34,
  party: 16,
  speaker: 28,
  said: 12,
  lower: 10,
  upper: 10,
  hedge: 14,
  asSpoken: 26,
  counts: 26,
  finding: 20,
  gap: 10,
  relativeGap: 10,
  standing: 16,
  inFull: 24,
  words: 60,
  form: 18,
  source: 44,
  archived: 44,
  link: 44,
} as const satisfies Partial<Record<keyof FileTexts["lines"], number>>;

function statementSheet(taken: Taken): Sheet {
  return sheetOf(taken.words.sheets.statements, taken.words.lines, claimColumns, claimLines(taken));
}

/** The columns of sources, with their widths. */
export const sourceColumns = {
  number: 6,
  outlet: 26,
  title: 40,
  date: 12,
  address: 50,
  archived: 50,
  language: 14,
  read: 22,
  origin: 26,
  marks: 24,
} as const;

function sourceSheet(taken: Taken): Sheet {
  const { sheets, sources } = taken.words;
  return sheetOf(sheets.sources, sources, sourceColumns, sourceLines(taken));
}

/** A sheet of lines with named cells. */
export function sheetOf<Name extends string>(
  name: string,
  headings: Readonly<Record<Name, string>>,
  widths: Readonly<Partial<Record<Name, number>>>,
  lines: readonly Readonly<Record<Name, FileCell>>[],
): Sheet {
  const names = Object.keys(widths) as Name[];
  return {
    name,
    columns: names.map((each) => ({ heading: headings[each], width: widths[each] ?? 20 })),
    rows: lines.map((line) => names.map((each) => line[each])),
  };
}

/** What a file says of itself, and how to read it. */
export function methodSheet(
  { words, texts }: Pick<Taken, "words" | "texts">,
  lines: readonly AboutLine[],
): Sheet {
  const about = lines.map(({ name, text, href }): readonly FileCell[] => [
    name,
    href === null ? text : { kind: "link", text, href },
  ]);
  const reading = words.reading.map((text): readonly FileCell[] => [null, text]);
  return {
    name: words.sheets.method,
    columns: [
      { heading: "Parallax", width: 24 },
      { heading: texts.event.table.caption, width: 100 },
    ],
    rows: [...about, ...reading],
  };
}
