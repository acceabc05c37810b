import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testVocabulary } from "../testing/vocabulary";
import { findLikelyNames } from "./names";
import { parseVocabulary } from "./parse-vocabulary";

const folder = "data/vocabulary";
const { vocabulary } = parseVocabulary(
  Object.fromEntries(
    readdirSync(folder).map((name) => [
      name.replace(/\.json$/, ""),
      JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as unknown,
    ]),
  ),
);

const find = (text: string) => findLikelyNames(text, vocabulary);

/** Invented people, each in a sentence. None of them may slip through. */
const invented: [shape: string, name: string, text: string][] = [
  ["first name and surname", "Ivan Petrenko", "He said that Ivan Petrenko was among the freed."],
  ["at the beginning", "Ivan Petrenko", "Ivan Petrenko was among the freed."],
  ["a first name that a speaker bears", "Volodymyr Petrenko", "Among them was Volodymyr Petrenko."],
  ["a surname that a speaker bears", "Bohdan Zelensky", "Among them was Bohdan Zelensky."],
  ["with a first name's initial", "I. Petrenko", "It was I. Petrenko who came."],
  ["hyphenated", "Oleksandra Kovalchuk-Bondar", "A nurse, Oleksandra Kovalchuk-Bondar, came home."],
  ["with a particle", "Maria Berg", "A nurse, Maria van der Berg, came home."],
  ["possessive", "Petro Shevchuk’s", "It was Petro Shevchuk’s family."],
  ["Ukrainian", "Іван Петренко", "Серед них Іван Петренко."],
  ["Ukrainian, inflected", "Івана Петренка", "За його словами, звільнено Івана Петренка."],
  ["Ukrainian, in the instrumental", "Петром Шевчуком", "Він обмінявся словами з Петром Шевчуком."],
  ["Ukrainian, with initial", "І. Петренко", "Додому їде І. Петренко."],
  ["Ukrainian, initial at the beginning", "І. Петренко", "І. Петренко їде додому."],
  ["Ukrainian, initials after the surname", "Петренко І. В.", "Додому їде Петренко І. В."],
  ["Ukrainian, initials without space", "І. В. Петренко", "Додому їде І.В.Петренко."],
  ["Ukrainian, hyphenated", "Ганна-Марія Гриценко", "Це лікарка Ганна-Марія Гриценко."],
  ["Ukrainian, a patronymic", "Олену Василівну", "Звільнили Олену Василівну."],
  ["Ukrainian, a patronymic alone", "Степановичем", "Його звали лише Степановичем."],
  ["Ukrainian, after a rank", "Петренка", "Звільнено сержанта Петренка."],
  ["Russian", "Иван Сидоров", "Среди них Иван Сидоров."],
  ["Russian, surname first and inflected", "Сидорову Ивану", "Помощь оказана Сидорову Ивану."],
  ["Russian, in quotation marks", "Иван Сидоров", "Позывной «Иван Сидоров»."],
  ["Russian, a patronymic", "Ольгой Сергеевной", "Он говорил с Ольгой Сергеевной."],
  ["Russian, three names", "Алексей Петрович Сидоров", "Вернулся Алексей Петрович Сидоров."],
  ["Russian, a patronymic alone", "Ильинична", "Это была наша Ильинична."],
  ["Russian, after a rank", "Сидоров", "Домой вернулся рядовой Сидоров."],
  ["Russian, a first name alone after “named”", "Мария", "Медсестра по имени Мария вернулась."],
  ["with a no-break space", "Іван Петренко", "Серед них Іван\u00a0Петренко."],
  ["with a stress mark", "Іва\u0301н Петренко", "Серед них Іва\u0301н Петренко."],
  ["after an office", "President Ivan Petrenko", "They met President Ivan Petrenko."],
  ["in capitals", "ПЕТРЕНКО ОЛЕКСАНДР", "Серед них ПЕТРЕНКО ОЛЕКСАНДР."],
];

describe("an invented person", () => {
  it.each(invented)("is found %s: %s", (_, name, text) => {
    // The first word of a sentence may come along: it could be a first name.
    expect(find(text)).toEqual([expect.stringContaining(name)]);
  });

  it.each(invented)("is found with another vocabulary too, %s: %s", (_, _name, text) => {
    expect(findLikelyNames(text, testVocabulary)).not.toEqual([]);
  });
});

describe("what is no private person", () => {
  it.each([
    ["a speaker", "Volodymyr Zelensky said it; so did Andriy Yermak."],
    [
      "a speaker in Ukrainian, inflected",
      "За словами Володимира Зеленського та Андрія Єрмака, це так.",
    ],
    ["a speaker in Russian, inflected", "По словам Татьяны Москальковой, это так."],
    [
      "a speaker with office",
      "President Zelensky and President of Ukraine Volodymyr Zelensky said it.",
    ],
    ["a speaker with initial", "Це сказав В. Зеленський."],
    ["armed forces, inflected", "Військовослужбовці Збройних Сил України повернулися."],
    [
      "a ministry, inflected",
      "Главному управлению разведки Министерства обороны Украины это известно.",
    ],
    [
      "the first word of a sentence before a known one",
      "Звільнено Збройні Сили. Freed Ukrainians came home.",
    ],
    ["a function word before an unknown one", "In Hostomel, they said. У Гостомелі сказали."],
    ["abbreviations", "The DPR and the UN: США, ВСУ и МИД ОАЭ."],
    ["months", "On 10 April 2023, in May and by June they came."],
    ["one unknown word", "They were near Hostomel."],
    ["an adjective that ends like a patronymic", "Це наша Верховна, а Основна мета – мир."],
    ["a weapon with figures", "An Ilyushin-76 and a Su-34 flew."],
    ["words across a full stop", "They left Hostomel. Nobody came."],
    ["words across a comma", "Near Hostomel, Bucha, Irpin."],
    ["nothing", ""],
  ])("is left alone: %s", (_, text) => {
    expect(find(text)).toEqual([]);
  });

  it("is left alone where an exception names it, inflected or not", () => {
    const text = "Він літав на Чорній Акулі над Чорною Акулою.";
    expect(findLikelyNames(text, vocabulary)).toEqual(["Чорній Акулі", "Чорною Акулою"]);
    expect(findLikelyNames(text, vocabulary, ["Чорна Акула"])).toEqual([]);
  });

  it("is left alone in a long official name that an exception completes", () => {
    const text = "В Министерстве обороны Российской Федерации это подтвердили.";
    expect(findLikelyNames(text, vocabulary, ["Российская Федерация"])).toEqual([]);
  });

  it("excuses only the exception's own words", () => {
    expect(findLikelyNames("Чорна Акула Іван Петренко", vocabulary, ["Чорна Акула"])).toEqual([
      "Іван Петренко",
    ]);
  });
});

describe(findLikelyNames, () => {
  it("names each once", () => {
    expect(find("It was Ivan Petrenko. Yes, Ivan Petrenko.")).toEqual(["Ivan Petrenko"]);
  });

  it("finds several in one text", () => {
    expect(find("Freed: Ivan Petrenko, Oksana Hrytsenko and O. Kovalchuk.")).toEqual([
      "Ivan Petrenko",
      "Oksana Hrytsenko",
      "O. Kovalchuk",
    ]);
  });

  it("comes to an end on a long text of capitals", () => {
    expect(find("Aa ".repeat(20_000))).toHaveLength(1);
    expect(find("А".repeat(50_000))).toEqual([]);
  });
});
