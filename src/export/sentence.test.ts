import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import type { Row } from "../compare/comparison";
import { en } from "../i18n/en";
import { sentences as enSentences } from "../i18n/en/sentences";
import { ru } from "../i18n/ru";
import { sentences as ruSentences } from "../i18n/ru/sentences";
import { uk } from "../i18n/uk";
import { sentences as ukSentences } from "../i18n/uk/sentences";
import { parseRecord } from "../model/parse";
import { parseVocabulary } from "../model/parse-vocabulary";
import type { Claim, EventRecord } from "../model/record";
import { printable } from "./sentence";
import type { SpeakingOf } from "./sentence-clause";
import enCases from "./sentences/en.json";
import ruCases from "./sentences/ru.json";
import ukCases from "./sentences/uk.json";

const data = join(import.meta.dirname, "../../data");
const vocabulary = realVocabulary();
const records = new Map(realRecords().map((record) => [record.id, record]));
const rowsOf = new Map([...records].map(([id, record]) => [id, compareRecord(record, vocabulary)]));
const languages = {
  en: { texts: en, words: enSentences, cases: enCases },
  uk: { texts: uk, words: ukSentences, cases: ukCases },
  ru: { texts: ru, words: ruSentences, cases: ruCases },
} as const;
const link = "https://parallax.example/e/x/";

describe.each(["en", "uk", "ru"] as const)("the sentence to print in %s", (language) => {
  const { cases } = languages[language];

  it("is told by forty cases at least, written by hand", () => {
    expect(Object.keys(cases).length).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.entries(cases))("of %s is as written", (name, expected) => {
    const [event = "", row = "*"] = name.split(" ");
    expect(printed(language, event, row)).toBe(`${expected} Parallax: ${link}`);
  });

  it("has no hole, no code and no double stop in any row of any record", () => {
    const wrong = everyRow(language).filter(({ text }) =>
      /undefined|null|NaN|\{|\*| {2}|\.\.|::| [,;.]|\(\)|,,|[a-z]-[a-z]+\.[a-z]/u.test(
        text.replace(link, "").replaceAll("LIGA.net", "LIGA"),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("names everybody with a verb that is said of all alike", () => {
    const taking =
      /\b(?:claimed|admitted|alleged|insisted|refuted)\b|заявил|признал|визнал|стверджу|утвержда/u;
    const wrong = everyRow(language).filter(({ own }) => taking.test(own));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});

describe("a sentence to print", () => {
  it("gives a difference only where the finding has one", () => {
    const gaps = everyRow("en").filter(({ row }) => row.finding.gap === null);
    expect(gaps.filter(({ text }) => /difference (?:of|is)/u.test(text))).toEqual([]);
  });

  it("never gives one figure where another stands in the record", () => {
    for (const { row, text } of everyRow("en")) {
      const figures = row.cells
        .flatMap(({ claims }) => claims)
        .filter(({ claim }) => row.finding.claims.includes(claim.id))
        .flatMap(({ claim: { answer } }) =>
          answer.kind === "quantity" ? answer.quantity.said : [],
        );
      for (const figure of figures) {
        expect(text.replace(/(?<=\d),(?=\d{3})/gu, "")).toContain(String(figure));
      }
    }
  });

  it("says of deaths that people died, which need not be a killing", () => {
    expect(vocabulary.measures.deaths?.said?.en).toBe("died");
  });

  it("has no Cyrillic letter in English: a newsroom prints outlets in its own letters", () => {
    const wrong = everyRow("en").filter(({ text }) => /\p{Script=Cyrillic}/u.test(text));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it("says that a reader's own file has no address", () => {
    const of = speaking("en", "2024-01-31-prisoner-exchange");
    const row = rowOf("2024-01-31-prisoner-exchange", "*");
    expect(printable(of, row, null)).toMatch(/From a file that is not published\.$/u);
  });

  it("calls bodies no people, whatever the kind of the event and whoever leaves unsaid what it counts", () => {
    const event = "2025-06-16-body-repatriation";
    const of = speaking("en", event);
    const unnamed = (claim: Claim) =>
      claim.id.startsWith("medinsky.") ? { ...claim, makeUp: null } : claim;
    const statements = of.record.statements.map((one) => ({
      ...one,
      claims: one.claims.map(unnamed),
    }));
    const record = { ...of.record, kind: "another", statements };
    const rows = compareRecord(record, vocabulary).rows;
    const told = rows.map((row) => printable({ ...of, record }, row, link) ?? "");
    expect(told.filter((text) => /\bpeople\b/u.test(text))).toEqual([]);
  });

  it("is none where nobody has spoken", () => {
    const of = speaking("en", "2024-01-31-prisoner-exchange");
    const row = rowOf("2024-01-31-prisoner-exchange", "*");
    expect(printable(of, { ...row, cells: [] }, link)).toBeNull();
  });
});

function realVocabulary() {
  const files = readdirSync(join(data, "vocabulary")).map((name) => [
    name.replace(/\.json$/u, ""),
    JSON.parse(readFileSync(join(data, "vocabulary", name), "utf8")),
  ]);
  return parseVocabulary(Object.fromEntries(files)).vocabulary;
}

function realRecords(): readonly EventRecord[] {
  return readdirSync(join(data, "events")).flatMap((name) => {
    const file: unknown = JSON.parse(readFileSync(join(data, "events", name), "utf8"));
    return parseRecord(file, vocabulary).record ?? [];
  });
}

function speaking(language: keyof typeof languages, event: string): SpeakingOf {
  const record = records.get(event);
  if (record === undefined) throw new Error(`no record ${event}`);
  const { texts, words } = languages[language];
  return { texts, words, vocabulary, record };
}

function rowOf(event: string, id: string): Row {
  const comparison = rowsOf.get(event);
  const wanted = id === "*" ? comparison?.headline : id;
  const row = comparison?.rows.find((one) => one.id === wanted);
  if (row === undefined) throw new Error(`no row ${id} in ${event}`);
  return row;
}

function printed(language: keyof typeof languages, event: string, id: string): string {
  return plain(printable(speaking(language, event), rowOf(event, id), link) ?? "");
}

/** Every row's sentence, and what of it is ours: without the words of records in quotes and after colons. */
function everyRow(language: keyof typeof languages) {
  return [...rowsOf].flatMap(([event, { rows }]) =>
    rows.flatMap((row) => {
      const text = printable(speaking(language, event), row, link);
      if (text === null) return [];
      const own = text.replace(/(?:: |that |що |что )[^;.]*/gu, "").replace(/[«“][^»”]*[»”]/gu, "");
      return [{ row, text: plain(text), own }];
    }),
  );
}

/** Spaces that do not break read as spaces. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/gu, " ");
}
