import { describe, expect, it } from "vitest";
import { indexEntry } from "../archive/index-entry";
import { readArchive } from "../archive/read-archive";
import { compareRecord } from "../compare/compare-record";
import { type Language, languages } from "../model/localized";
import type { RecordFile, StatementFile } from "../model/schema";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { type PreviewCard, previewCard } from "./preview-card";
import { previewAlt, previewSummary } from "./preview-summary";
import { readData } from "./read-data";
import { siteTexts } from "./site-texts";

const { events, vocabulary } = readArchive(readData("."));
const ids = events.map(({ record }) => record.id);

function sideNames(language: Language): readonly string[] {
  const parties = Object.values(vocabulary.parties);
  return parties.filter(({ role }) => role === "conflict").map(({ name }) => name[language]);
}

function cardOf(id: string, language: Language): PreviewCard {
  const record = events.find((event) => event.record.id === id)?.record;
  if (record === undefined) throw new Error(`no event ${id}`);
  const comparison = compareRecord(record, vocabulary);
  const entry = indexEntry(record, comparison, vocabulary);
  return previewCard({ record, entry, comparison }, siteTexts[language], vocabulary);
}

function madeUp(statements: readonly StatementFile[], rest: Partial<RecordFile> = {}): PreviewCard {
  const record = aRecord(statements, rest);
  const comparison = compareRecord(record, testVocabulary);
  const entry = indexEntry(record, comparison, testVocabulary);
  return previewCard({ record, entry, comparison }, siteTexts.en, testVocabulary);
}

/** Each side in a line: its name, then what it answers, what that counts, and a note. */
const sidesOf = ({ sides }: PreviewCard) =>
  sides.map(({ name, role, answers, silence }) =>
    [
      name,
      role,
      ...(answers.length === 0
        ? [silence]
        : answers.flatMap(({ text, counts, note }) => [text, counts, note])),
    ]
      .filter((part) => part !== null)
      .join(" | "),
  );

const moved = (to: "north" | "south", n: number, of = "people") => ({
  moved: `to-${to}`,
  of: `${to}-${of}`,
  n,
  whole: true as const,
});

describe(previewCard, () => {
  it.each<readonly [string, Language, readonly string[], string, string | null]>([
    [
      "2023-04-10-prisoner-exchange",
      "en",
      ["Russia | 106 | Russian servicemen", "Ukraine | 100 | Ukrainians"],
      "Unequal counts",
      "different people",
    ],
    [
      "2023-04-10-prisoner-exchange",
      "uk",
      ["Росія | 106 | російських військовослужбовців", "Україна | 100 | українців"],
      "Нерівні числа",
      "різні люди",
    ],
    [
      "2023-04-10-prisoner-exchange",
      "ru",
      ["Россия | 106 | российских военнослужащих", "Украина | 100 | украинцев"],
      "Неравные числа",
      "разные люди",
    ],
    [
      "2023-01-01-makiivka-barracks",
      "en",
      ["Ukraine | about 400", "Russia | 89 | revised from 63"],
      "Figures differ",
      "at least 271 apart",
    ],
    [
      "2023-01-01-makiivka-barracks",
      "uk",
      ["Україна | близько 400", "Росія | 89 | раніше 63"],
      "Числа різняться",
      "різниця щонайменше 271",
    ],
    [
      "2023-06-06-kakhovka-dam",
      "ru",
      ["Россия | преднамеренная диверсия Украины", "Украина | взорвала Россия"],
      "Спорно",
      null,
    ],
    [
      "2024-01-24-il76-belgorod",
      "uk",
      ["Росія | 65", "Україна | достовірної та повної інформації про те, хто був на борту, немає"],
      "Не підтверджено",
      null,
    ],
    [
      "2024-01-31-prisoner-exchange",
      "en",
      [
        "Ukraine | received | 207 | Ukrainians",
        "Russia | handed over | 195 | Ukrainian servicemen",
      ],
      "Totals differ",
      "12 apart",
    ],
    [
      "2024-12-30-prisoner-exchange",
      "ru",
      [
        "Россия | передано | 150 | украинских военнослужащих",
        "Украина | получено | 189 | украинцев",
      ],
      "Итоги расходятся",
      "разница 39",
    ],
  ])("shows of %s in %s what the page shows", (id, language, sides, word, line) => {
    const card = cardOf(id, language);
    expect(sidesOf(card)).toEqual(sides);
    expect(card.finding).toMatchObject({ word, line });
  });

  it("says at once that unequal counts are of different people", () => {
    expect(cardOf("2023-04-10-prisoner-exchange", "en").statement).toBe(
      "The two figures count different people, so they do not contradict each other; the difference is 6.",
    );
  });

  it.each(ids)("keeps the order of the index, the title and the date of %s", (id) => {
    for (const language of languages) {
      const card = cardOf(id, language);
      const { record } = events.find((event) => event.record.id === id) ?? {};
      expect(card.title).toBe(record?.title[language]);
      expect(card.date).toContain(id.slice(0, 4));
      const [first, second] = card.sides;
      expect(card.sides.some(({ answers }) => answers.length > 0)).toBe(true);
      // Only one who belongs to no side stands alone: it has nobody whose silence would be telling.
      if (second === undefined) expect(sideNames(language)).not.toContain(first?.name);
    }
  });

  it("shows silence as silence, and both ways of what one side alone tells", () => {
    const card = madeUp([
      aStatement("south-office", { home: moved("south", 17), handed: moved("north", 15) }),
    ]);
    expect(card.finding?.code).toBe("one-sided");
    expect(sidesOf(card).toSorted()).toEqual([
      expect.stringMatching(/^North.* \| not stated$/),
      expect.stringMatching(/^South.* \| 1[57] \| .* \| 1[57] \| /),
    ]);
  });

  it("tells no more answers than a picture holds, and how many it leaves out", () => {
    const offices = ["south-office", "south-ministry"];
    const statements = [
      aStatement("north-ministry", { why: { topic: "cause", choice: "mine" } }),
      ...offices.map((by, at) =>
        aStatement(by, { why: { topic: "cause", choice: at === 0 ? "shell" : "mine" } }),
      ),
    ];
    const card = madeUp(statements, { id: "2023-04-10-strike", kind: "strike", movements: {} });
    expect(card.sides.every(({ answers }) => answers.length <= 2)).toBe(true);
  });

  it("says so where nobody said anything", () => {
    const card = madeUp([]);
    expect(card).toMatchObject({ sides: [], finding: null, question: null });
    expect(previewSummary(card, siteTexts.en)).toBe(
      "No side gave a figure or an answer that could be set beside another.",
    );
  });
});

describe(previewSummary, () => {
  it.each(ids)("tells %s in each language in at most 200 characters", (id) => {
    for (const language of languages) {
      const card = cardOf(id, language);
      const summary = previewSummary(card, siteTexts[language]);
      expect(summary.length).toBeLessThanOrEqual(200);
      for (const { name, answers } of card.sides) {
        expect(summary).toContain(name);
        for (const { text } of answers) expect(summary).toContain(text);
      }
      expect(summary).toMatch(/[.?]$/);
    }
  });

  it.each(["uk", "ru"] as const)("has no Latin letter in %s", (language) => {
    for (const id of ids) {
      const card = cardOf(id, language);
      expect(`${previewAlt(card, siteTexts[language])} ${card.question}`).not.toMatch(
        /\p{Script=Latin}/u,
      );
    }
  });

  it.each([
    [
      "2024-01-31-prisoner-exchange",
      "en",
      "Ukrainians returned, in all. Ukraine: 207 Ukrainians, received; Russia: 195 Ukrainian servicemen, handed over. Totals differ: 12 apart.",
    ],
    [
      "2023-01-01-makiivka-barracks",
      "uk",
      "Загиблі: російські військовослужбовці. Україна: близько 400; Росія: 89 (раніше 63). Числа різняться: різниця щонайменше 271.",
    ],
    [
      "2023-06-06-kakhovka-dam",
      "ru",
      "Причина и кто за этим стоит. Россия: преднамеренная диверсия Украины; Украина: взорвала Россия. Ответы сторон не могут быть верными одновременно.",
    ],
  ] as const)("says of %s in %s", (id, language, summary) => {
    expect(previewSummary(cardOf(id, language), siteTexts[language])).toBe(summary);
  });

  it("says what several figures of one side have in common once, and crowds no side out", () => {
    expect(previewSummary(cardOf("2024-08-06-kursk-incursion", "en"), siteTexts.en)).toMatch(
      /^Russia: about 30,050 · Losses so far, [^;]*; Ukraine: 20,842 · [^;]+ so far: Russian servicemen\./,
    );
  });

  it("cuts what is too long after a whole word", () => {
    const card = cardOf("2023-06-06-kakhovka-dam", "en");
    const sides = card.sides.map((side) => ({
      ...side,
      answers: side.answers.map((answer) => ({
        ...answer,
        text: "some long answer ".repeat(20).trim(),
      })),
    }));
    const summary = previewSummary({ ...card, sides }, siteTexts.en);
    expect(summary.length).toBeLessThanOrEqual(200);
    expect(summary).toMatch(/\b(?:some|long|answer)…$/);
    for (const { name } of sides) expect(summary).toContain(`${name}: some long answer`);
  });
});
