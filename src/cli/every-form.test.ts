// @vitest-environment jsdom
import Ajv2020 from "ajv/dist/2020.js";
import { parse as parseCsv } from "csv-parse/sync";
import mammoth from "mammoth";
import readXlsx from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { toJSONSchema } from "zod/mini";
import { comparisonSchema } from "../export/comparison-json";
import { inertText } from "../export/inert-text";
import { columnName, countedText, entryText, silenceText } from "../export/shown-table";
import { tableText } from "../export/table-text";
import { takeTable } from "../export/take-table";
import type { Taken } from "../export/taken";
import { type TakenFormName, takenForms } from "../export/taken-forms";
import { loadFileTexts } from "../i18n/file-texts";
import { rowTitle } from "../i18n/question-title";
import { loadTexts } from "../i18n/texts";
import { type Language, languages } from "../model/localized";
import type { CellEntry, TableRow } from "../table/table-model";
import { oneOfEachKind } from "../testing/sample";
import { readArchiveFromDisk } from "./read-archive-from-disk";

/**
 * Every form of the table, read back by a reader that is not ours and held against the model that the page
 * shows, cell for cell.
 */

const { events, vocabulary } = readArchiveFromDisk(".");
const address = "https://parallax.example/uk/events/x/?columns=ua,ru";

const plain = { columns: null, filter: null };

/** Records of different kinds in turns of language, the last with columns and rows of the reader's choice. */
const cases = await Promise.all(
  oneOfEachKind(events)
    .slice(0, 6)
    .map(async (event, index) => {
      const language = languages[index % languages.length] ?? "en";
      const view = index === 5 ? { columns: ["ua", "ru"], filter: "differ" as const } : plain;
      return [event.record.id, language, await taken(event, language, view)] as const;
    }),
);

async function taken(
  event: (typeof events)[number],
  language: Language,
  view: { readonly columns: readonly string[] | null; readonly filter: "differ" | null },
): Promise<Taken> {
  return takeTable(event, {
    texts: await loadTexts(language),
    words: await loadFileTexts(language),
    vocabulary,
    view: { ...view, asOf: null },
    address,
    made: Date.UTC(2026, 10, 22, 23, 40),
  });
}

const rowsOf = ({ table }: Taken) => table.groups.flatMap(({ rows }) => rows);

/** What each cell of a row says: its claims with whom they count, or nothing. */
function saidIn(shown: Taken, { cells }: TableRow): readonly (readonly string[])[] {
  return cells.map(({ entries }) => entries.map((entry) => inertText(countedText(shown, entry))));
}

function titleOf(shown: Taken, row: TableRow): string {
  return inertText(rowTitle(shown.texts, vocabulary, shown.record, row));
}

async function text(name: TakenFormName, shown: Taken): Promise<string> {
  const content = await takenForms[name].make(shown);
  if (typeof content !== "string") throw new Error(`${name} is no text`);
  return content;
}

async function bytes(name: TakenFormName, shown: Taken): Promise<Buffer> {
  return Buffer.from((await takenForms[name].make(shown)) as Uint8Array);
}

/** Rows of the first table of a page: title, then what stands out in each cell. */
function tableOf(html: string, strong: "b" | "strong") {
  const page = document.createElement("div");
  page.innerHTML = html;
  const table = page.querySelector("table");
  const [heading, ...rows] = [...(table?.rows ?? [])].map(({ cells }) => [...cells]);
  const cellsOf = (row: readonly Element[]) =>
    row.slice(2).map((cell) => [...cell.querySelectorAll(strong)].map((said) => said.textContent));
  return {
    heading: heading?.map((cell) => cell.textContent),
    rows: rows
      .filter(({ length }) => length > 1)
      .map((row) => ({ title: row[0]?.textContent, cells: cellsOf(row), texts: row.slice(2) })),
    links: [...page.querySelectorAll("a")].map((link) => link.getAttribute("href")),
  };
}

function expectTable(
  { heading, rows, links }: ReturnType<typeof tableOf>,
  shown: Taken,
  anchored: boolean,
): void {
  const model = rowsOf(shown);
  expect(heading?.slice(2)).toEqual(shown.table.columns.map((column) => columnName(shown, column)));
  expect(rows.map(({ title }) => title)).toEqual(model.map((row) => titleOf(shown, row)));
  expect(rows.map(({ cells }) => cells)).toEqual(model.map((row) => saidIn(shown, row)));
  for (const [index, row] of model.entries()) {
    for (const [column, cell] of row.cells.entries()) {
      if (cell.entries.length > 0) continue;
      const silence = rows[index]?.texts[column]?.textContent;
      expect(silence).toBe(silenceText(shown, row, cell.column));
    }
    if (anchored) expect(links).toContain(`${address}#${encodeURI(row.id)}`);
  }
  const used = model.flatMap(entriesOf).flatMap(({ sources }) => sources);
  for (const { source } of used) {
    expect(links).toContain(source.url);
    if (source.archived !== null) expect(links).toContain(source.archived);
  }
}

function entriesOf({ cells, explanations }: TableRow): readonly CellEntry[] {
  return [...cells.flatMap(({ entries }) => entries), ...explanations];
}

/** The schema as it is published, read by a validator that is not ours. */
const fits = new Ajv2020().compile(
  toJSONSchema(comparisonSchema, { target: "draft-2020-12", io: "input" }),
);

describe.each(cases)("%s in %s", (_id, _language, shown) => {
  const model = rowsOf(shown);

  it("is the same in CSV, as csv-parse reads it", async () => {
    const lines: readonly Readonly<Record<string, string>>[] = parseCsv(await text("csv", shown), {
      columns: true,
    });
    const { lines: names } = shown.words;
    const expected = model.flatMap((row) => [
      ...row.cells.flatMap((cell) =>
        cell.entries.length === 0
          ? [[titleOf(shown, row), inertText(silenceText(shown, row, cell.column)), "", "", ""]]
          : cell.entries.map((entry) => claimOf(row, entry)),
      ),
      ...row.explanations.map((entry) => claimOf(row, entry)),
    ]);
    expect(
      lines.map((line) =>
        [names.question, names.asSpoken, names.lower, names.upper, names.source].map(
          (name) => line[name],
        ),
      ),
    ).toEqual(expected);
    for (const line of lines) {
      expect(line[names.version]).toBe(shown.version);
      expect(line[names.made]).toBe("2026-11-22T23:40Z");
      expect(line[names.how]).toBe(shown.words.how);
      expect(line[names.link]).toMatch(/^https:\/\/parallax\.example\/uk\/events\/x\/.*#./);
    }
  });

  function claimOf(row: TableRow, entry: CellEntry): readonly string[] {
    const { answer } = entry.claim;
    const interval = answer.kind === "quantity" ? answer.quantity.interval : null;
    return [
      titleOf(shown, row),
      inertText(entryText(shown, entry)),
      String(interval?.lo ?? ""),
      String(interval?.hi ?? ""),
      entry.sources.map(({ source }) => source.url).join(" "),
    ];
  }

  it("is the same in a workbook, as read-excel-file reads it", async () => {
    const read = await readXlsx(await bytes("xlsx", shown));
    const [comparison, statements, sources] = read.map(({ data }) => data);
    const columns = shown.table.columns.length;
    const rows = comparison?.slice(1) ?? [];
    expect(rows.map(([title]) => title)).toEqual(
      model.map((row) => rowTitle(shown.texts, vocabulary, shown.record, row)),
    );
    for (const [index, row] of model.entries()) {
      expect(rows[index]?.[2] ?? null).toBe(row.finding.gap?.size ?? null);
      for (const [column, cell] of row.cells.entries()) {
        const parts = String(rows[index]?.slice(3, 3 + columns)[column]).split("\n");
        const said = cell.entries.map((entry) => countedText(shown, entry));
        expect(parts).toHaveLength(Math.max(1, said.length));
        for (const [place, words] of said.entries()) {
          expect(parts[place]?.startsWith(`${words} (`)).toBe(true);
        }
        if (said.length === 0) expect(parts).toEqual([silenceText(shown, row, cell.column)]);
      }
    }
    const silent = model
      .flatMap(({ cells }) => cells)
      .filter(({ entries }) => entries.length === 0);
    expect(statements).toHaveLength(1 + silent.length + model.flatMap(entriesOf).length);
    const numbers = new Set(
      model.flatMap(entriesOf).flatMap((entry) => entry.sources.map(({ number }) => number)),
    );
    expect(sources?.slice(1).map(([number]) => number)).toEqual(
      [...numbers].toSorted((a, b) => a - b),
    );
  });

  it("is the same in a document, as mammoth reads it", async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: await bytes("docx", shown) });
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    expectTable(tableOf(value, "strong"), shown, true);
  });

  it("is the same in HTML", async () => {
    expectTable(tableOf(await text("html", shown), "b"), shown, true);
  });

  it("is the same in Markdown", async () => {
    const lines = (await text("md", shown)).split("\n");
    const start = lines.findIndex((line) => line.startsWith("| ---"));
    const end = lines.indexOf("", start);
    const rows = lines
      .slice(start + 1, end)
      .map((line) => line.slice(2, -2).split(" | "))
      .filter((cells) => !/^\*\*.*\*\*$/u.test(cells[0] ?? ""));
    const unescaped = (words: string) => words.replaceAll(/\\(.)/gu, "$1");
    const cells = rows.map((row) =>
      row
        .slice(2)
        .map((cell) =>
          [...cell.matchAll(/(?:^|<br>)\*\*((?:\\.|[^*])+)\*\*/gu)].map(([, said = ""]) =>
            unescaped(said),
          ),
        ),
    );
    expect(cells).toEqual(
      model.map((row) =>
        row.cells.map(({ entries }) => entries.map((entry) => countedText(shown, entry).trim())),
      ),
    );
    expect(rows.map((row) => unescaped(/^\[(.*)\]\(/u.exec(row[0] ?? "")?.[1] ?? ""))).toEqual(
      model.map((row) => rowTitle(shown.texts, vocabulary, shown.record, row)),
    );
  });

  it("is the same in JSON, which fits its schema", async () => {
    const json = comparisonSchema.parse(JSON.parse(await text("json", shown)));
    expect(fits(json), JSON.stringify(fits.errors)).toBe(true);
    expect(json.rows.map(({ id }) => id)).toEqual(model.map(({ id }) => id));
    expect(
      json.rows.map(({ cells }) =>
        cells.flatMap(({ claims }) => claims.map(({ id }) => id)).toSorted(),
      ),
    ).toEqual(
      model.map(({ cells }) =>
        cells.flatMap(({ entries }) => entries.map(({ claim }) => claim.id)).toSorted(),
      ),
    );
    expect(json.taken?.columns).toEqual(shown.table.columns);
  });

  it("is the same as tab-separated text", () => {
    const lines = tableText(shown)
      .split("\n")
      .map((line) => line.split("\t"));
    const [heading = []] = lines;
    const rows = lines.slice(1, 1 + model.length + shown.table.groups.length - 1);
    const full = rows.filter(({ length }) => length === heading.length);
    expect(full).toHaveLength(model.length);
    for (const [index, row] of model.entries()) {
      const said = saidIn(shown, row);
      for (const [column, words] of said.entries()) {
        for (const each of words)
          expect(full[index]?.[column + 2]).toContain(each.replace(/^'/, ""));
      }
    }
  });

  it("names every source shown in CSL-JSON and BibTeX", async () => {
    const items = JSON.parse(await text("csl", shown)) as readonly { readonly URL?: string }[];
    const bib = await text("bibtex", shown);
    const urls = model
      .flatMap(entriesOf)
      .flatMap(({ sources }) => sources.map(({ source }) => source.url));
    const listed = items.map(({ URL }) => URL);
    for (const url of urls) expect(listed).toContain(url);
    expect(bib.match(/^@(?:online|misc)\{/gm)).toHaveLength(items.length);
  });
});
