import { describe, expect, it } from "vitest";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { checkNames, parseNameExceptions } from "./check-names";
import type { ClaimFile, RecordFile, StatementFile } from "./schema";

const remark: ClaimFile = { topic: "remark" };
const name = "Ivan Petrenko";
const text = inAll(`He met ${name}.`);
const page = { outlet: "gazette", url: "https://gazette.example/1", read: "page" } as const;

function problemsOf(
  rest: Partial<RecordFile>,
  statement: Partial<StatementFile> = {},
  claim: ClaimFile = remark,
  exceptions = {},
) {
  const record = aRecord([aStatement("north-ministry", { c: claim }, statement)], rest);
  return checkNames(record, testVocabulary, exceptions);
}

const inLanguages = (path: string) =>
  ["en", "uk", "ru"].map((language) => ({
    path: `${path}.${language}`,
    code: "personal-name",
    params: { words: name },
  }));

describe(checkNames, () => {
  it.each<[string, string, Partial<RecordFile>, Partial<StatementFile>?, ClaimFile?]>([
    ["the title", "title", { title: text }],
    [
      "a search",
      "searched.0.for",
      { searched: [{ party: "south", for: text, where: inAll("x"), until: "2026" }] },
    ],
    [
      "where was searched",
      "searched.0.where",
      { searched: [{ party: "south", for: inAll("x"), where: text, until: "2026" }] },
    ],
    ["a note", "notes.0.text", { notes: [{ kind: "editor", text }] }],
    [
      "a note's basis",
      "notes.0.basis",
      { notes: [{ kind: "context", text: inAll("x"), basis: text }] },
    ],
    ["a change", "changes.0.note", { changes: [{ date: "2023", grade: "corrected", note: text }] }],
    ["a reason for no source", "statements.0.why", {}, { sources: "none", why: text }],
    ["a remark", "statements.0.claims.c.says", {}, {}, { ...remark, says: text }],
    [
      "the words of one who gives no answer",
      "statements.0.claims.c.says",
      {},
      {},
      { measure: "killed", unknown: true, says: text },
    ],
    [
      "a note on a reading",
      "statements.0.claims.c.readings.0.note",
      {},
      {},
      { ...remark, readings: [{ in: ["page"], note: text }] },
    ],
  ])("finds a name in %s", (_, path, rest, statement, claim) => {
    expect(problemsOf(rest, statement, claim)).toEqual(inLanguages(path));
  });

  it("finds a name in the one language that has it", () => {
    const title = { en: "Exchange", uk: "Обмін: Іван Петренко", ru: "Обмен" };
    expect(problemsOf({ title })).toEqual([
      {
        path: "title.uk",
        code: "personal-name",
        params: { words: "Обмін: Іван Петренко".slice(7) },
      },
    ]);
  });

  it("finds a name across a mark's edge", () => {
    const marked = inAll("He met Ivan [Petrenko](c).");
    expect(problemsOf({}, { text: marked })).toEqual(inLanguages("statements.0.text"));
  });

  it("finds a name in an original and in a source's title", () => {
    const sources = { page: { ...page, title: `${name} is home` } };
    const original = { lang: "en", text: `We met ${name}.` };
    expect(problemsOf({ sources }, { original }).map(({ path }) => path)).toEqual([
      "sources.page.title",
      "statements.0.original.text",
    ]);
  });

  it("lists nothing for a record without names", () => {
    expect(problemsOf({ title: inAll("Exchange of prisoners") })).toEqual([]);
  });

  it("lists nothing for what an exception excuses", () => {
    expect(problemsOf({ title: text }, {}, remark, { [name]: "an invented person" })).toEqual([]);
  });
});

describe(parseNameExceptions, () => {
  it("reads words with their reasons", () => {
    const data = { "Black Shark": "a helicopter" };
    expect(parseNameExceptions(data)).toEqual({ exceptions: data, problems: [] });
  });

  it("refuses words without a reason", () => {
    expect(
      parseNameExceptions({ "Black Shark": " ", "Ivan Petrenko": true, Ka: "a helicopter" }),
    ).toEqual({
      exceptions: { Ka: "a helicopter" },
      problems: [
        { path: "Black Shark", code: "wrong-shape", params: { expected: "text" } },
        { path: "Ivan Petrenko", code: "wrong-shape", params: { expected: "text" } },
      ],
    });
  });

  it.each([[null], ["Black Shark"], [["Black Shark"]], [7]])("refuses %j", (data) => {
    expect(parseNameExceptions(data)).toEqual({
      exceptions: {},
      problems: [{ path: "", code: "wrong-shape", params: { expected: "object" } }],
    });
  });
});
