import { describe, expect, it } from "vitest";
import { isFunctionWord, isMonth, namesAPerson } from "./plain-words";

describe(isFunctionWord, () => {
  it.each(["the", "in", "у", "після", "в", "после", "monday"])("%s begins no name", (word) => {
    expect(isFunctionWord(word)).toBe(true);
  });

  it.each(["ivan", "іван", "constructor", "__proto__", ""])("%j may be one", (word) => {
    expect(isFunctionWord(word)).toBe(false);
  });
});

describe(isMonth, () => {
  it.each([
    ["after a day", "june", "on 6 ", " they", true],
    ["before a year", "june", "since ", " 2023", true],
    ["after a preposition", "may", "early in ", ", they", true],
    ["after another month", "may", "April and ", ".", true],
    ["not where it may be a first name", "june", "his friend ", " Smith", false],
    ["not another word", "summer", "in ", " 2023", false],
  ])("is one %s", (_, word, before, after, expected) => {
    expect(isMonth(word, before, after)).toBe(expected);
  });
});

describe(namesAPerson, () => {
  it.each([
    ["sergeant ", true],
    ["the freed Captain ", true],
    ["Mr. ", true],
    ["a man named ", true],
    ["звільнено сержанта ", true],
    ["на ім’я ", true],
    ["рядового ", true],
    ["по имени ", true],
    ["the captains of ", false],
    ["dream ", false],
    ["sergeant, ", false],
    ["", false],
  ])("after %j: %s", (before, expected) => {
    expect(namesAPerson(before)).toBe(expected);
  });
});
