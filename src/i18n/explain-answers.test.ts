import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import type { Row } from "../compare/comparison";
import type { EventRecord } from "../model/record";
import type { ClaimFile } from "../model/schema";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { en } from "./en";
import { explainFinding } from "./explain-finding";
import { findingLine, pairLine } from "./finding-line";
import { findingWord } from "./finding-words";
import { leadText } from "./lead";
import { ru } from "./ru";
import { sentenceText } from "./sentence";
import type { Texts } from "./texts";
import { uk } from "./uk";

function explained(texts: Texts, { record, row }: { record: EventRecord; row: Row }): string {
  return explainFinding(texts, testVocabulary, record, row).sentences.map(sentenceText).join(" ");
}

const killed = (n: number | string): ClaimFile => ({ measure: "killed", of: "south-soldiers", n });

describe("an explanation of answers", () => {
  const said = (party: string, claim: ClaimFile) => aStatement(`${party}-office`, { it: claim });
  const event = (...statements: Parameters<typeof aRecord>[0]) => {
    const record = aRecord(statements, { kind: "strike" });
    const [row] = compareRecord(record, testVocabulary).rows;
    if (row === undefined) throw new Error("no row");
    return { record, row };
  };
  const mine: ClaimFile = { topic: "cause", choice: "mine" };
  const shell: ClaimFile = { topic: "cause", choice: "shell" };

  it("names answers that exclude each other, whose they are, and what others say", () => {
    const disputed = event(
      aStatement("north-ministry", { it: mine }),
      said("south", shell),
      said("envoy", { ...shell, likely: true }),
      said("militia", mine),
      aStatement("gazette", { it: mine }),
    );
    expect(explained(en, disputed)).toBe(
      "North: a mine; South: a shell. The two answers exclude each other. " +
        "Others: Envoy – likely a shell; Militia, an outlet – a mine.",
    );
    expect(explained(uk, disputed)).toContain("Інші: Envoy (uk) – імовірно, a shell (uk);");
  });

  it.each([
    [en, "North says that the return follows from talks; South denies it."],
    [
      uk,
      "North (uk) повідомляє, що повернення стало наслідком переговорів; South (uk) це заперечує.",
    ],
    [ru, "North (ru) сообщает, что возвращение стало итогом переговоров; South (ru) это отрицает."],
  ] as const)("says in one sentence who asserts and who denies", (texts, expected) => {
    const talks: ClaimFile = { topic: "talks" };
    const disputed = event(
      aStatement("north-ministry", { it: talks }),
      said("south", { ...talks, denies: true }),
    );
    expect(explained(texts, disputed)).toBe(expected);
  });

  it("lets nobody deny a proposition before it is told, and says how others stand to it", () => {
    const talks: ClaimFile = { topic: "talks" };
    const disputed = event(
      aStatement("north-ministry", { it: { ...talks, denies: true } }),
      said("south", talks),
      said("envoy", { ...talks, denies: true }),
    );
    expect(explained(en, disputed)).toBe(
      "South says that the return follows from talks; North denies it. Others: Envoy denies it.",
    );
    expect(explained(uk, disputed)).toContain("North (uk) це заперечує. Інші: Envoy (uk) це");
  });

  it("repeats the proposition where a denial has words of its own", () => {
    const talks: ClaimFile = { topic: "talks" };
    const disputed = event(
      aStatement("north-ministry", { it: { ...talks, denies: true } }),
      said("south", talks),
    );
    const denial = {
      en: "no talks led to it",
      uk: "переговорів не було",
      ru: "переговоров не было",
    };
    const topic = testVocabulary.topics.talks;
    if (topic === undefined) throw new Error("no topic");
    const vocabulary = { ...testVocabulary, topics: { talks: { ...topic, denial } } };
    const { sentences } = explainFinding(en, vocabulary, disputed.record, disputed.row);
    expect(sentences.map(sentenceText)).toEqual([
      "North says that no talks led to it; South says that the return follows from talks.",
    ]);
  });

  it("gives a plural name its verb", () => {
    const talks: ClaimFile = { topic: "talks" };
    const disputed = event(
      aStatement("north-ministry", { it: talks }),
      said("south", { ...talks, denies: true }),
    );
    const { south } = testVocabulary.parties;
    if (south === undefined) throw new Error("no party");
    const parties = { ...testVocabulary.parties, south: { ...south, plural: ["ru" as const] } };
    const worded = (texts: Texts) =>
      explainFinding(texts, { ...testVocabulary, parties }, disputed.record, disputed.row)
        .sentences.map(sentenceText)
        .join(" ");
    expect(worded(ru)).toContain("South (ru) это отрицают.");
    expect(worded(en)).toContain("South denies it.");
  });

  it("names who leaves a question open, and how", () => {
    const unknown = event(
      aStatement("north-ministry", { it: killed(65) }),
      said("south", { measure: "killed", of: "south-soldiers", unknown: true }),
    );
    expect(explained(en, unknown)).toBe(
      "North: 65. South said it did not know, and neither confirmed nor denied it.",
    );
    const { finding, questions } = unknown.row;
    const line = (texts: Texts, row?: Row) =>
      findingLine(texts, testVocabulary, finding, questions, row);
    expect(line(en, unknown.row)).toBe("South does not confirm");
    expect(line(ru, unknown.row)).toBe("South (ru) не подтверждает");
    expect(line(en)).toBe("not confirmed by all");
  });

  it("joins all who do not confirm, but in a pair the two", () => {
    const declines: ClaimFile = { measure: "killed", of: "south-soldiers", declines: true };
    const { record, row } = event(
      aStatement("north-ministry", { it: killed(65) }),
      said("south", declines),
      said("envoy", declines),
    );
    const pairs = row.pairs.filter(({ code }) => code === "unconfirmed");
    expect(findingLine(en, testVocabulary, row.finding, row.questions, row)).toBe(
      "South and Envoy do not confirm",
    );
    expect(pairs.map((pair) => pairLine(en, testVocabulary, pair, row))).toEqual([
      "South does not confirm",
      "Envoy does not confirm",
    ]);
    expect(explained(en, { record, row })).toBe(
      "North: 65. South neither confirmed nor denied it. Others: Envoy – declined to confirm.",
    );
  });

  it("tells clock times on every clock", () => {
    const times = event(
      aStatement("north-ministry", { it: { topic: "when", time: "2023-04-10T11:15+03:00" } }),
      said("south", { topic: "when", time: "2023-04-10T10:40", clock: "port" }),
    );
    expect(explained(en, times).replaceAll("\u00a0", " ")).toMatch(
      /^North: 10 April 2023, 11:15 .*; South: 10 April 2023, 10:40 Kyiv time = 10:40 Moscow time = 07:40 UTC\. Both cannot be right: the times lie 35 minutes apart\.$/,
    );
    expect(findingWord(uk, testVocabulary, times.row.finding, times.row)).toBe("Час різниться");
  });
});

describe("a finding that the sides have no part in", () => {
  it("is made between reports", () => {
    const record = aRecord([
      aStatement("gazette", { a: killed(60) }),
      aStatement("herald", { a: killed(70) }),
    ]);
    const [row] = compareRecord(record, testVocabulary).rows;
    if (row === undefined) throw new Error("no row");
    const line = (texts: Texts) =>
      findingLine(texts, testVocabulary, row.finding, row.questions, row);
    expect([en, uk, ru].map(line)).toEqual([
      "between reports: 10 apart",
      "між повідомленнями медіа: різниця 10",
      "между сообщениями СМИ: разница 10",
    ]);
  });

  it("is not called one side's", () => {
    const record = aRecord([aStatement("envoy-office", { a: killed(60) })]);
    const [row] = compareRecord(record, testVocabulary).rows;
    if (row === undefined) throw new Error("no row");
    expect(findingWord(en, testVocabulary, row.finding, row)).toBe("Envoy only");
    expect(explained(en, { record, row })).toMatch(
      /^No side answers this in the record; others do: Envoy\./,
    );
    expect(leadText(en, testVocabulary, row)).toBe("No side gave an answer; others did: Envoy.");
  });

  it("does not make a side of an observer whom one contradicts", () => {
    const record = aRecord([
      aStatement("north-ministry", { a: { topic: "talks" } }),
      aStatement("envoy-office", { a: { topic: "talks", denies: true } }),
    ]);
    const [row] = compareRecord(record, testVocabulary).rows;
    if (row === undefined) throw new Error("no row");
    expect(row.finding.code).toBe("disputed");
    expect(leadText(en, testVocabulary, row)).toBe("The answers cannot both be true.");
  });
});

describe("the word for what only one side says", () => {
  it.each([
    ["nobody else answers", [], "North only", "Только North (ru)"],
    [
      "an outlet answers too",
      ["gazette"],
      "Of the sides, only North",
      "Из сторон – только North (ru)",
    ],
    [
      "a mediator answers too",
      ["envoy-office"],
      "Of the sides, only North",
      "Из сторон – только North (ru)",
    ],
  ] as const)("is true where %s", (_, others, english, russian) => {
    const record = aRecord(
      ["north-ministry", ...others].map((by) => aStatement(by, { a: killed(60) })),
    );
    const [row] = compareRecord(record, testVocabulary).rows;
    if (row === undefined) throw new Error("no row");
    const alone = { ...row.finding, code: "one-sided" as const, parties: ["north"] };
    expect(findingWord(en, testVocabulary, alone, row)).toBe(english);
    expect(findingWord(ru, testVocabulary, alone, row)).toBe(russian);
  });
});

describe("a dispute about a figure", () => {
  const event = (...claims: readonly [ClaimFile, ClaimFile]) => {
    const record = aRecord(
      [
        aStatement("north-ministry", { it: claims[0] }),
        aStatement("south-office", { it: claims[1] }),
      ],
      { kind: "strike" },
    );
    const [row] = compareRecord(record, testVocabulary).rows;
    if (row === undefined) throw new Error("no row");
    return { record, row };
  };

  it("sets what is denied before its denial, whoever spoke first", () => {
    const denied = event({ ...killed(60), denies: true }, killed(60));
    expect(explained(en, denied)).toBe("South: 60; North denies it.");
    expect(explained(uk, denied)).toBe("South (uk): 60; North (uk) це заперечує.");
  });

  it("says of a denial that it is of a part", () => {
    const denied = event(killed(60), { ...killed(60), denies: true, partly: true });
    expect(explained(ru, denied)).toBe("North (ru): 60; South (ru) отчасти это отрицает.");
  });

  it("gives the words in which a question was left open", () => {
    const says = { en: "It is being clarified.", uk: "З’ясовується.", ru: "Выясняется." };
    const open = event(killed(60), {
      measure: "killed",
      of: "south-soldiers",
      unknown: true,
      says,
    });
    expect(explained(en, open)).toBe("North: 60. South: It is being clarified.");
  });
});
