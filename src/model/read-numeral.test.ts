import { describe, expect, it } from "vitest";
import { foldWord } from "./inflection";
import type { Language } from "./localized";
import { numberWords } from "./number-words/number-words";
import { readNumeral } from "./read-numeral";

function read(language: Language, text: string) {
  const pieces = [...text.matchAll(/\p{L}[\p{L}'’]*|\d+(?:[.,]\d+)*|\S/gu)].map((match) => ({
    folded: foldWord(match[0]),
    glued: match.index > 0 && !/\s/.test(text[match.index - 1] ?? ""),
  }));
  const numeral = readNumeral(pieces, 0, numberWords(language));
  return numeral && { ...numeral, rest: pieces.length - numeral.length };
}

describe(readNumeral, () => {
  it.each<[Language, string, number]>([
    ["uk", "сто шість", 106],
    ["uk", "п’ятьма", 5],
    ["uk", "двадцятьма одним", 21],
    ["uk", "дванадцяти тисячам п'ятистам дев'ятнадцяти", 12_519],
    ["uk", "тисяча", 1000],
    ["uk", "півтори тисячі", 1500],
    ["uk", "два з половиною мільйони", 2_500_000],
    ["uk", "півмільйона", 500_000],
    ["uk", "пів мільйона", 500_000],
    ["uk", "3 тис. 500", 3500],
    ["uk", "десять кома нуль два", 10.02],
    ["uk", "два десятки", 20],
    ["uk", "півтори сотні", 150],
    ["uk", "1 234", 1234],
    ["uk", "1.234,5", 1234.5],
    ["uk", "двоє", 2],
    ["uk", "мінус двісті шістдесят тисяч", -260_000],
    ["ru", "ста шести", 106],
    ["ru", "двумястами пятьюдесятью шестью", 256],
    ["ru", "1,2 тыс.", 1200],
    ["ru", "12 млн", 12_000_000],
    ["ru", "полутора тысяч", 1500],
    ["ru", "полторы сотни", 150],
    ["ru", "пятьсот шестьдесят одна целая сорок две сотых", 561.42],
    ["ru", "пятьсот шестьдесят одна целая одна стотысячная", 561.00001],
    ["ru", "тридцать четыре тысячи двое", 34_002],
    ["ru", "обоих", 2],
    ["en", "two hundred and six", 206],
    ["en", "twenty-five", 25],
    ["en", "twenty-five thousand one hundred", 25_100],
    ["en", "a hundred", 100],
    ["en", "half a million", 500_000],
    ["en", "one and a half million", 1_500_000],
    ["en", "two and a half", 2.5],
    ["en", "1,234", 1234],
    ["en", "1.2M", 1_200_000],
    ["en", "twelve point five one", 12.51],
    ["en", "one point two million", 1_200_000],
    ["en", "three quarters", 0.75],
    ["en", "two dozen", 24],
    ["en", "12 thousand", 12_000],
    ["en", "two hundred dozen", 2400],
    ["en", "three hundred and two dozens", 324],
    ["en", "forty - six", 46],
    ["en", "12 k", 12_000],
    ["en", "two billion and half a million", 2_000_500_000],
    ["en", "four million and a quarter", 4_250_000],
    ["en", "2e6", 2_000_000],
    ["en", "4.5x10^-3", 0.0045],
    ["en", "10^5", 100_000],
    ["en", "two forty-firsts", 2 / 41],
    ["en", "one one hundred and seventh", 1 / 107],
    ["en", "two hundred forty-thirds", 200 / 43],
    ["en", "two hundred and forty thirds", 80],
    ["en", "eighty-two hundred fourths", 2050],
    ["en", "a hundred thousandths", 0.1],
    ["en", "six - sevenths", 6 / 7],
    ["en", "one in four", 0.25],
    ["en", "1 out of eight", 0.125],
    ["en", "three over eight", 0.375],
    ["en", "minus one over 5", -0.2],
  ])("reads in %s %s", (language, text, value) => {
    const numeral = read(language, text);
    expect(numeral?.value).toBeCloseTo(value, 9);
    expect(numeral?.rest).toBe(0);
  });

  it.each<[Language, string, number]>([
    ["uk", "двадцять п’яте", 25],
    ["uk", "105-та", 105],
    ["uk", "двадцятип’ятитисячний", 25_000],
    ["uk", "сьома", 7],
    ["ru", "сто двадцать второму", 122],
    ["ru", "стотридцатитысячный", 130_000],
    ["ru", "пять миллионов стотридцатипятитысячный", 5_135_000],
    ["ru", "3-й", 3],
    ["en", "one hundred twenty-fifth", 125],
    ["en", "2nd", 2],
    ["en", "three trillionth", 3e12],
    ["en", "seventythird", 73],
  ])("reads an ordinal in %s: %s", (language, text, value) => {
    expect(read(language, text)).toMatchObject({ kind: "ordinal", value, rest: 0 });
  });

  it.each<[Language, string, string, number]>([
    ["uk", "кілька десятків", "dozens", 1],
    ["uk", "десятки тисяч", "dozens", 1000],
    ["uk", "тисячі", "thousands", 1],
    ["ru", "сотни", "hundreds", 1],
    ["ru", "несколько", "several", 1],
    ["en", "dozens", "dozens", 1],
    ["en", "hundreds of thousands", "hundreds", 1000],
    ["en", "several hundred", "hundreds", 1],
  ])("keeps a vague word vague in %s: %s", (language, text, vague, value) => {
    expect(read(language, text)).toMatchObject({ kind: "vague", vague, value, rest: 0 });
  });

  it.each<[Language, string, number, number]>([
    ["uk", "двадцять тридцять", 20, 1],
    ["uk", "п’ять і три", 5, 2],
    ["en", "five and six", 5, 2],
    ["en", "4 hundred and 3 hundred", 400, 3],
    ["en", "forty - two of them", 40, 4],
    ["en", "12 out of 15", 12, 3],
    ["en", "one in 3 days", 1, 3],
    ["en", "12 over 3 weeks", 12, 3],
    ["en", "3 quarters", 3, 1],
    ["en", "one two", 1, 1],
    ["ru", "сто двести", 100, 1],
  ])("stops in %s where another number begins: %s", (language, text, value, rest) => {
    expect(read(language, text)).toMatchObject({ value, rest });
  });

  it.each<[Language, string]>([
    ["uk", "людей"],
    ["en", "hundred"],
    ["en", "a man"],
    ["ru", "10.04.2023"],
    ["en", ""],
  ])("finds none in %s where none begins: %s", (language, text) => {
    expect(read(language, text)).toBeNull();
  });
});
