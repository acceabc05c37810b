import { describe, expect, it } from "vitest";
import { aRecordFile, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { parseRecord } from "./parse";
import type { Problem } from "./problems";
import { readJson } from "./read-json";

/** What stands at the door of the archive: a text comes in, a record or problems come out. */
function problemsOf(text: string): readonly Problem[] {
  const json = readJson(text);
  if ("problems" in json) return json.problems;
  const { record, problems } = parseRecord(json.data, testVocabulary);
  expect(record === null).toBe(problems.length > 0);
  return problems;
}

const freed = { moved: "to-north", of: "north-soldiers", n: 106, whole: true } as const;

/** A record with something in nearly every field. */
const full = aRecordFile(
  [
    aStatement(
      "north-ministry",
      {
        freed,
        ill: { parts: { of: "freed", "north-women": 2 } },
        sea: { topic: "towns", set: ["town-a"], complete: true },
        when: { topic: "when", time: "2023-04-10T10:00+03:00" },
        why: { topic: "remark", says: inAll("Thanks.") },
        lost: { measure: "killed", of: "north-soldiers", n: "5..7", likely: true, window: "2023" },
      },
      {
        form: "verbatim",
        original: { lang: "en", text: "Nothing." },
        text: inAll("[1](freed) [2](ill) [3](sea) [4](when) [5](why) [6](lost)"),
      },
    ),
    aStatement("south-office", {}, { sources: "none", why: inAll("It was said on air.") }),
  ],
  {
    sources: {
      page: {
        outlet: "gazette",
        url: "https://gazette.example/1",
        archived: "https://archive.example/1",
        title: "An exchange",
        date: "2023-04-10",
        lang: "en",
        read: "page",
        origin: "wire",
        translated: "person",
        gone: true,
      },
    },
    place: "capital",
    searched: [
      { party: "south", for: inAll("a total"), where: inAll("its site"), until: "2023-05" },
    ],
    notes: [{ kind: "context", text: inAll("A note."), basis: inAll("A basis.") }],
    related: ["2023-05-06-exchange"],
    changes: [{ date: "2023-06-01", grade: "updated", note: inAll("A page was added.") }],
  },
);
const good = JSON.stringify(full);

it("begins from a record without a problem", () => {
  expect(problemsOf(good)).toEqual([]);
});

/**
 * Texts after the categories of the published test suites for JSON parsers (structure, objects, lists,
 * numbers, strings, literals, encodings): none of them is JSON.
 */
const notJson: Readonly<Record<string, readonly string[]>> = {
  structure: [
    "",
    " ",
    "\n",
    "{",
    "[",
    "}",
    "]",
    "{}}",
    "[]]",
    "{]",
    "[}",
    "[1]x",
    "1 2",
    "{} {}",
    "[\u0000]",
    "\u2060{}",
    "{}\u0000",
    "/**/{}",
    "{}//",
    "#\n{}",
    "<html></html>",
    "\u00a0{}",
    "[\u000c]",
    good.slice(0, -1),
    good.slice(1),
    good.slice(0, good.length / 2),
  ],
  objects: [
    '{"a"}',
    '{"a":}',
    '{"a" 1}',
    '{"a",1}',
    "{:1}",
    "{a:1}",
    "{'a':1}",
    '{"a":1,}',
    '{"a":1,,"b":2}',
    '{,"a":1}',
    "{1:1}",
    '{"a":1 "b":2}',
    '{"a"::1}',
    "{[]:1}",
    "{null:null}",
    '{"a":1;"b":2}',
    good.replace(/\}$/, ",}"),
  ],
  lists: ["[,]", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1:2]", '["",]', "[1;2]", "[*]", "(1)"],
  numbers: [
    "+1",
    "01",
    "-01",
    "1.",
    ".5",
    "-.5",
    "1e",
    "1e+",
    "1.e1",
    "0x10",
    "0b1",
    "0o7",
    "1_000",
    "1,5",
    "- 1",
    "--1",
    "NaN",
    "-NaN",
    "Infinity",
    "-Infinity",
    "１",
    "१",
    "1n",
    "1f",
    "½",
    "106 000",
    good.replace("106", "0106"),
    good.replace("106", "NaN"),
    good.replace("106", "Infinity"),
  ],
  strings: [
    '"',
    '"a',
    "'a'",
    "`a`",
    '"\\x41"',
    '"\\a"',
    '"\\u12"',
    '"\\u{41}"',
    '"\\"',
    '"\\\\"x"',
    '"\n"',
    '"\t"',
    '"\u0000"',
    '"\u001f"',
    "“a”",
    good.replace("Exchange", "Exch\nange"),
    good.replace("Exchange", "\\uD8"),
  ],
  literals: ["nul", "NULL", "True", "FALSE", "undefined", "None", "nil", "truee", "[nulll]", "yes"],
};

describe("what is no JSON", () => {
  const rows = Object.entries(notJson).flatMap(([kind, texts]) =>
    texts.map((text) => [kind, text.length > 40 ? `${text.slice(0, 20)}…` : text, text] as const),
  );

  it.each(rows)("%s: %j is one problem of the whole file", (_, __, text) => {
    expect(problemsOf(text)).toMatchObject([{ path: "", code: "not-json" }]);
  });
});

/** JSON, but no record. */
const notRecord: readonly string[] = [
  "null",
  "true",
  "0",
  "-0",
  "1e400",
  "-1e400",
  "1e-400",
  "123456789012345678901234567890",
  '""',
  '"{}"',
  "[]",
  "{}",
  "[[]]",
  '[{"a":1}]',
  '{"":0}',
  '{"a":1}',
  '"\\u0000"',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\ufeff"',
  '{"\\ud800":1}',
  '{"length":1}',
  '{"toString":1}',
  '{"constructor":{"prototype":{"x":1}}}',
  '{"__proto__":{"x":1}}',
  '{"then":1}',
  "\ufeff{}",
  "\t\r\n {} \t\r\n",
  `[${"1,".repeat(100_000)}1]`,
  "[".repeat(100_000) + "]".repeat(100_000),
  `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`,
  `"${"x".repeat(1_000_000)}"`,
  `{${Array.from({ length: 10_000 }, (_, at) => `"k${at}":1`).join(",")}}`,
];

describe("what is JSON and no record", () => {
  it.each(notRecord.map((text) => [text.slice(0, 40), text] as const))(
    "%j gives problems, shown in short",
    (_, text) => {
      const problems = problemsOf(text);
      expect(problems.length).toBeGreaterThan(0);
      for (const { path, params } of problems) {
        for (const shown of [path, ...Object.values(params)]) {
          expect(shown.length).toBeLessThan(3000);
          expect(shown).not.toMatch(/\p{Surrogate}/u);
        }
      }
      expect({}).not.toHaveProperty("x");
    },
  );
});

describe("numbers that JSON cannot hold or that do not count", () => {
  it.each(["1e400", "-1", "-0.5", "-1e400"])("%s is a problem at its place", (number) => {
    expect(problemsOf(good.replace("106", number))).toContainEqual(
      expect.objectContaining({ path: "statements.0.claims.freed.n", code: "wrong-shape" }),
    );
  });

  it.each(["1.06e2", "106.0", "1060E-1"])("%s is 106, however it is written", (number) => {
    expect(problemsOf(good.replace("106", number))).toEqual([]);
  });
});

/** Every place of a value, with its path. */
function* places(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, [...path, key]);
}

/** The same data with another value at one place. */
function exchanged(data: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy: unknown = Array.isArray(data) ? [...data] : { ...(data as object) };
  const inner: unknown = Reflect.get(copy as object, key);
  Reflect.set(copy as object, key, exchanged(inner, rest, other));
  return copy;
}

const others: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["true", true],
  ["0", 0],
  ["an empty text", ""],
  ["an empty list", []],
  ["an empty object", {}],
  ["a long text", "x".repeat(10_000)],
  ["a list of itself", [[[[]]]]],
  ["a negative number", -1],
  ["markup", "<script>alert(1)</script>"],
  ["an address that runs", "javascript:alert(1)"],
  ["a turned text", "\u202e601"],
  ["half a pair", "\ud83d"],
];

describe.each(others)("every value of a record exchanged for %s", (_, other) => {
  it.each([...places(full)].map((path) => [path.join("."), path] as const))(
    "at %s is read or told, and never breaks the reader",
    (at, path) => {
      const { record, problems } = parseRecord(exchanged(full, path, other), testVocabulary);
      expect(record === null).toBe(problems.length > 0);
      // What is wrong there is told there, further in, or at a place that refers to it.
      const near = problems.filter((problem) => problem.path.startsWith(path[0] ?? ""));
      const elsewhere = ["id", "sources", "movements", "statements"].includes(path[0] ?? "");
      if (problems.length > 0 && !elsewhere) expect(near, at).not.toEqual([]);
      for (const { params } of problems) {
        for (const value of Object.values(params)) expect(value.length).toBeLessThan(400);
      }
    },
  );
});

describe("a value of another type", () => {
  /** The types that a value of the same type as the one in the record can be told from. */
  const wrong = [null, true, 0, [], {}] as const;
  const texts = [...places(full)].filter((path) => {
    const value = path.reduce<unknown>((data, key) => Reflect.get(data as object, key), full);
    return typeof value === "string" && path.at(-1) !== "n" && path.at(-1) !== "sources";
  });

  it.each(texts.map((path) => [path.join("."), path] as const))(
    "in place of the text at %s is named with that path",
    (at, path) => {
      for (const other of wrong) {
        // A date of saying may be left open.
        if (other === null && path.at(-1) === "said") continue;
        const { problems } = parseRecord(exchanged(full, path, other), testVocabulary);
        expect(problems.map((problem) => problem.path)).toContain(at);
      }
    },
  );
});
