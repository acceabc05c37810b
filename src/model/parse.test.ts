import { describe, expect, it } from "vitest";
import { aRecordFile, aStatement, inAll } from "../testing/builders";
import { answerProblems, questionProblems } from "../testing/claim-problem-cases";
import { freed, killed } from "../testing/problem-case";
import { recordProblems, sourceProblems, statementProblems } from "../testing/record-problem-cases";
import { referenceProblems, sumProblems } from "../testing/reference-problem-cases";
import { shapeProblems } from "../testing/shape-problem-cases";
import { testVocabulary } from "../testing/vocabulary";
import { parseRecord } from "./parse";
import { type Problem, type ProblemCode, problemCodes } from "./problems";

const problemsOf = (data: unknown): readonly Problem[] =>
  parseRecord(data, testVocabulary).problems;

const page = { outlet: "gazette", url: "https://gazette.example/1", read: "page" } as const;

const tables = {
  "in the file": recordProblems,
  "in a source": sourceProblems,
  "in a statement": statementProblems,
  "in a question": questionProblems,
  "in an answer": answerProblems,
  "in what points elsewhere": referenceProblems,
  "in a sum": sumProblems,
  "in the shape": shapeProblems,
};

describe.each(Object.entries(tables))("parseRecord, of what is wrong %s,", (_, rows) => {
  it.each(rows)("reports %s", (_name, file, code, path, params) => {
    expect(problemsOf(file)).toContainEqual({ code, path, params });
  });

  it.each(rows)("reports nothing else for %s", (_name, file, code) => {
    expect(new Set(problemsOf(file).map((problem) => problem.code))).toEqual(new Set([code]));
  });

  it.each(rows)("gives no record for %s", (_name, file) => {
    expect(parseRecord(file, testVocabulary).record).toBeNull();
  });
});

describe("the problem codes", () => {
  /** Reported by the vocabulary's check, by the check for names, and where files and versions are opened. */
  const elsewhere: ProblemCode[] = [
    "not-json",
    "not-utf-8",
    "doubled-key",
    "id-is-not-file-name",
    "unknown-id",
    "negated-proposition",
    "personal-name",
    "comparison-failed",
    "version-missing",
    "version-not-logged",
    "version-is-not-content",
    "log-out-of-order",
    "published-record-missing",
    "renamed-still-there",
    "unknown-event",
  ];

  it("each have a row above, or belong elsewhere", () => {
    const shown = new Set(Object.values(tables).flatMap((rows) => rows.map(([, , code]) => code)));
    expect(problemCodes.filter((code) => !shown.has(code))).toEqual(elsewhere);
  });
});

describe(parseRecord, () => {
  it("reports every problem at once, each with its place", () => {
    const file = aRecordFile(
      [
        aStatement(
          "east-ministry",
          { a: { ...killed, of: "martians", n: 5 }, b: { topic: "cause", n: 1 } },
          { said: "soon" },
        ),
        aStatement("north-ministry", { freed }, { sources: "none", text: inAll("[106") }),
      ],
      { kind: "picnic", place: "moon" },
    );
    expect(problemsOf(file).map(({ path, code }) => `${path} ${code}`)).toEqual([
      "kind unknown-kind",
      "place unknown-place",
      "statements.0.by unknown-speaker",
      "statements.0.said bad-date",
      "statements.0.claims.a.of unknown-population",
      "statements.0.claims.b.n answer-does-not-fit",
      "statements.1.why no-source-no-reason",
      "statements.1.text.en mark-unclosed",
      "statements.1.text.uk mark-unclosed",
      "statements.1.text.ru mark-unclosed",
    ]);
  });

  it("reads a record with nothing said", () => {
    const { record } = parseRecord(aRecordFile([], { sources: {}, movements: {} }), testVocabulary);
    expect(record).toMatchObject({
      statements: [],
      sources: [],
      movements: [],
      place: null,
      headline: null,
    });
  });

  it("fills in what a file may leave out, as a value and never as undefined", () => {
    const { record } = parseRecord(
      aRecordFile([aStatement("north-ministry", { freed })]),
      testVocabulary,
    );
    expect(
      JSON.stringify(record, (_, value) => (value === undefined ? "undefined" : value)),
    ).not.toContain('"undefined"');
    expect(record?.sources[0]).toEqual({
      id: "page",
      outlet: "gazette",
      url: "https://gazette.example/1",
      title: null,
      archived: null,
      date: null,
      lang: "en",
      read: "page",
      origin: null,
      translated: null,
      gone: false,
    });
  });

  it("takes a speaker as the origin of a text, and keeps the language of a source over its outlet's", () => {
    const sources = { page: { ...page, origin: "north-ministry", lang: "uk" } };
    expect(
      parseRecord(aRecordFile([], { sources }), testVocabulary).record?.sources[0],
    ).toMatchObject({
      origin: "north-ministry",
      lang: "uk",
    });
  });
});
