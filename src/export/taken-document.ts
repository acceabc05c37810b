import {
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import type { NumberedSource } from "../table/table-model";
import { Footnotes, linkRun, quiet, small } from "./docx-parts";
import { zipMadeAt } from "./docx-time";
import { docxWidths } from "./docx-widths";
import { type Grid, type GridCell, type GridEntry, type GridRow, gridOf } from "./grid";
import { sourcesOf, sourceText } from "./shown-table";
import { aboutLines, type Taken } from "./taken";
import { coreXml } from "./xlsx";

/**
 * The table as shown as a Word document: a heading, a real table with its sources in footnotes, the sources
 * once more in the order of the page, and how it was made. Wide tables lie across.
 */
export async function tableDocx(taken: Taken): Promise<Uint8Array> {
  const { texts, record } = taken;
  const grid = gridOf(taken);
  const footnotes = new Footnotes(taken);
  const wide = grid.headings.length > 4;
  const table = tableOf(taken, grid, footnotes, wide);
  const document = new Document({
    title: record.title[texts.language],
    creator: "Parallax",
    styles: stylesOf(taken),
    // Long words in a narrow column part at a hyphen and nowhere else.
    hyphenation: { autoHyphenation: true },
    footnotes: footnotes.all,
    sections: [
      {
        properties: {
          page: {
            // Word wants the sheet as it lies upright, and turns it.
            size: { ...sheet, orientation: wide ? "landscape" : "portrait" },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footerOf(taken) },
        children: [
          new Paragraph({ heading: "Heading1", children: [new TextRun({ text: grid.title })] }),
          new Paragraph({
            spacing: { after: 160 },
            children: [quiet(texts.event.table.caption)],
          }),
          table,
          ...sourceParagraphs(taken),
          ...aboutParagraphs(taken),
        ],
      },
    ],
  });
  // The library would read the clock for what the document says of itself, and for the files in it.
  const about = { title: record.title[texts.language], language: texts.language, made: taken.made };
  const properties = { path: "docProps/core.xml", data: coreXml(about) };
  return zipMadeAt(await Packer.toArrayBuffer(document, false, [properties]), taken.made);
}

/** A4, in twentieths of a point. */
const sheet = { width: 11906, height: 16838 } as const;
const margin = 964;

const locales = { en: "en-GB", uk: "uk-UA", ru: "ru-RU" } as const;

function stylesOf({ texts }: Taken) {
  const heading = (size: number) => ({
    run: { size, bold: true, color: "000000" },
    paragraph: { spacing: { before: 280, after: 100 } },
  });
  const language = { value: locales[texts.language] };
  return {
    default: {
      document: { run: { font: "Calibri", size: 20, language } },
      heading1: heading(36),
      heading2: heading(24),
    },
  };
}

function footerOf({ words, version }: Taken): Footer {
  const [before = "", between = ""] = words.page("\u0000", "\u0000").split("\u0000");
  const text = (words: string) => small({ text: words });
  return new Footer({
    children: [
      new Paragraph({
        alignment: "right",
        children: [
          text(`Parallax · ${version} · ${before}`),
          small({ children: [PageNumber.CURRENT] }),
          text(between),
          small({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

const line = { style: "single", size: 4, color: "BBBBBB" } as const;
const none = { style: "none", size: 0, color: "auto" } as const;

function tableOf(taken: Taken, grid: Grid, footnotes: Footnotes, wide: boolean): Table {
  const width = (wide ? sheet.height : sheet.width) - 2 * margin;
  const widths = docxWidths(grid, width, wide);
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: "dxa" },
    layout: "fixed",
    borders: {
      ...{ top: line, bottom: line, insideHorizontal: line },
      ...{ left: none, right: none, insideVertical: none },
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: grid.headings.map((name) =>
          cell([new Paragraph({ children: [new TextRun({ text: name, bold: true })] })], {
            shading: { fill: "F1EEE6" },
          }),
        ),
      }),
      ...grid.groups.flatMap((group) => groupRows(taken, grid, group, footnotes)),
    ],
  });
}

function groupRows(
  taken: Taken,
  { headings }: Grid,
  { name, rows }: Grid["groups"][number],
  footnotes: Footnotes,
): readonly TableRow[] {
  const before =
    name === null
      ? []
      : [
          new TableRow({
            cantSplit: true,
            children: [
              cell(
                [
                  new Paragraph({
                    keepNext: true,
                    children: [new TextRun({ text: name, bold: true })],
                  }),
                ],
                { columnSpan: headings.length },
              ),
            ],
          }),
        ];
  return [...before, ...rows.map((row) => rowOf(taken, row, footnotes))];
}

/** A row with more entries than this may go on over the page: kept whole, it would leave one half empty. */
const mostKeptWhole = 8;

function rowOf(taken: Taken, row: GridRow, footnotes: Footnotes): TableRow {
  const { title, link, finding, explanations, cells } = row;
  const offered = explanations.map((entry) => [
    quiet(`${taken.texts.exports.explanation}: `),
    ...entryRuns(entry, footnotes),
  ]);
  const longest = Math.max(...cells.map(({ entries }) => entries.length));
  return new TableRow({
    cantSplit: longest <= mostKeptWhole,
    children: [
      cell([
        new Paragraph({
          children: [link === null ? new TextRun({ text: title }) : linkRun(title, link)],
        }),
      ]),
      cell([
        new Paragraph({ children: [new TextRun({ text: finding })] }),
        ...offered.map((children) => new Paragraph({ children })),
      ]),
      ...cells.map((each) => cell(cellParagraphs(each, footnotes))),
    ],
  });
}

function cellParagraphs({ entries, silence }: GridCell, footnotes: Footnotes): Paragraph[] {
  if (entries.length === 0) return [new Paragraph({ children: [quiet(silence)] })];
  return entries.map(
    (entry) => new Paragraph({ spacing: { after: 60 }, children: entryRuns(entry, footnotes) }),
  );
}

function entryRuns(entry: GridEntry, footnotes: Footnotes) {
  return [
    new TextRun({ text: entry.said, bold: true }),
    quiet(` (${entry.by})`),
    ...footnotes.of(entry.sources),
  ];
}

function cell(
  children: readonly Paragraph[],
  rest: { readonly shading?: { readonly fill: string }; readonly columnSpan?: number } = {},
): TableCell {
  const margins = { top: 60, bottom: 60, left: 60, right: 100 };
  return new TableCell({ children, margins, ...rest });
}

function sourceParagraphs(taken: Taken): readonly Paragraph[] {
  const { words, table } = taken;
  const sources = sourcesOf(table.groups.flatMap(({ rows }) => rows));
  if (sources.length === 0) return [];
  return [headingOf(words.sourcesTitle), ...sources.map((each) => sourceParagraph(taken, each))];
}

function sourceParagraph(taken: Taken, numbered: NumberedSource): Paragraph {
  const { number, source } = numbered;
  const archived =
    source.archived === null
      ? []
      : [
          small({ text: ` · ${taken.words.archivedCopy}: ` }),
          linkRun(source.archived, source.archived, 17),
        ];
  return new Paragraph({
    spacing: { after: 40 },
    children: [
      small({ text: `[${number}] ${sourceText(taken, numbered)}: ` }),
      linkRun(source.url, source.url, 17),
      ...archived,
    ],
  });
}

function aboutParagraphs(taken: Taken): readonly Paragraph[] {
  const { words } = taken;
  const about = aboutLines(taken).map(
    ({ name, text, href }) =>
      new Paragraph({
        spacing: { after: 40 },
        children: [
          small({ text: `${name}: `, bold: true }),
          href === null ? small({ text }) : linkRun(text, href, 17),
        ],
      }),
  );
  const reading = words.reading.map(
    (text) => new Paragraph({ spacing: { after: 40 }, children: [small({ text })] }),
  );
  return [headingOf(words.sheets.method), ...about, ...reading];
}

function headingOf(text: string): Paragraph {
  return new Paragraph({ heading: "Heading2", keepNext: true, children: [new TextRun({ text })] });
}
