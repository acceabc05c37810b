import { dayLength } from "../model/day-length";
import { type FileCell, plainCell } from "./file-cell";
import { inertText } from "./inert-text";
import { type CellLook, cellLooks } from "./xlsx-styles";
import { element, type Xml, xmlDocument } from "./xml";

/** A sheet before it is written. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly FileCell[])[];
}

/** Collects the texts of all sheets; a text that comes again is the same. */
export interface SharedTexts {
  readonly all: Map<string, number>;
  count: number;
}

/** A sheet as it is written, with the addresses that its links lead to. */
export interface WrittenSheet {
  readonly xml: string;
  /** By relation: rId1 is the first. */
  readonly links: readonly string[];
}

/** More links in a sheet than this, and Excel takes the file for damaged; the addresses stay as text. */
const mostLinks = 65_000;
/** No cell of Excel holds more. */
const mostLetters = 32_767;

/** Writes a sheet: a first row that stays in sight, a filter on it, real links. */
export function sheetXml(sheet: Sheet, shared: SharedTexts): WrittenSheet {
  const links: { readonly at: string; readonly href: string }[] = [];
  const headings = sheet.columns.map(({ heading }, column) =>
    textCell(`${letters(column)}1`, heading, "heading", shared),
  );
  const rows = sheet.rows.map((row, index) =>
    rowXml(
      index + 2,
      heightOf(row, sheet.columns),
      row.map((cell, column) => cellXml(`${letters(column)}${index + 2}`, cell, shared, links)),
    ),
  );
  const area = sheetArea(sheet);
  const relations = new Map(
    [...new Set(links.map(({ href }) => href))].map((href, i) => [href, i]),
  );
  const xml = xmlDocument(
    element("worksheet", namespaces, [
      element("sheetPr", {}, [element("pageSetUpPr", { fitToPage: "1" })]),
      element("dimension", { ref: area }),
      frozen,
      element("sheetFormatPr", { defaultRowHeight: "15" }),
      element("cols", {}, sheet.columns.map(columnXml)),
      element("sheetData", {}, [rowXml(1, headingHeight(sheet), headings), ...rows]),
      element("autoFilter", { ref: area }),
      ...linksXml(links, relations),
      element("pageMargins", pageMargins),
      element("pageSetup", { orientation: "landscape", fitToWidth: "1", fitToHeight: "0" }),
    ]),
  );
  return { xml, links: [...relations.keys()] };
}

/** What a sheet covers: A1:H40. */
export function sheetArea({ columns, rows }: Sheet): string {
  return `A1:${letters(columns.length - 1)}${rows.length + 1}`;
}

const namespaces = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const pageMargins = {
  ...{ left: "0.5", right: "0.5", top: "0.6", bottom: "0.6", header: "0.3", footer: "0.3" },
};

const frozen = element("sheetViews", {}, [
  element("sheetView", { workbookViewId: "0" }, [
    element("pane", { ySplit: "1", topLeftCell: "A2", activePane: "bottomLeft", state: "frozen" }),
    element("selection", { pane: "bottomLeft", activeCell: "A2", sqref: "A2" }),
  ]),
]);

function columnXml({ width }: Sheet["columns"][number], index: number): Xml {
  const place = String(index + 1);
  return element("col", { min: place, max: place, width: String(width), customWidth: "1" });
}

const lineHeight = 15;
/** Excel knows no higher row. */
const mostHeight = 409;

function headingHeight({ columns }: Sheet): number {
  return heightOf(
    columns.map(({ heading }) => heading),
    columns,
  );
}

/** Room for the longest cell: Excel measures rows when it opens a file, LibreOffice believes what it is told. */
function heightOf(row: readonly FileCell[], columns: Sheet["columns"]): number {
  const lines = row.map((cell, index) => {
    const width = (columns[index]?.width ?? 10) * 0.95;
    const parts = String(plainCell(cell) ?? "").split("\n");
    return parts.reduce((sum, part) => sum + linesOf(part, width), 0);
  });
  return Math.min(mostHeight, lineHeight * Math.max(1, ...lines));
}

/** How many lines words fill; one that is longer than a line is broken. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += (used > 0 ? 1 : 0) + (length > width ? length % width : length);
  }
  return lines;
}

function rowXml(number: number, height: number, cells: readonly (Xml | null)[]): Xml {
  return element(
    "row",
    { r: String(number), ht: String(height), customHeight: "1" },
    cells.filter((cell) => cell !== null),
  );
}

function linksXml(
  links: readonly { readonly at: string; readonly href: string }[],
  relations: ReadonlyMap<string, number>,
): readonly Xml[] {
  if (links.length === 0) return [];
  const each = links.map(({ at, href }) =>
    element("hyperlink", { ref: at, "r:id": `rId${(relations.get(href) ?? 0) + 1}` }),
  );
  return [element("hyperlinks", {}, each)];
}

function cellXml(
  at: string,
  cell: FileCell,
  shared: SharedTexts,
  links: { readonly at: string; readonly href: string }[],
): Xml | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return textCell(at, cell, lookOf(cell), shared);
  if (typeof cell === "number") return numberCell(at, cell, wholeness(cell));
  switch (cell.kind) {
    case "ratio":
      return numberCell(at, cell.ratio, "ratio");
    case "moment": {
      const day = plainDay(cell.moment.edtf);
      return day === null
        ? textCell(at, cell.moment.edtf, "text", shared)
        : numberCell(at, day, "day");
    }
    case "link":
      if (links.length >= mostLinks) return textCell(at, cell.text, "text", shared);
      links.push({ at, href: cell.href });
      return textCell(at, cell.text, "link", shared);
    case "runs":
      return sharedCell(at, element("si", {}, cell.runs.map(runXml)), "text", shared);
  }
}

/**
 * The day of a time as a spreadsheet counts days, from the last of 1899; a clock time is not part of it.
 * Null for what is no single day, and for days before March 1900, which Excel counts wrongly.
 */
function plainDay(edtf: string): number | null {
  const [day] = /^\d{4}-\d\d-\d\d(?=$|T[^/]*$)/.exec(edtf) ?? [];
  if (day === undefined) return null;
  const serial = Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / dayLength);
  return serial < 61 ? null : serial;
}

function lookOf(text: string): CellLook {
  return inertText(text).startsWith("'") && !text.startsWith("'") ? "inert" : "text";
}

function wholeness(value: number): CellLook {
  return Number.isInteger(value) ? "whole" : "number";
}

function numberCell(at: string, value: number, look: CellLook): Xml {
  return element("c", { r: at, s: styleOf(look) }, [element("v", {}, [String(value)])]);
}

function textCell(at: string, text: string, look: CellLook, shared: SharedTexts): Xml {
  return sharedCell(at, element("si", {}, [textXml(text)]), look, shared);
}

function sharedCell(at: string, { xml }: Xml, look: CellLook, shared: SharedTexts): Xml {
  const place = shared.all.get(xml) ?? shared.all.size;
  shared.all.set(xml, place);
  shared.count += 1;
  return element("c", { r: at, s: styleOf(look), t: "s" }, [element("v", {}, [String(place)])]);
}

function runXml({ text, look }: { readonly text: string; readonly look: string }): Xml {
  const properties = [
    ...(look === "strong" ? [element("b", {})] : []),
    element("sz", { val: "11" }),
    ...(look === "quiet" ? [element("color", { rgb: "FF555555" })] : []),
    element("rFont", { val: "Calibri" }),
    element("family", { val: "2" }),
  ];
  return element("r", {}, [element("rPr", {}, properties), textXml(text)]);
}

/** Excel reads `_x0041_` in a text as the letter A, so the sign before it is written in the same way. */
function textXml(text: string): Xml {
  const cut = text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text;
  const safe = cut.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return element("t", { "xml:space": "preserve" }, [safe]);
}

function styleOf(look: CellLook): string {
  return String(cellLooks.indexOf(look));
}

/** A column's letters: 0 is A, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
