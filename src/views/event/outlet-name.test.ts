import { describe, expect, it } from "vitest";
import { nameTag } from "./outlet-name";

describe(nameTag, () => {
  it.each([
    ["a Russian name in Cyrillic", "РИА Новости", "ru", "ru"],
    ["a Ukrainian outlet with a Latin name", "Babel", "uk", "uk-Latn"],
    ["a Latin name with a number", "24tv", "ru", "ru-Latn"],
    ["a mixed name, which is left as it is", "ТСН News", "uk", "uk"],
    ["an English name", "Punch", "en", "en"],
    ["an English outlet with a Cyrillic name", "Радіо Свобода", "en", "en-Cyrl"],
  ])("%s: %s", (_, name, lang, expected) => {
    expect(nameTag(name, lang)).toBe(expected);
  });
});
