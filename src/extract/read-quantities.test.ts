import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Language, languages } from "../model/localized";
import { readQuantities } from "./read-quantities";

/** Any UTF-16 at all, halves of pairs too. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

const read = (language: Language, text: string) =>
  readQuantities(text, language).map(({ said, hedge, unit, start, end }) => ({
    reads: `${hedge} ${said.join("..")}${unit === null ? "" : ` ${unit}`}`.trim(),
    text: text.slice(start, end),
  }));

describe(readQuantities, () => {
  it.each<[Language, string, string[]]>([
    ["en", "More than 500 people, at least 20 of them children", ["more-than 500", "at-least 20"]],
    ["en", "between 10 and 15 drones", ["range 10..15"]],
    ["en", "the toll rose from 10 to 15", ["exact 10", "exact 15"]],
    ["en", "10–15 thousand", ["range 10000..15000"]],
    ["en", "dozens of people", ["dozens"]],
    ["en", "100 or more, 45% and $3 million", ["at-least 100", "exact 45 %", "exact 3000000 usd"]],
    ["en", "exercises 21,24,27", ["exact 21", "exact 24", "exact 27"]],
    ["en", "either 5 million or 5 billion", ["exact 5000000", "exact 5000000000"]],
    ["en", "where it is <-20", ["exact -20"]],
    ["en", "Kyiv handed over 19 bodies", ["exact 19"]],
    ["en", "the claims exceed 300; seventy-odd relatives", ["more-than 300", "about 70"]],
    ["uk", "ні загиблих, ні поранених; ніхто не постраждав", ["exact 0", "exact 0", "exact 0"]],
    ["uk", "щонайменше п’ятеро людей і близько 1,2 тис. будинків", ["at-least 5", "about 1200"]],
    ["uk", "від 10 до 15 дронів, майже сотня", ["range 10..15", "almost 100"]],
    ["uk", "дві-три ракети; осіб двадцять", ["range 2..3", "about 20"]],
    ["ru", "не менее 30 человек, свыше полутора тысяч", ["at-least 30", "more-than 1500"]],
    ["ru", "до 10 беспилотников, человек сорок", ["at-most 10", "about 40"]],
    ["ru", "1 234 567 и 3,5 тыс.", ["exact 1234567", "exact 3500"]],
  ])("reads in %s: %s", (language, text, expected) => {
    expect(read(language, text).map(({ reads }) => reads)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ["en", "On 10 April 2023, at 14:30, an F-16 of the 72nd Brigade"],
    ["en", "Article 5, page 12, a 34-year-old man, in 2023, a 155 mm shell"],
    ["en", "at 10.0.21.7, call +1-555-3141/2718"],
    ["uk", "10 квітня 2023 року о 14:30 літак Су-27 та 93-тя бригада"],
    ["uk", "стаття 5, 34-річний чоловік, у 2022 році, 152-мм снаряд, 10.04.2023"],
    ["ru", "10 апреля 2023 года в 14:30 вертолёт Ка-52 и 4-я бригада"],
    ["ru", "статья 5, 34-летний мужчина, Shahed-136, 2С19, дом 7"],
    ["en", "the road to Hill 101, a 9-storey block, a 10-point plan"],
    ["ru", "высота 88,6, груз 200, 152-миллиметровый снаряд"],
  ])("tells figures that count nothing apart in %s: %s", (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))(
    "reads figures beside the word %s",
    (word) => {
      for (const language of languages) {
        expect(read(language, `5 ${word} workers were killed, 3 ${word}`)).toMatchObject([
          { reads: "exact 5", text: "5" },
          { reads: "exact 3", text: "3" },
        ]);
        expect(read(language, `${word} 7`)).toMatchObject([{ reads: "exact 7" }]);
      }
    },
  );

  it("reads each sentence in its own language", () => {
    const text =
      "He said: «Освобождены двести пленных». Звільнено двісті полонених. Two hundred are free.";
    expect(read("en", text).map(({ text }) => text)).toEqual(["двести", "двісті", "Two hundred"]);
  });

  it.each([
    ["a chain of figures", "1-"],
    ["fractions", "1/2/"],
    ["ranges", "from 1 to "],
    ["rows of a table", "Назва\t12\t13%\t1 234,5\n"],
    ["no sentence", "погибли 5 и 6 "],
    ["broken markup", "<div><p class='a>12<br></ div><<<"],
    ["faces", "😀 5 "],
    ["writing from the right", "שלום 12 "],
  ])("reads a hundred thousand characters of %s in a moment", (_, part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    const start = process.cpuUsage();
    readQuantities(text);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });

  it("keeps its offsets in any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = readQuantities(text);
        expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
