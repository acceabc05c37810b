import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuantity } from "../model/quantity";
import { en } from "./en";
import { formatNumber, formatPercent } from "./numbers";
import { formatInterval, formatQuantity } from "./quantities";
import { ru } from "./ru";
import { uk } from "./uk";

describe(formatNumber, () => {
  it.each([
    [0, "0", "0", "0"],
    [106, "106", "106", "106"],
    [6057, "6,057", "6057", "6057"],
    [12_000, "12,000", "12\u202f000", "12\u202f000"],
    [1_234_567, "1,234,567", "1\u202f234\u202f567", "1\u202f234\u202f567"],
    [2.5, "2.5", "2,5", "2,5"],
  ])("sets %d as each language does", (n, ...expected) => {
    expect((["en", "uk", "ru"] as const).map((language) => formatNumber(language, n))).toEqual(
      expected,
    );
  });

  it("loses no digit of a whole number", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom("en", "uk", "ru"), (n, language) => {
        expect(Number(formatNumber(language, n).replaceAll(/\D/g, ""))).toBe(n);
      }),
    );
  });
});

describe(formatPercent, () => {
  it.each([
    ["en", "45.5%"],
    ["uk", "45,5%"],
    ["ru", "45,5\u00a0%"],
  ] as const)("sets the sign as %s does", (language, expected) => {
    expect(formatPercent(language, 45.5)).toBe(expected);
  });
});

describe(formatQuantity, () => {
  it.each([
    [106, "106", "106", "106"],
    ["~400", "about 400", "близько 400", "около 400"],
    [">=92", "at least 92", "щонайменше 92", "не менее 92"],
    [">100", "more than 100", "понад 100", "более 100"],
    ["<=10", "up to 10", "до 10", "до 10"],
    ["<5", "fewer than 5", "менш ніж 5", "менее 5"],
    ["<~50", "almost 50", "майже 50", "почти 50"],
    ["<~50%", "almost 50%", "майже 50%", "почти 50\u00a0%"],
    ["200..300", "200–300", "200–300", "200–300"],
    ["~200..300", "about 200–300", "близько 200–300", "около 200–300"],
    ["40..50%", "40–50%", "40–50%", "40–50\u00a0%"],
    ["several", "several", "кілька", "несколько"],
    ["dozens", "dozens", "десятки", "десятки"],
    ["hundreds", "hundreds", "сотні", "сотни"],
    ["thousands", "thousands", "тисячі", "тысячи"],
    ["some", "some", "деякі", "некоторые"],
    ["many", "many", "багато", "много"],
    ["group", "a group", "група", "группа"],
    ["not-given", "number not given", "число не назване", "число не названо"],
  ])("says %s with its hedge", (n, ...expected) => {
    const quantity = parseQuantity(n);
    if (typeof quantity === "string") throw new Error(quantity);
    expect([en, uk, ru].map((texts) => formatQuantity(texts, quantity))).toEqual(expected);
  });
});

describe(formatInterval, () => {
  it.each([
    [89, "89", "89", "89"],
    ["~400", "360 to 440", "від 360 до 440", "от 360 до 440"],
    [">=93", "93 or more", "93 або більше", "93 или более"],
    ["<=10", "10 or fewer", "10 або менше", "10 или менее"],
  ])("says what %s lets the number be", (n, ...expected) => {
    const quantity = parseQuantity(n);
    if (typeof quantity === "string" || quantity.interval === null) throw new Error("no interval");
    const { interval } = quantity;
    expect([en, uk, ru].map((texts) => formatInterval(texts, interval))).toEqual(expected);
  });
});
