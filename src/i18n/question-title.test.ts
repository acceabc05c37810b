import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import type { Question } from "../model/record";
import type { ClaimFile } from "../model/schema";
import type { Vocabulary } from "../model/vocabulary";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { en } from "./en";
import { headlineQuestion, questionTitle, rowTitle } from "./question-title";
import { ru } from "./ru";
import { uk } from "./uk";

/** A record in which the north's ministry says one thing. */
function saying(claim: ClaimFile) {
  return aRecord([aStatement("north-ministry", { it: claim })]);
}

function titles(claim: ClaimFile) {
  const record = saying(claim);
  const question = record.statements[0]?.claims[0]?.question;
  if (question === undefined) throw new Error("no question");
  const title = (texts: typeof en) =>
    questionTitle(texts, testVocabulary, record, question).replaceAll("\u00a0", " ");
  return [en, uk, ru].map(title);
}

describe(questionTitle, () => {
  const moved = { moved: "to-south", n: 1 };

  it.each<[string, ClaimFile, string, string, string]>([
    [
      "the whole of a movement home",
      { ...moved, of: "south-soldiers", whole: true },
      "South people returned, in all",
      "Повернуті south people (uk), усього",
      "Возвращённые south people (ru), всего",
    ],
    [
      "a part of a movement",
      { ...moved, of: "south-women" },
      "Returned: south women",
      "Повернуті: south women (uk)",
      "Возвращены: south women (ru)",
    ],
    [
      "what was planned",
      { ...moved, of: "south-people", whole: true, stage: "planned" },
      "Planned return: south people",
      "Заплановане повернення: south people (uk)",
      "Запланированное возвращение: south people (ru)",
    ],
    [
      "a movement whose people nobody named",
      { ...moved, whole: true },
      "Handed over: North → South",
      "Передача: North (uk) → South (uk)",
      "Передача: North (ru) → South (ru)",
    ],
    [
      "a count of a population",
      { measure: "killed", of: "south-soldiers", n: 1 },
      "Killed: south soldiers",
      "Killed (uk): south soldiers (uk)",
      "Killed (ru): south soldiers (ru)",
    ],
    [
      "what narrows a count",
      {
        measure: "killed",
        of: "south-soldiers",
        category: "south-officers",
        territory: "left-bank",
        window: "2025-06/2025-12",
        n: 1,
      },
      "Killed: south soldiers · south officers · Left bank · June – December 2025",
      "Killed (uk): south soldiers (uk) · south officers (uk) · Left bank (uk) · червень – грудень 2025 року",
      "Killed (ru): south soldiers (ru) · south officers (ru) · Left bank (ru) · июнь – декабрь 2025 года",
    ],
    [
      "the hours of a window across two days",
      {
        measure: "killed",
        of: "south-soldiers",
        window: "2025-12-28T23:00+03:00/2025-12-29T07:00+03:00",
        n: 1,
      },
      "Killed: south soldiers · 28 December 2025, 23:00 – 29 December 2025, 07:00 (+03:00)",
      "Killed (uk): south soldiers (uk) · 28 грудня 2025 року, 23:00 – 29 грудня 2025 року, 07:00 (+03:00)",
      "Killed (ru): south soldiers (ru) · 28 декабря 2025 года, 23:00 – 29 декабря 2025 года, 07:00 (+03:00)",
    ],
    [
      "the hours of a window of one day",
      {
        measure: "killed",
        of: "south-soldiers",
        window: "2025-12-29T07:00Z/2025-12-29T09:00Z",
        n: 1,
      },
      "Killed: south soldiers · 29 December 2025, 07:00–09:00 (UTC)",
      "Killed (uk): south soldiers (uk) · 29 грудня 2025 року, 07:00–09:00 (UTC)",
      "Killed (ru): south soldiers (ru) · 29 декабря 2025 года, 07:00–09:00 (UTC)",
    ],
    [
      "what was agreed of a count",
      { measure: "killed", of: "south-soldiers", stage: "agreed", n: 1 },
      "Killed: south soldiers (agreed)",
      "Killed (uk): south soldiers (uk) (узгоджено)",
      "Killed (ru): south soldiers (ru) (согласовано)",
    ],
    [
      "a topic with its subject",
      { topic: "destination", of: "south-soldiers", place: "port" },
      "Destination: south soldiers",
      "Destination (uk): south soldiers (uk)",
      "Destination (ru): south soldiers (ru)",
    ],
  ])("names %s", (_, claim, ...expected) => {
    expect(titles(claim)).toEqual(expected);
  });
});

describe(rowTitle, () => {
  function rows(
    north: Record<string, ClaimFile>,
    south: Record<string, ClaimFile>,
    kind = "exchange",
  ) {
    const record = aRecord(
      [aStatement("north-ministry", north), aStatement("south-ministry", south)],
      { kind },
    );
    return { record, rows: compareRecord(record, testVocabulary).rows };
  }

  it("names both movements of a mirror, and asks what it shows", () => {
    const { record, rows: all } = rows(
      { it: { moved: "to-north", of: "north-soldiers", n: 106, whole: true } },
      { it: { moved: "to-south", of: "south-people", n: 100, whole: true } },
    );
    const row = all.find(({ id }) => id === "moved");
    if (row === undefined) throw new Error("no mirror");
    expect(rowTitle(en, testVocabulary, record, row)).toBe(
      "North people and south people returned, each side’s own",
    );
    expect(headlineQuestion(en, testVocabulary, record, row)).toBe(
      "How many of its own were returned, as each side said?",
    );
    expect(headlineQuestion(ru, testVocabulary, record, row)).toBe(
      "Сколько своих возвращено, по словам каждой стороны?",
    );
  });

  it("says of both movements that they were only agreed, and of none that anybody was returned", () => {
    const agreed = { stage: "agreed", n: 160, whole: true } as const;
    const { record, rows: all } = rows(
      {
        back: { moved: "to-north", of: "north-soldiers", ...agreed },
        handed: { moved: "to-south", of: "south-people", ...agreed },
      },
      {},
    );
    const row = all.find(({ nature }) => nature === "swap");
    if (row === undefined) throw new Error("no swap");
    const title = "Agreed return: north people and south people";
    expect(rowTitle(en, testVocabulary, record, row)).toBe(title);
    expect(headlineQuestion(en, testVocabulary, record, { ...row, nature: "mirror" })).toBe(title);
  });

  it.each<[string, ClaimFile, ClaimFile, string]>([
    [
      "two territories once",
      { measure: "killed", of: "south-soldiers", territory: "left-bank", n: 59 },
      { measure: "killed", of: "south-soldiers", territory: "right-bank", n: 31 },
      "Killed: south soldiers · Left bank / Right bank",
    ],
    [
      "a measure of a whole and its part once",
      { measure: "killed", of: "south-soldiers", n: 89 },
      { measure: "killed", of: "south-officers", n: 2 },
      "Killed: south soldiers / south officers",
    ],
    [
      "each side's count of the other once",
      { measure: "violations", of: "south-violations", n: 4900, window: "2025-04-20" },
      { measure: "violations", of: "north-violations", n: 2935, window: "2025-04-20" },
      "Violations: by the south and by the north · 20 April 2025",
    ],
  ])("says what two questions share %s", (_, north, south, expected) => {
    const { record, rows: all } = rows({ it: north }, { it: south }, "strike");
    const [row] = all;
    if (row === undefined) throw new Error("no row");
    const title = rowTitle(en, testVocabulary, record, row).replaceAll("\u00a0", " ");
    const swapped = expected.replace(
      "by the south and by the north",
      "by the north and by the south",
    );
    expect([expected, swapped]).toContain(title);
  });

  it("sets two headings side by side where they share nothing", () => {
    const { record } = rows({}, {});
    const base = {
      movement: null,
      topic: null,
      stage: null,
      direction: null,
      category: null,
      territory: null,
      window: null,
    };
    const questions = [
      { ...base, id: "a", measure: "killed", population: "south-soldiers" },
      { ...base, id: "b", measure: "wounded", population: "south-soldiers" },
    ];
    expect(rowTitle(en, testVocabulary, record, { nature: "joined", questions })).toBe(
      "Killed: south soldiers / Wounded: south soldiers",
    );
    expect(rowTitle(en, testVocabulary, record, { nature: "single", questions: [] })).toBe("");
  });
});

describe("bodies that nobody gives to one side", () => {
  const name = (text: string) => ({ en: text, uk: text, ru: text });
  const populations: Vocabulary["populations"] = {
    bodies: { name: name("bodies"), unit: "bodies" },
    "volunteers-bodies": { name: name("bodies of volunteers"), within: ["bodies"] },
    "south-bodies": { name: name("bodies of the south"), within: ["bodies"], side: "south" },
  };

  it("stay bodies in the heading although some of them are one side's", () => {
    const question = (population: string | null): Question => ({
      id: "moved.to-south",
      movement: "to-south",
      population,
      measure: null,
      topic: null,
      stage: null,
      direction: null,
      category: null,
      territory: null,
      window: null,
    });
    const whole = { makeUp: "volunteers-bodies", question: question(null) };
    const part = { makeUp: "south-bodies", question: question("south-bodies") };
    const asked = {
      movements: [{ id: "to-south", from: "north", to: "south" }],
      statements: [{ claims: [whole, part, part] }],
    };
    const title = questionTitle(en, { ...testVocabulary, populations }, asked, question(null));
    expect(title).toBe("Bodies returned, in all");
  });
});
