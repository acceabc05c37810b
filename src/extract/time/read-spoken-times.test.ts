import { describe, expect, it } from "vitest";
import { answerTimes } from "./answer-times";
import { readTimes } from "./read-times";

// A Wednesday.
const ref = "2023-04-12";

function said(lang: string, text: string): string {
  return answerTimes(readTimes(text, { ref, lang }))
    .map((one) => ("date" in one ? one.date : `${one.from}/${one.to}`))
    .join(" ");
}

describe("times counted from other times", () => {
  it.each([
    ["en", "The truce begins two weeks from tomorrow.", "2023-04-27"],
    ["en", "They left the day after Christmas.", "2022-12-26"],
    ["en", "It happened two weeks before Christmas.", "2022-12-11"],
    ["en", "It will begin four days after Easter.", "2023-04-13"],
    ["en", "the Monday after Easter 2023", "2023-04-10"],
    ["en", "It will be on Monday, two weeks from now.", "2023-04-24"],
    ["en", "March in a year", "2024-03-01/2024-04-01"],
    ["en", "the second to last Friday of May 2023", "2023-05-19"],
    ["en", "from 4 pm for half an hour", "2023-04-12T16:00/2023-04-12T16:31"],
    ["ru", "через две недели после Пасхи 2023 года", "2023-04-30"],
    ["ru", "на следующий день после Рождества", "2024-01-08"],
    ["ru", "Это будет через неделю в пятницу.", "2023-04-21"],
    ["uk", "передостання п'ятниця травня 2023", "2023-05-19"],
  ])("%s: %s", (lang, text, dates) => {
    expect(said(lang, text)).toBe(dates);
  });
});

describe("halves, edges and what has gone by", () => {
  it.each([
    ["en", "in the first half of 2022", "2022-01-01/2022-07-01"],
    ["en", "in the mid-1980s", "1983-01-01/1987-01-01"],
    ["en", "It was due in Q3.", "2023-07-01/2023-10-01"],
    ["ru", "В первой половине марта погибли 15 человек.", "2023-03-01/2023-03-16"],
    ["ru", "С начала года ранены 12 человек.", "2023-01-01/2023-04-12"],
    ["ru", "За минувшие сутки сбиты 12 дронов.", "2023-04-11"],
    ["ru", "На прошлой неделе в среду вернулись 100 человек.", "2023-04-05"],
    ["uk", "Минулого тижня в середу повернулися 100 людей.", "2023-04-05"],
    ["uk", "Торік у травні їх було 95.", "2022-05-01/2022-06-01"],
  ])("%s: %s", (lang, text, dates) => {
    expect(said(lang, text)).toBe(dates);
  });
});

describe("clock times as they are spoken", () => {
  it.each([
    ["en", "It began at ten minutes past nine in the morning.", "2023-04-12T09:10"],
    ["en", "It hit the port late on Tuesday night.", "2023-04-11T21:00/2023-04-12T00:00"],
    ["en", "3ish pm", "2023-04-12T15:00"],
    ["en", "Posted 2012-05-05T17:30.", "2012-05-05T17:30"],
    ["ru", "без пяти минут три часа", "2023-04-12T02:55"],
    ["ru", "Это было в четверть пятого.", "2023-04-12T04:15"],
    ["uk", "за чверть п'ята", "2023-04-12T04:45"],
  ])("%s: %s", (lang, text, dates) => {
    expect(said(lang, text)).toBe(dates);
  });
});

describe("what is not known is not made up", () => {
  it.each([
    ["en", "He was captured a few weeks ago."],
    ["en", "Several months ago they were 12."],
    ["ru", "Несколько недель назад вернулись 12 человек."],
    ["uk", "Кілька днів тому повернулися 12 людей."],
  ])("%s: %s", (lang, text) => {
    expect(said(lang, text)).toBe("");
  });

  it("takes a figure for no year", () => {
    expect(said("uk", "5937 названо через пів року після 1351.")).toBe("2023-10-12");
  });

  it("takes a verb for no end of a year", () => {
    expect(said("en", "The war will end in 2025.")).toBe("2025-01-01/2026-01-01");
  });

  it("keeps two years apart", () => {
    expect(said("en", "It rose in 2019 and in 2021.")).toBe(
      "2019-01-01/2020-01-01 2021-01-01/2022-01-01",
    );
  });
});
