// @vitest-environment jsdom
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import readXlsx from "read-excel-file/node";
import { afterAll, describe, expect, it } from "vitest";
import { tableCsv } from "../export/csv";
import { countedText } from "../export/shown-table";
import { takeTable } from "../export/take-table";
import type { Taken } from "../export/taken";
import { type TakenFormName, takenForms } from "../export/taken-forms";
import { loadFileTexts } from "../i18n/file-texts";
import { loadTexts } from "../i18n/texts";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { readArchiveFromDisk } from "./read-archive-from-disk";

/**
 * Files as LibreOffice opens them. It is no part of the project: where there is none, these tests are
 * skipped, and say so by their names.
 */

const found = spawnSync("soffice", ["--version"], { encoding: "utf8" }).status === 0;
const without = found ? "" : " (skipped: needs LibreOffice, and there is no `soffice` here)";
const folder = mkdtempSync(join(tmpdir(), "parallax-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const slow = 120_000;

/** Opens a file and gives it back as flat OpenDocument XML, in which every type and link can be seen. */
function opened(name: string, content: string | Uint8Array, to: string, filter: string[] = []) {
  writeFileSync(join(folder, name), content);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const words = ["--headless", profile, ...filter, "--convert-to", to, "--outdir", folder];
  const done = spawnSync("soffice", [...words, join(folder, name)], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  const ending = name.slice(name.lastIndexOf("."));
  const text = readFileSync(join(folder, name.replace(ending, `.${to}`)), "utf8");
  return new DOMParser().parseFromString(text, "application/xml");
}

const csvAs = (delimiter: string) => [`--infilter=CSV:${delimiter.charCodeAt(0)},34,76,1`];

async function taken(
  event: { readonly record: EventRecord; readonly version: string },
  vocabulary: Vocabulary,
  language: "en" | "uk",
): Promise<Taken> {
  return takeTable(event, {
    texts: await loadTexts(language),
    words: await loadFileTexts(language),
    vocabulary,
    view: { columns: null, filter: null, asOf: null },
    address: "https://parallax.example/events/x/",
    made: Date.UTC(2026, 10, 22, 23, 40),
  });
}

async function bytes(name: TakenFormName, shown: Taken): Promise<Buffer> {
  return Buffer.from((await takenForms[name].make(shown)) as Uint8Array);
}

const tags = (page: Document, name: string) => [...page.getElementsByTagName(name)];

/** The texts of a sheet's cells, row by row, without what is empty at an end. */
function cellsOf(table: Element | undefined): readonly (readonly string[])[] {
  const rows = [...(table?.getElementsByTagName("table:table-row") ?? [])].map((row) =>
    [...row.getElementsByTagName("table:table-cell")].flatMap((cell) => {
      const times = Number(cell.getAttribute("table:number-columns-repeated") ?? 1);
      const lines = [...cell.getElementsByTagName("text:p")].map(({ textContent }) => textContent);
      return Array.from({ length: Math.min(times, 40) }, () => lines.join("\n"));
    }),
  );
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== "") + 1));
  return trimmed.filter(({ length }) => length > 0);
}

const archive = readArchiveFromDisk(".");
const event = archive.events.find(({ record }) => record.id === "2024-12-30-prisoner-exchange");
if (event === undefined) throw new Error("the record of this test is gone");
const shown = await taken(event, archive.vocabulary, "uk");

describe.skipIf(!found)(`files in LibreOffice${without}`, () => {
  it.each([",", ";", "\t"] as const)(
    "a CSV parted by %j is the same, cell for cell",
    (delimiter) => {
      const csv = tableCsv(shown, { delimiter, mark: true });
      const page = opened("table.csv", csv, "fods", csvAs(delimiter));
      const read: readonly (readonly string[])[] = parseCsv(csv, { bom: true, delimiter });
      const [table] = tags(page, "table:table");
      const cells = cellsOf(table);
      expect(cells).toHaveLength(read.length);
      for (const [index, line] of read.entries()) {
        // The first seven cells hold a date and figures, which LibreOffice shows in its own way.
        const words = line.slice(7, 10).join("|");
        expect(cells[index]?.slice(7, 10).join("|")).toBe(words);
        expect(cells[index]?.slice(0, 3).join("|")).toBe(line.slice(0, 3).join("|"));
      }
    },
    slow,
  );

  it(
    "a workbook is the same, with its types, its links and its filter",
    async () => {
      const xlsx = await bytes("xlsx", shown);
      const page = opened("book.xlsx", xlsx, "fods");
      const read = await readXlsx(xlsx);
      const tables = tags(page, "table:table");
      expect(tables.map((table) => table.getAttribute("table:name"))).toEqual(
        read.map(({ sheet }) => sheet),
      );
      const [comparison] = read;
      const rows = cellsOf(tables[0]);
      for (const [index, row] of (comparison?.data ?? []).entries()) {
        const expected = row.map((cell) => String(cell ?? "")).join("|");
        expect(rows[index]?.join("|")).toBe(expected.replace(/\|+$/, ""));
      }
      const types = new Set(
        tags(page, "table:table-cell").map((cell) => cell.getAttribute("office:value-type")),
      );
      expect([...types].toSorted()).toEqual(
        [null, "date", "float", "percentage", "string"].toSorted(),
      );
      const days = tags(page, "table:table-cell").map((cell) =>
        cell.getAttribute("office:date-value"),
      );
      expect(days).toContain("2024-12-30");
      const links = tags(page, "text:a").map((link) => link.getAttribute("xlink:href"));
      for (const { source } of shown.table.sources.slice(0, 3)) expect(links).toContain(source.url);
      expect(tags(page, "table:database-range").length).toBeGreaterThan(3);
    },
    slow,
  );

  it(
    "a document has its table, headings over every page, footnotes and links",
    async () => {
      const page = opened("table.docx", await bytes("docx", shown), "fodt");
      const rows = shown.table.groups.flatMap((group) => group.rows);
      const entries = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.entries));
      const text = tags(page, "office:text")[0]?.textContent ?? "";
      for (const entry of entries) expect(text).toContain(countedText(shown, entry));
      expect(tags(page, "table:table-header-rows")).toHaveLength(1);
      expect(tags(page, "text:note").length).toBe(
        entries.filter(({ sources }) => sources.length > 0).length,
      );
      const links = tags(page, "text:a").map((link) => link.getAttribute("xlink:href"));
      for (const { sources } of entries) {
        for (const { source } of sources) expect(links).toContain(source.url);
      }
    },
    slow,
  );

  it(
    "text that begins like a formula is text in every form",
    async () => {
      const hostile = await taken({ record: hostileRecord(), version: "0" }, testVocabulary, "en");
      const forms = [
        ["evil.csv", await takenForms.csv.make(hostile), csvAs(",")],
        ["evil.xlsx", await bytes("xlsx", hostile), []],
        ["evil.html", await takenForms.html.make(hostile), ["--infilter=HTML (StarCalc)"]],
      ] as const;
      for (const [name, content, filter] of forms) {
        const page = opened(name, content, "fods", [...filter]);
        expect(page.documentElement.textContent).toContain("HYPERLINK");
        const formulas = tags(page, "table:table-cell").filter((cell) =>
          cell.hasAttribute("table:formula"),
        );
        expect(formulas).toEqual([]);
      }
    },
    slow,
  );
});

const attack = '=HYPERLINK("https://evil.example";"x")';

/** Attempts in every field that holds words. */
function hostileRecord(): EventRecord {
  return aRecord(
    [
      aStatement(
        "north-ministry",
        { it: { topic: "remark", says: inAll(`${attack} said`) } },
        { text: inAll(`[${attack}](it)`) },
      ),
      aStatement("south-ministry", {
        plus: { topic: "remark", says: inAll("+1+cmd|' /C calc'!A0") },
        minus: { topic: "remark", says: inAll("-2+3") },
        at: { topic: "remark", says: inAll("@SUM(1+1)") },
        tab: { topic: "remark", says: inAll("\t=1+1") },
      }),
    ],
    {
      title: inAll(attack),
      sources: {
        page: {
          ...{ outlet: "gazette", url: "https://gazette.example/1", read: "page" },
          ...{ title: attack },
        },
      },
    },
  );
}
