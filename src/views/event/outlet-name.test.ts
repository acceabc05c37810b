import { describe, expect, it } from "vitest";
import { nameRuns } from "./outlet-name";

describe(nameRuns, () => {
  it.each([
    ["a Russian name in Cyrillic", "РИА Новости", "ru", ["ru: РИА Новости"]],
    ["a Ukrainian outlet with a Latin name", "UA-News.in.ua", "uk", ["uk-Latn: UA-News.in.ua"]],
    ["a Latin name with a number", "24tv", "ru", ["ru-Latn: 24tv"]],
    ["a name in two scripts", "ИА REX", "ru", ["ru: ИА ", "ru-Latn: REX"]],
    ["a hyphen between scripts", "ГОРДОН-News", "uk", ["uk: ГОРДОН-", "uk-Latn: News"]],
    ["a number first", "5 канал", "uk", ["uk: 5 канал"]],
    ["an English name", "Punch", "en", ["en: Punch"]],
    ["an English outlet with a Cyrillic name", "Радіо Свобода", "en", ["en-Cyrl: Радіо Свобода"]],
  ])("%s: %s", (_, name, lang, expected) => {
    const runs = nameRuns(name, lang);
    expect(runs.map((run) => `${run.lang}: ${run.text}`)).toEqual(expected);
    expect(runs.map(({ text }) => text).join("")).toBe(name);
  });
});
