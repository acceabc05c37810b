import { strFromU8, unzipSync } from "fflate";
import readXlsx from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { en } from "../i18n/en";
import { files } from "../i18n/en/files";
import { uk } from "../i18n/uk";
import { files as ukFiles } from "../i18n/uk/files";
import type { EventRecord } from "../model/record";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { takeTable } from "./take-table";
import type { Taken } from "./taken";
import { tableXlsx } from "./taken-workbook";

function taken(record: EventRecord, language: "en" | "uk" = "en"): Taken {
  return takeTable(
    { record, version: "4c1f09e0aa11" },
    {
      texts: language === "en" ? en : uk,
      words: language === "en" ? files : ukFiles,
      vocabulary: testVocabulary,
      view: { columns: null, filter: null, asOf: null },
      address: "https://parallax.example/events/x/?a=1&b=2",
      made: Date.UTC(2026, 10, 22, 23, 40),
    },
  );
}

const exchange = aRecord(
  [
    aStatement("north-ministry", {
      back: { moved: "to-north", of: "north-soldiers", n: 1106, whole: true },
    }),
    aStatement(
      "south-ministry",
      {
        home: { moved: "to-south", of: "south-people", n: "~100", whole: true },
        help: { topic: "remark", says: inAll('=HYPERLINK("https://evil.example") _x0041_') },
      },
      { said: "2023-04~" },
    ),
  ],
  {
    sources: {
      page: {
        ...{ outlet: "gazette", url: "https://gazette.example/1?a=1&b=2", read: "page" },
        ...{ archived: "https://archive.example/1", date: "2023-04-11", title: "=1+1" },
      },
    },
  },
);

async function sheets(bytes: Uint8Array) {
  const read = await readXlsx(Buffer.from(bytes));
  return Object.fromEntries(read.map(({ sheet, data }) => [sheet, data]));
}

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

describe(tableXlsx, () => {
  const bytes = tableXlsx(taken(exchange));

  it("has four sheets, named in the reader's language", async () => {
    expect(Object.keys(await sheets(bytes))).toEqual([
      "Comparison",
      "Statements",
      "Sources",
      "Method",
    ]);
    const other = await sheets(tableXlsx(taken(exchange, "uk")));
    expect(Object.keys(other)).toEqual(["Порівняння", "Заяви", "Джерела", "Метод"]);
  });

  it("types figures and days, and keeps what is no single day as it was given", async () => {
    const { Statements = [] } = await sheets(bytes);
    const [heading = [], first = [], second = []] = Statements;
    const cell = (row: readonly unknown[], name: string) => row[heading.indexOf(name)];
    expect(cell(first, "lower")).toBe(1106);
    expect(cell(first, "said")).toEqual(new Date("2023-04-10"));
    expect([cell(second, "lower"), cell(second, "upper"), cell(second, "hedge")]).toEqual([
      90,
      110,
      "about",
    ]);
    expect(cell(second, "said")).toBe("2023-04~");
    expect(cell(second, "as spoken")).toBe("about 100");
  });

  it("holds text that begins like a formula as text, letter by letter", async () => {
    const { Statements = [], Sources = [] } = await sheets(bytes);
    expect(Sources[1]?.[2]).toBe("=1+1");
    const said = Statements.flat().find((cell) => String(cell).startsWith("=HYPERLINK"));
    // The reader gives the letters as they stand in the file, or as Excel reads them.
    expect(String(said).replace("_x005F_", "_")).toBe('=HYPERLINK("https://evil.example") _x0041_');
    const xml = [1, 2, 3, 4].map((n) => part(bytes, `xl/worksheets/sheet${n}.xml`)).join("");
    expect(xml).not.toMatch(/<f[ >]/);
  });

  it("leads to the page, the claim, the source and its archived copy", () => {
    const links = [1, 2, 3, 4]
      .map((n) => part(bytes, `xl/worksheets/_rels/sheet${n}.xml.rels`))
      .join("");
    for (const target of [
      "https://parallax.example/events/x/?a=1&amp;b=2#moved",
      "https://parallax.example/events/x/?a=1&amp;b=2#north-ministry-1.back",
      "https://gazette.example/1?a=1&amp;b=2",
      "https://archive.example/1",
      "https://parallax.example/events/x/?a=1&amp;b=2",
    ])
      expect(links).toContain(`Target="${target}"`);
  });

  it("freezes and repeats the first row, and filters by it", () => {
    for (const n of [1, 2, 3, 4]) {
      const xml = part(bytes, `xl/worksheets/sheet${n}.xml`);
      expect(xml).toContain('<pane ySplit="1" topLeftCell="A2"');
      expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"/);
    }
    expect(part(bytes, "xl/workbook.xml")).toContain("&#39;Comparison&#39;!$1:$1");
  });

  it("says of itself what it is, where from, which version, when and how it was made", async () => {
    const { Method = [] } = await sheets(bytes);
    const lines = new Map(Method.map(([name, text]) => [name, text]));
    expect(lines.get("Event")).toBe("Exchange");
    expect(lines.get("Address")).toBe("https://parallax.example/events/x/?a=1&b=2");
    expect(lines.get("Record version")).toBe("4c1f09e0aa11");
    expect(lines.get("Made")).toBe("22\u00a0November 2026, 23:40 UTC");
    expect(lines.get("Columns")).toBe("North, South");
    expect(lines.get("Rows")).toBe("all rows");
    expect(lines.get("How it was made")).toBe(files.how);
  });

  it("is the same for the same table and time", () => {
    expect(tableXlsx(taken(exchange))).toEqual(bytes);
  });
});
