import fc from "fast-check";
import papa from "papaparse";
import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { en } from "../i18n/en";
import { ru } from "../i18n/ru";
import type { Texts } from "../i18n/texts";
import { uk } from "../i18n/uk";
import type { EventRecord } from "../model/record";
import { comparisonTable } from "../table/comparison-table";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { tableCsv } from "./csv";
import type { ShownTable } from "./shown-table";

function shown(
  record: EventRecord,
  texts: Texts = en,
  columns: readonly string[] | null = null,
): ShownTable {
  const comparison = compareRecord(record, testVocabulary);
  return {
    texts,
    vocabulary: testVocabulary,
    record,
    table: comparisonTable(comparison, record, { columns, filter: null }),
    version: "4c1f09e0aa11",
    address: "https://parallax.example/events/x/?columns=north",
  };
}

const exchange = aRecord([
  aStatement("north-ministry", {
    back: { moved: "to-north", of: "north-soldiers", n: 106, whole: true },
  }),
  aStatement("south-ministry", {
    home: { moved: "to-south", of: "south-people", n: "~100", whole: true },
    help: { topic: "remark", says: inAll('=HYPERLINK("https://evil.example")\nand more, "so"') },
  }),
]);

function lines(csv: string): readonly (readonly string[])[] {
  return papa.parse(csv.replace(/^\ufeff/, "")).data;
}

describe(tableCsv, () => {
  it("begins with the mark of UTF-8 and ends its lines as RFC 4180 wants", () => {
    const csv = tableCsv(shown(exchange));
    expect(csv.startsWith("\ufeffquestion,party,speaker,said,lower,upper,hedge,as spoken,")).toBe(
      true,
    );
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("holds one line a claim", () => {
    const [heading, ...claims] = lines(tableCsv(shown(exchange)));
    expect(heading).toEqual([
      "question",
      "party",
      "speaker",
      "said",
      "lower",
      "upper",
      "hedge",
      "as spoken",
      "counts",
      "finding",
      "gap",
      "relative gap",
      "source",
      "link",
      "record version",
      "standing",
    ]);
    expect(claims.map((line) => line.slice(1, 8))).toEqual([
      ["North", "North's ministry", "2023-04-10", "106", "106", "exact", "106"],
      ["South", "South's ministry", "2023-04-10", "90", "110", "about", "about 100"],
      [
        "South",
        "South's ministry",
        "2023-04-10",
        "",
        "",
        "",
        '\'=HYPERLINK("https://evil.example") and more, "so"',
      ],
    ]);
  });

  it("leads every line to its claim, its source and the version of the record", () => {
    const [, first] = lines(tableCsv(shown(exchange)));
    expect(first?.slice(12)).toEqual([
      "https://gazette.example/1",
      "https://parallax.example/events/x/?columns=north#north-ministry-1.back",
      "4c1f09e0aa11",
      "current",
    ]);
  });

  it("gives the difference and its relative size where there is one", () => {
    const differing = aRecord([
      aStatement("north-ministry", {
        handed: { moved: "to-south", of: "south-soldiers", n: 195, whole: true },
      }),
      aStatement("south-ministry", {
        home: { moved: "to-south", of: "south-people", n: 207, whole: true },
      }),
    ]);
    const [, first] = lines(tableCsv(shown(differing)));
    expect(first?.slice(9, 12)).toEqual(["Totals differ", "12", "0.0597"]);
  });

  it("says whom a figure counts, and nothing where nobody is counted", () => {
    const [, ...claims] = lines(tableCsv(shown(exchange)));
    expect(claims.map((line) => line[8])).toEqual(["north soldiers", "south people", ""]);
  });

  it("gives a finding and a difference only on the lines of claims that they were made from", () => {
    const record = aRecord(
      [
        aStatement("north-ministry", { it: { measure: "killed", of: "south-people", n: 60 } }),
        aStatement("south-ministry", { it: { measure: "killed", of: "south-people", n: 50 } }),
        aStatement("gazette", { it: { measure: "killed", of: "south-people", n: 55 } }),
      ],
      { kind: "strike" },
    );
    const [, ...claims] = lines(tableCsv(shown(record)));
    expect(claims.map((line) => [line[7], ...line.slice(9, 11), line.at(-1)])).toEqual([
      ["60", "Figures differ", "10", "current"],
      ["50", "Figures differ", "10", "current"],
      ["55", "", "", "current"],
    ]);
  });

  it("leaves empty when something was said, where nobody knows", () => {
    const record = aRecord([
      aStatement("north-ministry", { it: { topic: "remark", says: inAll("so") } }, { said: null }),
    ]);
    const [, line] = lines(tableCsv(shown(record)));
    expect(line?.[3]).toBe("");
  });

  it("says of a claim that no longer stands that it does not", () => {
    const revised = aRecord([
      aStatement("north-ministry", { dead: { measure: "killed", of: "north-soldiers", n: 63 } }),
      aStatement(
        "north-ministry",
        {
          dead: {
            measure: "killed",
            of: "north-soldiers",
            n: 89,
            supersedes: { claim: "north-ministry-1.dead", how: "update" },
          },
        },
        { id: "north-later", said: "2023-04-12" },
      ),
    ]);
    const [, ...claims] = lines(tableCsv(shown(revised)));
    expect(claims.map((line) => [line[7], line.at(-1)])).toEqual([
      ["63", "earlier"],
      ["89", "current"],
    ]);
  });

  it("has no line for silence, nor for columns that are not shown", () => {
    const [, ...claims] = lines(tableCsv(shown(exchange, en, ["north"])));
    expect(claims.map((line) => line[1])).toEqual(["North"]);
  });

  it.each([
    [uk, "питання", "близько"],
    [ru, "вопрос", "около"],
  ])("speaks the reader's language", (texts, heading, hedge) => {
    const [first, , second] = lines(tableCsv(shown(exchange, texts)));
    expect(first?.[0]).toBe(heading);
    expect(second?.[6]).toBe(hedge);
  });

  it("keeps any words in one cell and lets none run", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }).filter(isReadable), (words) => {
        const record = aRecord([
          aStatement("north-ministry", { it: { topic: "remark", says: inAll(words) } }),
        ]);
        const [heading, line, ...rest] = lines(tableCsv(shown(record)));
        expect(rest).toEqual([]);
        expect(line).toHaveLength(heading?.length ?? 0);
        for (const cell of line ?? []) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 60 },
    );
  });
});

/** The format refuses texts that nobody can read. */
function isReadable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/[\p{Cc}\p{Cs}\p{Cn}\p{Co}]/u.test(text);
}
