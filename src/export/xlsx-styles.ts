import { element, type Xml, xmlDocument } from "./xml";

/** How a cell looks; its place in the list is the number by which sheets name it. */
export const cellLooks = [
  "text",
  "heading",
  "link",
  "day",
  "whole",
  "number",
  "ratio",
  "quiet",
  /** Text that begins like a formula: it stays text also where somebody edits the cell. */
  "inert",
] as const;

/** One of the looks. */
export type CellLook = (typeof cellLooks)[number];

/** Days as every country reads them; built-in formats change with the reader's machine. */
const dayFormat = "yyyy\\-mm\\-dd";
const ownFormats = { day: 164, ratio: 165 } as const;

const fonts = { plain: 0, bold: 1, link: 2, quiet: 3 } as const;

const looks: Readonly<
  Record<CellLook, { readonly font: number; readonly fill?: number; readonly format?: number }>
> = {
  text: { font: fonts.plain },
  heading: { font: fonts.bold, fill: 2 },
  link: { font: fonts.link },
  day: { font: fonts.plain, format: ownFormats.day },
  // 3 is the built-in #,##0.
  whole: { font: fonts.plain, format: 3 },
  number: { font: fonts.plain },
  ratio: { font: fonts.plain, format: ownFormats.ratio },
  quiet: { font: fonts.quiet },
  inert: { font: fonts.plain },
};

/** The part of a workbook that says how cells look. */
export function stylesXml(): string {
  const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return xmlDocument(
    element("styleSheet", { xmlns: namespace }, [
      listed("numFmts", [
        element("numFmt", { numFmtId: String(ownFormats.day), formatCode: dayFormat }),
        element("numFmt", { numFmtId: String(ownFormats.ratio), formatCode: "0.0%" }),
      ]),
      listed("fonts", [font(), font("b"), font("u", "FF1A4F8B"), font("i", "FF555555")]),
      listed("fills", [fill("none"), fill("gray125"), fill("solid", "FFF1EEE6")]),
      listed("borders", [
        element("border", {}, ["left", "right", "top", "bottom", "diagonal"].map(empty)),
      ]),
      listed("cellStyleXfs", [format({ font: fonts.plain })]),
      listed(
        "cellXfs",
        cellLooks.map((look) => cellFormat(look)),
      ),
      listed("cellStyles", [element("cellStyle", { name: "Normal", xfId: "0", builtinId: "0" })]),
    ]),
  );
}

function listed(name: string, items: readonly Xml[]): Xml {
  return element(name, { count: String(items.length) }, items);
}

function empty(name: string): Xml {
  return element(name, {});
}

function font(mark: string | null = null, colour: string | null = null): Xml {
  return element("font", {}, [
    ...(mark === null ? [] : [empty(mark)]),
    element("sz", { val: "11" }),
    ...(colour === null ? [] : [element("color", { rgb: colour })]),
    element("name", { val: "Calibri" }),
    element("family", { val: "2" }),
  ]);
}

function fill(pattern: string, colour: string | null = null): Xml {
  const inside = colour === null ? [] : [element("fgColor", { rgb: colour })];
  return element("fill", {}, [element("patternFill", { patternType: pattern }, inside)]);
}

function cellFormat(look: CellLook): Xml {
  return format({ ...looks[look], xfId: 0, quoted: look === "inert" });
}

function format({
  font: fontId,
  fill: fillId = 0,
  format: numFmtId = 0,
  xfId,
  quoted = false,
}: {
  readonly font: number;
  readonly fill?: number;
  readonly format?: number;
  readonly xfId?: number;
  readonly quoted?: boolean;
}): Xml {
  return element(
    "xf",
    {
      numFmtId: String(numFmtId),
      fontId: String(fontId),
      fillId: String(fillId),
      borderId: "0",
      xfId: xfId === undefined ? null : String(xfId),
      quotePrefix: quoted ? "1" : null,
      applyNumberFormat: numFmtId === 0 ? null : "1",
      applyFont: "1",
      applyFill: fillId === 0 ? null : "1",
      applyAlignment: "1",
    },
    [element("alignment", { vertical: "top", wrapText: "1" })],
  );
}
