import { expect, it } from "vitest";
import { languages } from "../../model/localized";
import { plainQuery } from "../archive-query";
import { facetColumns } from "../facet-columns";
import { answerSearch } from "./answer-search";
import { SearchEngine } from "./engine";
import { numberAt } from "./number-at";

const engine = new SearchEngine(
  {
    parallax: 1,
    words: { spellings: [], months: [], passedOver: "" },
    dates: ["2023-04-10", "2022-01-01"],
    places: [-1, -1],
    speakers: [[], []],
    figures: [[], []],
    parties: [],
    partyOf: [],
    parts: 1,
    partSize: 500,
  },
  [],
  numberAt,
);
const columns = { ...facetColumns([]), origins: [1, 1], gap: [0, 0] };
const rows = () =>
  answerSearch(engine, columns, { ...plainQuery, text: "exchange" }, 0, 10, "en").hits.map(
    ({ row }) => row,
  );

it("sends the rows of events along as soon as their titles are there in every language", () => {
  const names = { kinds: [], places: [], speakers: [] };
  const take = (language: (typeof languages)[number]) => {
    const titles = [`Exchange ${language}`, `Exchange, ${language}`];
    for (const _ of engine.addTitles(language, { parallax: 1, titles, ...names })) void _;
  };
  take("en");
  engine.addRows(0, { parallax: 1, rows: ["", '{"id":"b"}'] });
  expect(rows()).toEqual([null, null]);
  for (const language of languages.filter((one) => one !== "en")) take(language);
  const title = { en: "Exchange, en", uk: "Exchange, uk", ru: "Exchange, ru" };
  expect(rows().filter((row) => row !== null)).toEqual([{ title, rest: '{"id":"b"}' }]);
});

it("tells who asks for a whole list which events they are, and no more", () => {
  const answer = (count: number) =>
    answerSearch(engine, columns, { ...plainQuery, text: "exchange" }, 0, count, "en");
  expect(answer(12).hits.every(({ matches }) => matches.length > 0)).toBe(true);
  const { hits } = answer(10_000);
  expect(hits.map(({ place }) => place)).toEqual(answer(12).hits.map(({ place }) => place));
  expect(hits.flatMap(({ row, matches }) => [row, ...matches].filter(Boolean))).toEqual([]);
});
