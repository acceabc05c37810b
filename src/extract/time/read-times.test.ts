import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerTimes } from "./answer-times";
import { work } from "./patterns";
import { readDurations, readTimes } from "./read-times";

const ref = "2023-04-12";

function dates(text: string, lang = "en") {
  return answerTimes(readTimes(text, { ref, lang }));
}

describe("days", () => {
  it.each([
    ["The exchange took place on 10 April 2023.", "en", "2023-04-10"],
    ["April 10, 2023: statement", "en", "2023-04-10"],
    ["Обмін відбувся 10 квітня 2023 року.", "uk", "2023-04-10"],
    ["Обмен состоялся 10-го апреля.", "ru", "2023-04-10"],
    ["Обмен состоялся 10.04.2023 утром.", "ru", "2023-04-10T03:00"],
    ["Published 2023-04-10.", "en", "2023-04-10"],
    ["Вчора з полону повернулися 100 людей.", "uk", "2023-04-11"],
    ["Позавчера вернулись 106 человек.", "ru", "2023-04-10"],
    ["The ministry said on Monday that 106 men returned.", "en", "2023-04-10"],
    ["The next exchange will take place on Monday.", "en", "2023-04-17"],
    ["Three days ago 106 men returned.", "en", "2023-04-09"],
    ["Обмен пройдёт через два дня.", "ru", "2023-04-14"],
  ])("%s", (text, lang, date) => {
    const [first] = dates(text, lang);
    expect(first && ("date" in first ? first.date : first.from)).toBe(date);
  });
});

describe("stretches", () => {
  it.each([
    ["The truce held from 3 to 5 May.", "en", "2022-05-03", "2022-05-06"],
    ["Перемирие действовало с 3 по 5 мая 2023 года.", "ru", "2023-05-03", "2023-05-06"],
    ["Тишу тримали з 3 до 5 травня 2023 року.", "uk", "2023-05-03", "2023-05-06"],
    ["Минулого тижня повернули 80 тіл.", "uk", "2023-04-03", "2023-04-10"],
    ["На прошлой неделе вернули 80 тел.", "ru", "2023-04-03", "2023-04-10"],
    ["В ночь на 1 января сбиты 45 дронов.", "ru", "2022-12-31T22:00", "2023-01-01T06:00"],
    ["У ніч на 1 січня збили 45 дронів.", "uk", "2022-12-31T22:00", "2023-01-01T06:00"],
  ])("%s", (text, lang, from, to) => {
    expect(dates(text, lang)).toEqual([{ from, to }]);
  });
});

describe("what only looks like a time", () => {
  it.each([
    ["In March 15 people were killed.", "en", [{ from: "2023-03-01", to: "2023-04-01" }]],
    ["Під час обміну повернули 100 людей.", "uk", []],
    ["В 15 районах пропало электричество.", "ru", []],
    ["They may come.", "en", []],
  ])("%s", (text, lang, expected) => {
    expect(dates(text, lang)).toEqual(expected);
  });
});

it("keeps where each time stands and which rules read it", () => {
  const text = "🙂 Обмін 10 квітня 2023 року, 🙂 заявив Єрмак.";
  const [reading] = readTimes(text, { ref, lang: "uk" });
  expect(text.slice(reading?.start, reading?.end)).toBe("10 квітня 2023 року");
  expect(reading?.why).toContain("date");
});

it("gives no time where the given day is none", () => {
  expect(readTimes("yesterday", { ref: "soon", lang: "en" })).toEqual([]);
});

it("reads lengths of time in their smallest unit", () => {
  const read = (text: string) => readDurations(text).map(({ value, unit }) => `${value} ${unit}`);
  expect(read("it lasted two and a half hours")).toEqual(["150 minute"]);
  expect(read("полгода плена")).toEqual(["6 month"]);
  expect(read("через 2 роки і 3 місяці")).toEqual(["27 month"]);
});

it("answers any text, in order and within it", () => {
  const piece = fc.constantFrom(
    "10",
    "квітня",
    "2023",
    "року",
    "last",
    "week",
    "с",
    "по",
    "-",
    "в",
    "ніч",
    "на",
    "3:18",
    "утра",
    ".",
    "31.02.2023",
    "2015-13-45",
    "99999999999",
    "двадцать",
    "three days",
    "ago",
    "Q1",
    "в течение",
    "🙂",
    "\u202e",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(" ");
      let last = 0;
      for (const { start, end, span } of readTimes(text, { ref, lang: "ru" })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(span.to).toBeGreaterThanOrEqual(span.from);
        last = start;
      }
      answerTimes(readTimes(text, { ref, lang: "en" }));
    }),
    { numRuns: 300 },
  );
});

// Steps are counted and not timed: the machine may have other work.
it.each([
  "1",
  "1 ",
  "1.",
  "10 ",
  "a ",
  "a'",
  "twenty ",
  "two hundred and five ",
  "с 3 по ",
  "12:",
  "last ",
  "may ",
  "on the 1st of ",
  "через два дня ",
  "half past ",
  "\u0301",
  "1-1-",
  "«",
  "(",
  "не ",
  "\n",
])("reads a long run of %j with work in proportion", (piece) => {
  const steps = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const before = work.steps;
    readTimes(text, { ref, lang: "en" });
    readDurations(text);
    return work.steps - before;
  };
  const [once, twice] = [steps(5000), steps(10_000)];
  expect(twice).toBeLessThanOrEqual(2.2 * once + 1000);
  expect(twice).toBeLessThanOrEqual(400 * 10_000);
});

it("reads a stretch of a long text as it reads it alone", () => {
  const dead = "Xylo ".repeat(80);
  const sentences = [
    "They met from nine to five on Monday.",
    "It was the third Tuesday of September 2019.",
    "He returned on 10 April 2023, at 5 p.m.",
    "Обмен состоялся с 3 по 5 июня 2022 года в 15:30.",
  ];
  for (const text of sentences) {
    const alone = answerTimes(readTimes(text, { ref, lang: "en" }));
    expect(answerTimes(readTimes(`${dead}. ${text} ${dead}`, { ref, lang: "en" }))).toEqual(alone);
  }
});
