import { describe, expect, it } from "vitest";
import type { ClaimFile } from "../model/schema";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { answerText, claimText, markedWords } from "./answer-text";
import { en } from "./en";
import { ru } from "./ru";
import { uk } from "./uk";

function answers(claim: ClaimFile) {
  const record = aRecord([aStatement("north-ministry", { it: claim })]);
  const said = record.statements[0]?.claims[0];
  if (said === undefined) throw new Error("no claim");
  return [en, uk, ru].map((texts) =>
    answerText(texts, testVocabulary, said).replaceAll("\u00a0", " "),
  );
}

describe(answerText, () => {
  const killed = { measure: "killed", of: "south-soldiers" };
  const towns = { topic: "towns", set: ["town-a", "town-b", "town-c"] };

  it.each<[string, ClaimFile, string, string, string]>([
    ["a number", { ...killed, n: 106 }, "106", "106", "106"],
    ["a hedged number", { ...killed, n: "~400" }, "about 400", "близько 400", "около 400"],
    [
      "a likely number",
      { ...killed, n: 65, likely: true },
      "likely 65",
      "імовірно, 65",
      "вероятно, 65",
    ],
    [
      "a possible number",
      { ...killed, n: 65, possible: true },
      "possibly 65",
      "можливо, 65",
      "возможно, 65",
    ],
    [
      "a possible proposition",
      { topic: "talks", possible: true },
      "says it is possible that the return follows from talks",
      "вважає можливим, що повернення стало наслідком переговорів",
      "считает возможным, что возвращение стало итогом переговоров",
    ],
    [
      "a denied number",
      { ...killed, n: 65, denies: true },
      "denies the figure: 65",
      "заперечує число: 65",
      "отрицает число: 65",
    ],
    [
      "a denial in general terms",
      { ...killed, n: 65, denies: true, general: true },
      "denies it in general terms",
      "заперечує загальними словами",
      "отрицает в общих словах",
    ],
    [
      "a denial of a part",
      { ...killed, n: 65, denies: true, partly: true },
      "denies in part: 65",
      "частково заперечує: 65",
      "отчасти отрицает: 65",
    ],
    [
      "a denial of what its speaker words",
      {
        ...killed,
        n: 65,
        denies: true,
        denied: { en: "as many fell", uk: "загинуло стільки", ru: "погибло столько" },
      },
      "denies that as many fell",
      "заперечує, що загинуло стільки",
      "отрицает, что погибло столько",
    ],
    ["what is not known", { ...killed, unknown: true }, "not known", "невідомо", "неизвестно"],
    [
      "what somebody declines to confirm",
      { ...killed, declines: true },
      "declined to confirm",
      "відмова підтвердити",
      "отказ подтвердить",
    ],
    [
      "a proposition",
      { topic: "talks" },
      "The return follows from talks.",
      "Повернення стало наслідком переговорів.",
      "Возвращение стало итогом переговоров.",
    ],
    [
      "a denied proposition",
      { topic: "talks", denies: true },
      "denies that the return follows from talks",
      "заперечує, що повернення стало наслідком переговорів",
      "отрицает, что возвращение стало итогом переговоров",
    ],
    [
      "a likely proposition",
      { topic: "talks", likely: true },
      "says it is likely that the return follows from talks",
      "вважає ймовірним, що повернення стало наслідком переговорів",
      "считает вероятным, что возвращение стало итогом переговоров",
    ],
    ["a choice", { topic: "cause", choice: "mine" }, "a mine", "a mine (uk)", "a mine (ru)"],
    [
      "not a choice",
      { topic: "cause", choice: "mine", not: true },
      "not a mine",
      "не a mine (uk)",
      "не a mine (ru)",
    ],
    [
      "a denied choice, which is the same",
      { topic: "cause", choice: "mine", denies: true },
      "not a mine",
      "не a mine (uk)",
      "не a mine (ru)",
    ],
    [
      "a whole list",
      { ...towns, complete: true },
      "A, B and C",
      "A (uk), B (uk) та C (uk)",
      "A (ru), B (ru) и C (ru)",
    ],
    [
      "a list that goes on",
      { ...towns, complete: false },
      "A, B, C, among others",
      "зокрема A (uk), B (uk), C (uk)",
      "в том числе A (ru), B (ru), C (ru)",
    ],
    ["a place", { topic: "destination", place: "port" }, "Port", "Port (uk)", "Port (ru)"],
    [
      "a time",
      { topic: "when", time: "2023-04-10T14:30", clock: "port" },
      "10 April 2023, 14:30 Kyiv time",
      "10 квітня 2023 року, 14:30 за київським часом",
      "10 апреля 2023 года, 14:30 по киевскому времени",
    ],
    [
      "words",
      { topic: "remark", says: inAll("so it goes") },
      "so it goes",
      "so it goes",
      "so it goes",
    ],
    [
      "words that are only in the text",
      { topic: "remark" },
      "see the statement",
      "див. заяву",
      "см. заявление",
    ],
  ])("says %s", (_, claim, ...expected) => {
    expect(answers(claim)).toEqual(expected);
  });

  it("denies in the topic's own words where it has them", () => {
    const record = aRecord([
      aStatement("north-ministry", { it: { topic: "talks", denies: true } }),
    ]);
    const talks = { ...testVocabulary.topics.talks, denial: inAll("no talks led to it") };
    const vocabulary = {
      ...testVocabulary,
      topics: { ...testVocabulary.topics, talks },
    } as typeof testVocabulary;
    const [claim] = record.statements.flatMap(({ claims }) => claims);
    if (claim === undefined) throw new Error("no claim");
    expect(answerText(en, vocabulary, claim)).toBe("no talks led to it");
    expect(answerText(en, vocabulary, { ...claim, general: true })).toBe(
      "denies it in general terms",
    );
  });

  it.each([
    ["a denial without an answer", { degree: "denies" }, "denies it"],
    ["a part of it denied", { degree: "denies", partly: true }, "denies a part of it"],
    ["a likely nothing", { degree: "likely" }, "likely"],
    ["a bare yes", { degree: "asserts" }, "says so"],
  ] as const)("says %s", (_, rest, expected) => {
    const record = aRecord([aStatement("north-ministry", { it: { topic: "talks" } })]);
    const question = record.statements[0]?.claims[0]?.question;
    if (question === undefined) throw new Error("no question");
    expect(answerText(en, testVocabulary, { question, answer: { kind: "none" }, ...rest })).toBe(
      expected,
    );
  });
});

describe(claimText, () => {
  const record = aRecord([
    aStatement(
      "north-ministry",
      {
        remark: { topic: "remark", unmarked: ["ru"] },
        dead: { measure: "killed", of: "south-soldiers", n: 2 },
      },
      {
        text: {
          en: "It said [so](remark), [two dead](dead), and [so again](remark).",
          uk: "Сказано [так](remark), [двоє](dead).",
          ru: "Сказано так, [двое](dead).",
        },
      },
    ),
  ]);
  const [statement] = record.statements;
  const [remark, dead] = statement?.claims ?? [];
  if (statement === undefined || remark === undefined || dead === undefined)
    throw new Error("no claims");

  it("tells what was said in words only in the statement's marked words", () => {
    expect(claimText(en, testVocabulary, remark, statement)).toBe("so … so again");
    expect(claimText(uk, testVocabulary, remark, statement)).toBe("так");
  });

  it("leads to the statement where its language leaves the claim unmarked", () => {
    expect(markedWords(ru, remark, statement)).toBeNull();
    expect(claimText(ru, testVocabulary, remark, statement)).toBe("см. заявление");
  });

  it("tells any other answer as it is", () => {
    expect(claimText(en, testVocabulary, dead, statement)).toBe("2");
  });
});

describe("an answer that is left open", () => {
  const { talks } = testVocabulary.topics;
  const open = { en: "passes it on", uk: "лише передає", ru: "лишь передаёт" };
  const record = aRecord([
    aStatement("south-office", { it: { topic: "talks", unknown: true } }),
    aStatement("north-ministry", { it: { topic: "talks", declines: true } }),
  ]);

  it("reads as its topic says, where to say that nobody knows would say too much", () => {
    if (talks === undefined) throw new Error("no topic");
    const vocabulary = { ...testVocabulary, topics: { talks: { ...talks, open } } };
    const said = record.statements.flatMap(({ claims }) =>
      claims.map((claim) => answerText(en, vocabulary, claim)),
    );
    expect(said).toEqual(["passes it on", "declined to confirm"]);
  });
});
