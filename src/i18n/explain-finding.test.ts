import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import type { Row } from "../compare/comparison";
import type { EventRecord } from "../model/record";
import type { ClaimFile } from "../model/schema";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { en } from "./en";
import { explainFinding } from "./explain-finding";
import { findingLine, gapText } from "./finding-line";
import { findingWord } from "./finding-words";
import { leadText } from "./lead";
import { ru } from "./ru";
import { paragraph, sentenceText } from "./sentence";
import type { Texts } from "./texts";
import { uk } from "./uk";

/** The headline's row of a record made of what two invented ministries said. */
function headline(
  north: Record<string, ClaimFile>,
  south: Record<string, ClaimFile>,
  rest: Parameters<typeof aRecord>[1] = {},
): { record: EventRecord; row: Row } {
  const record = aRecord(
    [aStatement("north-ministry", north), aStatement("south-ministry", south)],
    rest,
  );
  const comparison = compareRecord(record, testVocabulary);
  const row = comparison.rows.find(({ id }) => id === comparison.headline);
  if (row === undefined) throw new Error("no headline");
  return { record, row };
}

function explained(texts: Texts, { record, row }: { record: EventRecord; row: Row }): string {
  return explainFinding(texts, testVocabulary, record, row).sentences.map(sentenceText).join(" ");
}

const back = (n: number | string): ClaimFile => ({
  moved: "to-north",
  of: "north-soldiers",
  n,
  whole: true,
});
const home = (n: number | string): ClaimFile => ({
  moved: "to-south",
  of: "south-people",
  n,
  whole: true,
});
const handed = (n: number | string): ClaimFile => ({
  moved: "to-south",
  of: "south-soldiers",
  n,
  whole: true,
});
const killed = (n: number | string): ClaimFile => ({ measure: "killed", of: "south-soldiers", n });

describe("an explanation of 106 and 100", () => {
  const searched = (party: string, row: string, until: string) => ({
    party,
    row,
    for: inAll("a figure"),
    where: inAll("pages"),
    until,
  });
  const event = headline(
    { back: back(106) },
    { home: home(100) },
    {
      searched: [
        searched("south", "moved.to-north", "2026-11-22"),
        searched("north", "moved.to-south", "2026-11-20"),
      ],
    },
  );

  it("says that they count different people, the difference, what is not on record, and what follows", () => {
    expect(explained(en, event)).toBe(
      "The two figures count different people, so they do not contradict each other; the difference is 6. " +
        "The record holds no statement by either side of the other’s figure (looked for until 20\u00a0November 2026). " +
        "If both announcements are right, the exchange was uneven.",
    );
  });

  it.each([
    [
      "Ukrainian",
      uk,
      "Ці два числа стосуються різних людей, тож одне одному не суперечать; різниця – 6. " +
        "У записі немає заяви жодної зі сторін про число другої (шукали до 20\u00a0листопада 2026\u00a0року). " +
        "Якщо обидва повідомлення правильні, обмін був нерівним.",
    ],
    [
      "Russian",
      ru,
      "Эти два числа относятся к разным людям, поэтому друг другу не противоречат; разница – 6. " +
        "В записи нет заявления ни одной из сторон о числе другой (искали до 20\u00a0ноября 2026\u00a0года). " +
        "Если оба сообщения верны, обмен был неравным.",
    ],
  ] as const)("reads the same in %s", (_, texts, expected) => {
    expect(explained(texts, event)).toBe(expected);
  });

  it("sets what must not be missed apart", () => {
    const { sentences } = explainFinding(en, testVocabulary, event.record, event.row);
    const runs = paragraph(sentences);
    expect(runs.filter(({ tone }) => tone === "strong").map(({ text }) => text)).toEqual([
      "different people",
    ]);
    expect(runs.map(({ text }) => text).join("")).toBe(explained(en, event));
  });

  it("is headed by the finding in a word, a line and a difference that is no gap", () => {
    expect(findingWord(en, testVocabulary, event.row.finding)).toBe("Unequal counts");
    expect(findingLine(en, testVocabulary, event.row.finding, event.row.questions)).toBe(
      "different people",
    );
    const gap = (texts: Texts) => gapText(texts, testVocabulary, event.row.finding, event.row);
    expect([en, uk, ru].map(gap)).toEqual([
      "North’s figure is 6 higher",
      "на 6 більше: North (uk)",
      "на 6 больше: North (ru)",
    ]);
  });

  it("is led by what each side spoke of", () => {
    expect(leadText(en, testVocabulary, event.row)).toBe(
      "Each side spoke of the return of its own. The record holds no statement by either side of the other’s figure.",
    );
  });
});

describe("an explanation of totals", () => {
  it("names two ends of one movement, the difference, and what is known of it", () => {
    const event = headline(
      { handed: handed(195) },
      { home: home(207), civilians: { moved: "to-south", of: "south-civilians", n: "some" } },
    );
    expect(explained(en, event)).toBe(
      "These are two totals of one movement (North → South), handed over and received; they differ by 12. " +
        "What is known of the 12: mentioned, without a number, are south civilians (South).",
    );
    expect(findingWord(en, testVocabulary, event.row.finding)).toBe("Totals differ");
    expect(findingLine(en, testVocabulary, event.row.finding)).toBe("12 apart");
  });

  it.each([
    [
      "explained",
      50,
      52,
      "Only South counts south civilians: 2. That makes up the whole difference.",
    ],
    ["partly", 150, 189, "Only South counts south civilians: 2. The other 37 are not explained."],
  ])("says whether the remainder is %s", (_, north, south, expected) => {
    const event = headline(
      { handed: handed(north) },
      { home: home(south), civilians: { moved: "to-south", of: "south-civilians", n: 2 } },
    );
    expect(explained(en, event)).toContain(expected);
  });

  it("says so where nothing is known of the difference", () => {
    const event = headline({ handed: handed(6060) }, { home: home(6057) });
    expect(explained(en, event)).toContain(
      "No side gives a figure that would make up the difference.",
    );
  });

  it("never speaks of a contradiction", () => {
    const event = headline({ handed: handed(195) }, { home: home(207) });
    for (const texts of [en, uk, ru]) {
      expect(explained(texts, event)).not.toMatch(/contradict|супереч|противореч/i);
    }
  });
});

describe("an explanation of figures", () => {
  it("says what a hedge was taken as", () => {
    const event = headline({ dead: killed("~400") }, { dead: killed(89) }, { kind: "strike" });
    expect(explained(en, event)).toBe(
      "North: about 400 (taken as 360 to 440); South: 89. " +
        "They count the same thing, and both cannot be right: the difference is at least 271.",
    );
  });

  it("gives no difference between a number and none", () => {
    const event = headline({ dead: killed(60) }, { dead: killed(0) }, { kind: "strike" });
    expect(explained(en, event)).toBe(
      "North: 60; South: 0. One gives a number, the other says there were none; no difference is given.",
    );
  });

  it("says that silence is silence, and until when somebody looked", () => {
    const event = headline(
      { dead: killed(60) },
      {},
      {
        kind: "strike",
        searched: [
          {
            party: "south",
            row: "killed.south-soldiers",
            for: inAll("a toll"),
            where: inAll("pages"),
            until: "2026-11-22",
          },
        ],
      },
    );
    expect(explained(en, event)).toBe(
      "Only one side answers this in the record: North. " +
        "A statement by the other side was looked for until 22\u00a0November 2026 (South). " +
        "Silence is neither a denial nor agreement.",
    );
    expect(findingWord(uk, testVocabulary, event.row.finding, event.row)).toBe("Лише North (uk)");
  });

  it("names whose denial is in general terms", () => {
    const event = headline(
      { dead: killed(60) },
      { dead: { ...killed(60), denies: true, general: true } },
      { kind: "strike" },
    );
    expect(explained(en, event)).toBe("North: 60; South denies it in general terms.");
    expect(findingLine(en, testVocabulary, event.row.finding)).toBe("denied in general terms");
  });
});
