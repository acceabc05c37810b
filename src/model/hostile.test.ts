import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRecordFile, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { parseRecord } from "./parse";
import { parseVocabulary } from "./parse-vocabulary";
import type { Problem } from "./problems";

const good = JSON.stringify(
  aRecordFile([
    aStatement("north-ministry", {
      freed: { moved: "to-north", of: "north-soldiers", n: 106, whole: true },
    }),
  ]),
);

/** Problems of the good file with one piece of its text exchanged, as an attacker's file would be read. */
function problemsWith(piece: string, other: string): readonly Problem[] {
  expect(good).toContain(piece);
  return parseRecord(JSON.parse(good.replace(piece, other)), testVocabulary).problems;
}

const page = { outlet: "gazette", url: "https://gazette.example/1", read: "page" } as const;

const hidden = (path: string) => ({
  path,
  code: "wrong-shape",
  params: { expected: "no key __proto__" },
});

describe("a key __proto__, which the schema library would drop without a word", () => {
  it.each([
    ["in the file", '{"format"', '{"__proto__":{"kind":"x"},"format"', ""],
    ["among sources", '"sources":{', '"sources":{"__proto__":{"outlet":"x"},', "sources"],
    ["among movements", '"movements":{', '"movements":{"__proto__":["a","b"],', "movements"],
    ["among claims", '"claims":{', '"claims":{"__proto__":{"n":1},', "statements.0.claims"],
    ["in a claim", '"n":106', '"n":106,"__proto__":{"denies":true}', "statements.0.claims.freed"],
    [
      "among parts",
      '"claims":{',
      '"claims":{"c":{"parts":{"of":"freed","__proto__":1}},',
      "statements.0.claims.c.parts",
    ],
  ])("is reported %s", (_, piece, other, path) => {
    expect(problemsWith(piece, other)).toContainEqual(hidden(path));
  });

  it("changes no object of the language", () => {
    problemsWith('"sources":{', '"sources":{"__proto__":{"polluted":true},');
    expect({}).not.toHaveProperty("polluted");
  });

  it("is reported in a vocabulary", () => {
    const parties: unknown = JSON.parse('{"__proto__":{"role":"conflict"}}');
    expect(parseVocabulary({ parties }).problems).toContainEqual(hidden("parties"));
  });
});

describe("names that every object has of its own", () => {
  it.each([
    ["a kind", '"kind":"exchange"', '"kind":"constructor"', "kind", "unknown-kind"],
    ["an outlet", '"gazette"', '"constructor"', "sources.page.outlet", "unknown-outlet"],
    [
      "a speaker",
      '"by":"north-ministry"',
      '"by":"constructor"',
      "statements.0.by",
      "unknown-speaker",
    ],
    [
      "a party",
      '["south","north"]',
      '["constructor","north"]',
      "movements.to-north.0",
      "unknown-party",
    ],
    [
      "a population",
      '"of":"north-soldiers"',
      '"of":"constructor"',
      "statements.0.claims.freed.of",
      "unknown-population",
    ],
    [
      "a claim that has parts",
      '"claims":{',
      '"claims":{"c":{"parts":{"of":"constructor","north-women":1}},',
      "statements.0.claims.c.parts.of",
      "unknown-claim",
    ],
    [
      "a claim that is added",
      '"claims":{',
      '"claims":{"c":{"sum":["constructor"]},',
      "statements.0.claims.c.sum",
      "unknown-claim",
    ],
    [
      "a clock",
      '"claims":{',
      '"claims":{"c":{"topic":"when","time":"2023","clock":"constructor"},',
      "statements.0.claims.c.clock",
      "unknown-place",
    ],
  ])("are not taken for %s", (_, piece, other, path, code) => {
    expect(problemsWith(piece, other)).toContainEqual({
      path,
      code,
      params: { id: "constructor" },
    });
  });

  it("can name a claim and a source like any other name", () => {
    const file = aRecordFile(
      [
        aStatement(
          "north-ministry",
          {
            constructor: { measure: "killed", of: "north-soldiers", n: 5 },
            c: { parts: { of: "constructor", "north-officers": 2 } },
          },
          { sources: ["constructor"] },
        ),
      ],
      { sources: { constructor: page } },
    );
    const { record, problems } = parseRecord(file, testVocabulary);
    expect(problems).toEqual([]);
    expect(record?.statements[0]?.claims.map(({ id }) => id)).toEqual([
      "north-ministry-1.constructor",
      "north-ministry-1.c.north-officers",
    ]);
  });
});

describe("files made to break the reader", () => {
  const deep = (levels: number): unknown => {
    let value: unknown = "x";
    for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value };
    return value;
  };
  const circle: Record<string, unknown> = JSON.parse(good);
  circle.notes = [circle];

  it.each([
    ["nested a hundred thousand deep", { ...JSON.parse(good), notes: deep(100_000) }],
    ["nested where a text belongs", { ...JSON.parse(good), title: deep(100_000) }],
    ["that contains itself", circle],
    ["a number", 42],
    ["a function", () => good],
    ["undefined", undefined],
    ["a date", new Date(0)],
    ["a map", new Map([["format", 1]])],
  ])("get problems and no record: %s", (_, data) => {
    const { record, problems } = parseRecord(data, testVocabulary);
    expect(record).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });

  it("are read whole, however many statements they hold", () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      aStatement("north-ministry", {}, { id: `s${index}`, text: inAll("x") }),
    );
    expect(parseRecord(aRecordFile(many), testVocabulary).record?.statements).toHaveLength(2000);
  });

  it("are never thrown at, whatever JSON they hold", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(parseRecord(data, testVocabulary).record).toBeNull();
        expect(() => parseVocabulary({ parties: data, topics: data })).not.toThrow();
      }),
    );
  });

  it("are never thrown at when one value of a good file is exchanged", () => {
    const places = [...good.matchAll(/"[^"]*"|\d+|\[|\{/g)].map(({ index, 0: piece }) => ({
      index,
      piece,
    }));
    const other = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom("__proto__", "constructor", "\ud800", -1),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), other, ({ index, piece }, value) => {
        const text =
          good.slice(0, index) + JSON.stringify(value) + good.slice(index + piece.length);
        let data: unknown;
        try {
          data = JSON.parse(text);
        } catch {
          return;
        }
        const { record, problems } = parseRecord(data, testVocabulary);
        expect(record === null).toBe(problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
