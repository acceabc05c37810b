import fc from "fast-check";
import papa from "papaparse";
import { describe, expect, it } from "vitest";
import { en } from "../i18n/en";
import { files } from "../i18n/en/files";
import { ru } from "../i18n/ru";
import { files as ruFiles } from "../i18n/ru/files";
import { uk } from "../i18n/uk";
import { files as ukFiles } from "../i18n/uk/files";
import type { Language } from "../model/localized";
import type { EventRecord } from "../model/record";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { tableCsv } from "./csv";
import { delimiters } from "./csv-form";
import { takeTable } from "./take-table";
import type { Taken } from "./taken";

function taken(
  record: EventRecord,
  language: Language = "en",
  columns: readonly string[] | null = null,
): Taken {
  return takeTable(
    { record, version: "4c1f09e0aa11" },
    {
      ...said[language],
      vocabulary: testVocabulary,
      view: { columns, filter: null, asOf: null },
      address: "https://parallax.example/events/x/?columns=north",
      made: Date.UTC(2026, 10, 22, 23, 40),
    },
  );
}

const said = {
  en: { texts: en, words: files },
  uk: { texts: uk, words: ukFiles },
  ru: { texts: ru, words: ruFiles },
};

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
  return papa.parse(csv.trimEnd()).data;
}

describe(tableCsv, () => {
  it("is plain UTF-8 whose lines end as RFC 4180 wants", () => {
    const csv = tableCsv(taken(exchange));
    expect(csv.startsWith("question,party,speaker,said,lower,upper,hedge,as spoken,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it.each(delimiters)("is for Excel with the mark of UTF-8, parted by %j", (delimiter) => {
    const csv = tableCsv(taken(exchange), { delimiter, mark: true });
    expect(csv.startsWith(`\ufeffquestion${delimiter}party${delimiter}`)).toBe(true);
    const [heading, ...rest] = papa.parse(csv.replace(/^\ufeff/, ""), { delimiter }).data;
    for (const line of rest.slice(0, -1)) expect(line).toHaveLength(heading?.length ?? 0);
  });

  it("holds one line a claim, and one where a party is silent", () => {
    const [heading, ...claims] = lines(tableCsv(taken(exchange)));
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
      "said, in full",
      "words of the statement",
      "whose words",
      "archived copy",
      "made",
      "how this was made",
    ]);
    expect(claims.map((line) => line.slice(1, 8))).toEqual([
      ["North", "North's ministry", "2023-04-10", "106", "106", "exact", "106"],
      ["South", "South's ministry", "2023-04-10", "90", "110", "about", "about 100"],
      ["North", "", "", "", "", "", "not stated"],
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
    const [, first] = lines(tableCsv(taken(exchange)));
    expect(first?.slice(12, 16)).toEqual([
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
    const [, first] = lines(tableCsv(taken(differing)));
    expect(first?.slice(9, 12)).toEqual(["Totals differ", "12", "0.0597"]);
  });

  it("says whom a figure counts, and nothing where nobody is counted", () => {
    const [, ...claims] = lines(tableCsv(taken(exchange)));
    expect(claims.map((line) => line[8])).toEqual(["north soldiers", "south people", "", ""]);
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
    const [, ...claims] = lines(tableCsv(taken(record)));
    expect(claims.map((line) => [line[7], ...line.slice(9, 11), line[15]])).toEqual([
      ["60", "Figures differ", "10", "current"],
      ["50", "Figures differ", "10", "current"],
      ["55", "", "", "current"],
    ]);
  });

  it("leaves empty when something was said, where nobody knows", () => {
    const record = aRecord([
      aStatement("north-ministry", { it: { topic: "remark", says: inAll("so") } }, { said: null }),
    ]);
    const [, line] = lines(tableCsv(taken(record)));
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
    const [, ...claims] = lines(tableCsv(taken(revised)));
    expect(claims.map((line) => [line[7], line[15]])).toEqual([
      ["63", "earlier"],
      ["89", "current"],
      ["not stated", "not stated"],
    ]);
  });

  it("gives silence no figure, no finding and no source, and no line to columns that are not shown", () => {
    const [, said, silent, ...rest] = lines(tableCsv(taken(exchange, "en", ["north"])));
    expect(rest).toEqual([]);
    expect([said?.[1], silent?.[1]]).toEqual(["North", "North"]);
    expect(silent?.slice(2, 13).join("")).toBe("not stated");
    expect(silent?.[15]).toBe("not stated");
  });

  it.each([
    ["uk", "питання", "близько"],
    ["ru", "вопрос", "около"],
  ] as const)("speaks the reader's language", (language, heading, hedge) => {
    const [first, , second] = lines(tableCsv(taken(exchange, language)));
    expect(first?.[0]).toBe(heading);
    expect(second?.[6]).toBe(hedge);
  });

  it("keeps any words in one cell and lets none run", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }).filter(isReadable), (words) => {
        const record = aRecord([
          aStatement("north-ministry", { it: { topic: "remark", says: inAll(words) } }),
        ]);
        const [heading, line, ...rest] = lines(tableCsv(taken(record)));
        // The side that this one faces has said nothing of it.
        expect(rest.map((silent) => silent[7])).toEqual(["not stated"]);
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
