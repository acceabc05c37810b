import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { en } from "../i18n/en";
import { dossier as words } from "../i18n/en/dossier";
import { files } from "../i18n/en/files";
import { parseRecord } from "../model/parse";
import { parseVocabulary } from "../model/parse-vocabulary";
import type { EventRecord } from "../model/record";
import { comparisonTable } from "../table/comparison-table";
import { utf8Base64 } from "./base64";
import { tableCsv } from "./csv";
import { dossierHtml, dossierPart, fingerprint } from "./dossier";
import { tableJson } from "./table-json";
import type { Taken } from "./taken";

const data = join(import.meta.dirname, "../../data");
const read = (path: string): unknown => JSON.parse(readFileSync(join(data, path), "utf8"));
const names = "parties speakers outlets measures populations topics places kinds".split(" ");
const { vocabulary } = parseVocabulary(
  Object.fromEntries(names.map((name) => [name, read(`vocabulary/${name}.json`)])),
);
const of = {
  texts: en,
  words,
  made: "22 November 2026, 10:00 UTC",
  file: "parallax-dossier-2026-11-22.en.html",
};

function recordOf(id: string): EventRecord {
  const { record } = parseRecord(read(`events/${id}.json`), vocabulary);
  if (record === null) throw new Error(`no record ${id}`);
  return record;
}

function takenOf(record: EventRecord): Taken {
  const table = comparisonTable(compareRecord(record, vocabulary), record, {
    columns: null,
    filter: null,
  });
  const address = `https://parallax.example/events/${record.id}/?v=0123456789ab`;
  const about = { version: "0123456789ab", words: files, filter: null, asOf: null, made: 0 };
  return { texts: en, vocabulary, record, table, address, ...about };
}

const chosen = ["2024-01-31-prisoner-exchange", "2023-01-01-makiivka-barracks"].map(recordOf);
const parts = chosen.map((record) => dossierPart(of, takenOf(record)));
const file = dossierHtml(of, parts);

describe(dossierHtml, () => {
  it("holds every statement of every event, its sources and its versions", () => {
    for (const record of chosen) {
      for (const { id } of record.statements) expect(file).toContain(`id="${record.id}.${id}"`);
      for (const { url } of record.sources) {
        expect(file).toContain(url.replaceAll("&", "&amp;"));
      }
    }
    expect(file).toContain("version 0123456789ab");
  });

  it("says how to check the file by the name that it has", () => {
    expect(file).toContain("sed '$d' parallax-dossier-2026-11-22.en.html | sha256sum");
  });

  it("quotes as spoken what was spoken in a country's own form of the reader's language", () => {
    const record = recordOf("2024-01-31-prisoner-exchange");
    const spoken = (lang: string) => {
      const statements = record.statements.map((one) => ({
        ...one,
        ...{ lang, form: "verbatim" as const },
      }));
      return dossierHtml(of, [dossierPart(of, takenOf({ ...record, statements }))]);
    };
    const body = (html: string) => html.slice(html.indexOf("<blockquote"));
    expect(body(spoken("en-GB")).split("</blockquote>")[0]).toEqual(
      body(spoken("en")).split("</blockquote>")[0],
    );
  });

  it("holds the tables' own CSV and JSON, byte for byte", () => {
    for (const record of chosen) {
      const taken = takenOf(record);
      for (const content of [tableCsv(taken), tableJson(taken)]) {
        expect(file).toContain(`base64,${utf8Base64(content)}"`);
      }
    }
  });

  it("loads nothing: no script, no picture, no style from elsewhere, and a policy against them", () => {
    expect(file).toContain("default-src &#39;none&#39;");
    expect(file).not.toMatch(/<(?:script|img|link|iframe|object|embed|form)\b/u);
    expect(file).not.toMatch(/\ssrc=|@import|url\(/u);
  });

  it("ends in the fingerprint of everything before its last line", () => {
    const lines = file.trimEnd().split("\n");
    const last = lines.at(-1) ?? "";
    const before = file.slice(0, file.lastIndexOf(last));
    expect(last).toContain(`<code>${fingerprint(before)}</code>`);
    expect(fingerprint(`${before} `)).not.toBe(fingerprint(before));
  });

  it("lets nothing that a record says become markup", () => {
    const [record] = chosen;
    if (record === undefined) throw new Error("no record");
    const hostile = { en: "<img src=x onerror=alert(1)>", uk: "<b>", ru: "<b>" };
    const [first, ...rest] = record.statements;
    if (first === undefined) throw new Error("no statement");
    const text = { en: [{ text: hostile.en, claim: null }], uk: [], ru: [] };
    const marred = {
      ...record,
      title: hostile,
      statements: [{ ...first, text: { ...first.text, ...text } }, ...rest],
    };
    const made = dossierHtml(of, [dossierPart(of, takenOf(marred))]);
    expect(made).not.toContain("<img");
    expect(made).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });
});

describe(utf8Base64, () => {
  it("is what Node makes of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(utf8Base64(text)).toBe(Buffer.from(text, "utf8").toString("base64"));
      }),
    );
  });
});
