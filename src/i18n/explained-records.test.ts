import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { type Finding, findingCodes, type Row } from "../compare/comparison";
import { parseRecord } from "../model/parse";
import { parseVocabulary } from "../model/parse-vocabulary";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { answerText } from "./answer-text";
import { en } from "./en";
import { explainFinding } from "./explain-finding";
import { findingLine } from "./finding-line";
import { findingWord } from "./finding-words";
import { leadText } from "./lead";
import { headlineQuestion, rowTitle } from "./question-title";
import { ru } from "./ru";
import { sentenceText } from "./sentence";
import type { Texts } from "./texts";
import { uk } from "./uk";

const root = join(import.meta.dirname, "../..");
const vocabulary = realVocabulary();

describe("every finding of the records and of the comparison's cases", () => {
  const found = allRows();

  it("is of every code that such records can have", () => {
    const codes = new Set(found.flatMap(({ findings }) => findings.map(({ code }) => code)));
    const missing = findingCodes.filter((code) => !codes.has(code));
    expect(missing.filter((code) => code !== "not-judged")).toEqual([]);
  });

  it.each([en, uk, ru])("is explained in one to four whole sentences in $language", (texts) => {
    const wrong = sentences(texts, found).filter(
      ({ text, count }) =>
        count < 1 ||
        count > 4 ||
        !/^\S.*[.]$/u.test(text) ||
        / {2}|undefined|null|NaN|\{|\*|\.\.|!/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it.each([uk, ru])("is told without a Latin word in $language", (texts) => {
    const latin = sentences(texts, found).flatMap(
      ({ text }) => text.match(/\p{Script=Latin}{2,}/gu) ?? [],
    );
    expect([...new Set(latin)]).toEqual([]);
  });

  it.each([
    ["uk", uk, /[ыэъё]/iu],
    ["ru", ru, /[іїєґ]/iu],
  ] as const)("is told in the letters of %s", (_, texts, foreign) => {
    expect(sentences(texts, found).filter(({ text }) => foreign.test(text))).toEqual([]);
  });

  it.each([en, uk, ru])(
    "uses the word contradiction of mirrors only, to deny it, in $language",
    (texts) => {
      const loud = sentences(texts, found).filter(({ text }) =>
        /(?<!not )contradict|(?<!не )супереч|(?<!не )противореч/iu.test(text),
      );
      expect(loud).toEqual([]);
    },
  );
});

describe("the line under a title whose answers do not flatly exclude each other", () => {
  const all = allRows();
  const headOf = (id: string) =>
    all.find(({ record, row }) => record.id === id && row.finding.code === "disputed");

  it.each([
    ["2024-01-21-donetsk-tekstilshchik-market", "The denial does not cover all that is said."],
    ["2023-01-14-dnipro-apartment-block", "The denial is in general terms."],
    ["2026-01-01-khorly-cafe", "The denial is in general terms."],
    ["2025-02-14-chornobyl-shelter", "The denial is in general terms."],
    ["2023-08-04-olenegorsky-gornyak", "The denial is in general terms."],
    [
      "2023-09-13-sevmorzavod-minsk-rostov",
      "The answers differ; at least one is given as likely or possible only.",
    ],
  ])("of %s says why", (id, expected) => {
    expect(leadText(en, vocabulary, headOf(id)?.row ?? null)).toBe(expected);
  });

  it("says that there are no two figures where no side has given a number", () => {
    const found = all.find(({ record }) => record.id === "2025-06-20-prisoner-exchange");
    if (found === undefined) throw new Error("no such row");
    const [first] = sentences(en, [found]);
    expect(first?.text).toBe("Neither side gave a number, so there are no two figures to compare.");
    expect(findingWord(en, vocabulary, found.row.finding, found.row)).toBe("No exact counts");
  });

  it("tells what is denied where that is on record, and of a hedge that it is one", () => {
    const market = headOf("2024-01-21-donetsk-tekstilshchik-market");
    const dock = headOf("2023-09-13-sevmorzavod-minsk-rostov");
    if (market === undefined || dock === undefined) throw new Error("no such rows");
    expect(sentences(en, [market])[0]?.text).toContain(
      "Russia: Ukrainian shelling; Ukraine denies that forces of the Tavria group fired.",
    );
    const { row } = dock;
    expect(findingLine(en, vocabulary, row.finding, row.questions, row)).toBe(
      "one given as likely or possible only",
    );
  });
});

interface Found {
  readonly record: EventRecord;
  readonly row: Row;
  readonly findings: readonly Finding[];
}

function sentences(texts: Texts, found: readonly Found[]) {
  return found.flatMap(({ record, row, findings }) => {
    const explanations = findings.map((finding) => {
      const { sentences: said } = explainFinding(texts, vocabulary, record, row, finding);
      return { text: said.map(sentenceText).join(" "), count: said.length };
    });
    const answers = row.cells
      .flatMap(({ claims }) => claims)
      .filter(({ claim }) => claim.answer.kind !== "text")
      .map(({ claim }) => answerText(texts, vocabulary, claim));
    const lines = [
      rowTitle(texts, vocabulary, record, row),
      headlineQuestion(texts, vocabulary, record, row),
      findingWord(texts, vocabulary, row.finding),
      findingLine(texts, vocabulary, row.finding, row.questions),
      ...answers,
    ].filter((line) => line !== "");
    const lead = { text: leadText(texts, vocabulary, row), count: 1 };
    return [
      ...explanations,
      lead,
      ...lines.map((line) => ({ text: `${line.replace(/\.$/, "")}.`, count: 1 })),
    ];
  });
}

/** Every row of every record, with its finding and those of its pairs. */
function allRows(): readonly Found[] {
  const events = join(root, "data/events");
  const cases = join(root, "src/compare/cases");
  const files = [
    ...readdirSync(events).map((name) => join(events, name)),
    ...readdirSync(cases).map((name) => join(cases, name, "record.json")),
  ];
  return files.filter(existsSync).flatMap((file) => {
    const { record } = parseRecord(readJson(file), vocabulary);
    if (record === null) return [];
    return compareRecord(record, vocabulary).rows.map((row) => ({
      record,
      row,
      findings: [row.finding, ...row.pairs],
    }));
  });
}

function realVocabulary(): Vocabulary {
  const folder = join(root, "data/vocabulary");
  const files = readdirSync(folder).map((name) => [
    name.replace(".json", ""),
    readJson(join(folder, name)),
  ]);
  return parseVocabulary(Object.fromEntries(files)).vocabulary;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
