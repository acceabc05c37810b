import { strToU8, zipSync } from "fflate";
import { type SharedTexts, type Sheet, sheetArea, sheetXml, type WrittenSheet } from "./xlsx-sheet";
import { stylesXml } from "./xlsx-styles";
import { element, type Xml, xmlDocument } from "./xml";

/** What a workbook says of itself. */
export interface WorkbookAbout {
  readonly title: string;
  readonly language: string;
  /** Milliseconds since 1970 UTC. */
  readonly made: number;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const spreadsheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Sheets as an Excel workbook (ECMA-376). Our own writer: the smallest package that writes typed cells has
 * no real links, and the one that does weighs 250 KB.
 */
export function workbook(sheets: readonly Sheet[], about: WorkbookAbout): Uint8Array {
  const shared: SharedTexts = { all: new Map(), count: 0 };
  const written = sheets.map((sheet) => sheetXml(sheet, shared));
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([
      ["officeDocument", "xl/workbook.xml"],
      ["core", "docProps/core.xml"],
    ]),
    "docProps/core.xml": coreXml(about),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": stylesXml(),
    "xl/sharedStrings.xml": sharedXml(shared),
    ...sheetParts(written),
  };
  const entries = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: zipTime(about.made) });
}

/** A zip's clock begins in 1980, has no zone and counts every second second. */
export function zipTime(made: number): Date {
  return new Date(Math.max(made, Date.UTC(1980, 0, 2)));
}

function sheetParts(written: readonly WrittenSheet[]): Record<string, string> {
  const parts = written.flatMap(({ xml, links }, index) => [
    [`xl/worksheets/sheet${index + 1}.xml`, xml] as const,
    ...(links.length === 0
      ? []
      : [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, outside(links)] as const]),
  ]);
  return Object.fromEntries(parts);
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) =>
    element("Override", { PartName: name, ContentType: type });
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  return xmlDocument(
    element("Types", { xmlns: `${packaged}/content-types` }, [
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      part("/xl/workbook.xml", `${spreadsheetml}.sheet.main+xml`),
      ...numbers.map((n) => part(`/xl/worksheets/sheet${n}.xml`, `${spreadsheetml}.worksheet+xml`)),
      part("/xl/styles.xml", `${spreadsheetml}.styles+xml`),
      part("/xl/sharedStrings.xml", `${spreadsheetml}.sharedStrings+xml`),
      part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]),
  );
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const kind = (name: string) =>
    name === "core" ? `${packaged}/relationships/metadata/core-properties` : `${office}/${name}`;
  return xmlDocument(
    element(
      "Relationships",
      { xmlns: `${packaged}/relationships` },
      targets.map(([type, target], index) =>
        element("Relationship", { Id: `rId${index + 1}`, Type: kind(type), Target: target }),
      ),
    ),
  );
}

function outside(links: readonly string[]): string {
  return xmlDocument(
    element(
      "Relationships",
      { xmlns: `${packaged}/relationships` },
      links.map((href, index) =>
        element("Relationship", {
          Id: `rId${index + 1}`,
          Type: `${office}/hyperlink`,
          Target: href,
          TargetMode: "External",
        }),
      ),
    ),
  );
}

/** What a file of Office says of itself: its title, its language, when it was made. */
export function coreXml({ title, language, made }: WorkbookAbout): string {
  const when = new Date(made).toISOString().replace(/\.\d+Z$/, "Z");
  const names = {
    "xmlns:cp": `${packaged}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  return xmlDocument(
    element("cp:coreProperties", names, [
      element("dc:title", {}, [title]),
      element("dc:creator", {}, ["Parallax"]),
      element("dc:language", {}, [language]),
      element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, [when]),
    ]),
  );
}

function workbookXml(sheets: readonly Sheet[]): string {
  const listed = sheets.map(({ name }, index) =>
    element("sheet", {
      name: sheetName(name),
      sheetId: String(index + 1),
      "r:id": `rId${index + 1}`,
    }),
  );
  return xmlDocument(
    element("workbook", { xmlns: main, "xmlns:r": office }, [
      element("bookViews", {}, [element("workbookView", {})]),
      element("sheets", {}, listed),
      element("definedNames", {}, sheets.flatMap(namesOf)),
    ]),
  );
}

/** The first row is printed at the head of every page; Excel keeps what a filter covers under a hidden name. */
function namesOf(sheet: Sheet, index: number): readonly Xml[] {
  const quoted = `'${sheetName(sheet.name).replaceAll("'", "''")}'`;
  const place = { localSheetId: String(index) };
  const area = sheetArea(sheet).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return [
    element("definedName", { name: "_xlnm._FilterDatabase", ...place, hidden: "1" }, [
      `${quoted}!${area}`,
    ]),
    element("definedName", { name: "_xlnm.Print_Titles", ...place }, [`${quoted}!$1:$1`]),
  ];
}

/** What Excel takes for the name of a sheet. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 31);
}

function sharedXml({ all, count }: SharedTexts): string {
  const attributes = { xmlns: main, count: String(count), uniqueCount: String(all.size) };
  return xmlDocument(
    element(
      "sst",
      attributes,
      [...all.keys()].map((xml) => ({ xml })),
    ),
  );
}
