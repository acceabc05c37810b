import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateKeys, datesIn, monthsOf } from "./dates-in";
import { numberAt } from "./number-at";
import { isOneOff } from "./one-off";
import { romanized } from "./romanized";
import { readSearchWords, searchWordsFile } from "./search-words";
import { TermMaker } from "./term-maker";
import { folded, wordsOf } from "./words-of";

const words = {
  spellings: ["Kyiv Kiev Київ Киев"],
  months: Array.from({ length: 12 }, (_, at) =>
    at === 3 ? "April Apr квітень квітня апрель апреля" : `m${at}`,
  ),
  passedOver: "of the",
};

describe(wordsOf, () => {
  const texts = (text: string) => wordsOf(text).map((word) => word.text);

  it.each([
    ["Куп’янськ", ["купянськ"]],
    ["Куп'янськ Купʼянськ", ["купянськ", "купянськ"]],
    ["Ил-76, Il76", ["ил", "76", "il", "76"]],
    ["6 060 тіл, 61,207 людей", ["6060", "тіл", "61207", "людей"]],
    ["10.04.2023", ["10", "04", "2023"]],
    ["Erdoğan Malkoç", ["erdogan", "malkoc"]],
    ["Её ёж, їжак і йод", ["ее", "еж", "їжак", "і", "йод"]],
    ["ґанок", ["ганок"]],
    ["?!", []],
  ])("reads %j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("says where each word stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        let last = 0;
        for (const { from, to, written } of wordsOf(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(text.slice(from, to)).toBe(written);
          last = to;
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe(folded, () => {
  it("changes nothing that is folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        for (const word of wordsOf(text)) expect(folded(word.text)).toBe(word.text);
      }),
      { numRuns: 30 },
    );
  });

  it("composes letters first, and never takes a sign off a Cyrillic one", () => {
    expect(folded("и\u0306")).toBe("й");
    expect(folded("і\u0308")).toBe("ї");
    expect(folded("за\u0301мок")).toBe("замок");
  });
});

describe(romanized, () => {
  it.each([
    ["медуза", "meduza"],
    ["новая", "novaya"],
    ["сирський", "syrskyi"],
    ["хроника", "khronika"],
    ["зеленський", "zelenskyy"],
  ])("%s is %s", (one, other) => {
    expect(romanized(one)).toBe(romanized(other));
  });

  it("changes nothing that is romanized", () => {
    for (const word of ["новая", "щербак", "юрій", "khronika", "szijjarto", "yermak"]) {
      expect(romanized(romanized(word))).toBe(romanized(word));
    }
  });
});

describe(datesIn, () => {
  const keys = (text: string) => datesIn(wordsOf(text), monthsOf(words)).map(({ key }) => key);

  it.each([
    ["10 квітня 2023 року", ["=2023-04-10"]],
    ["April 10, 2023", ["=2023-04-10"]],
    ["10 апреля", ["=--04-10"]],
    ["апрель 2023", ["=2023-04"]],
    ["апрель", ["=--04"]],
    ["10.04.2023", ["=2023-04-10"]],
    ["10/04/2023", ["=2023-04-10"]],
    ["2023-04-10", ["=2023-04-10"]],
    ["10.4", []],
    ["106 100", []],
    ["32 квітня 2023", ["=2023-04"]],
    ["10.13.2023", []],
  ])("reads %j", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it("has an event found by all that its date says", () => {
    expect(dateKeys("2023-04-10")).toEqual([
      "2023",
      "=2023-04",
      "=--04",
      "=2023-04-10",
      "=--04-10",
    ]);
    expect(dateKeys("2023-04")).toEqual(["2023", "=2023-04", "=--04"]);
    expect(dateKeys("2023-04-30/2023-05-02")).toContain("=--05-01");
    expect(dateKeys("2022-11/2023-02")).toEqual(expect.arrayContaining(["2023", "=2022-12"]));
    expect(dateKeys("2023-21")).toEqual(["2023"]);
    expect(dateKeys("2023")).toEqual(["2023"]);
    expect(dateKeys("..")).toEqual([]);
  });
});

describe(numberAt, () => {
  it.each([
    ["сто шесть", 106, 2],
    ["сто шість", 106, 2],
    ["one hundred and six", 106, 4],
    ["ста дев’яноста п’яти", 195, 3],
    ["двухсот семи пленных", 207, 2],
  ])("reads %s", (text, value, length) => {
    expect(numberAt(wordsOf(text), 0)).toEqual({ value, length, ordinal: false });
  });

  it("leaves figures and other words alone", () => {
    expect(numberAt(wordsOf("106"), 0)).toBeNull();
    expect(numberAt(wordsOf("обмін"), 0)).toBeNull();
  });
});

describe(isOneOff, () => {
  it.each([
    ["київ", "киів", true],
    ["бахмут", "бахмт", true],
    ["бахмут", "бамхут", true],
    ["бахмут", "бахмуту", true],
    ["бахмут", "ахмуту", false],
    ["a", "a", true],
    ["", "ab", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(isOneOff(a, b)).toBe(expected);
    expect(isOneOff(b, a)).toBe(expected);
  });
});

describe(TermMaker, () => {
  const maker = new TermMaker(words);

  it("knows every spelling of a name, in any form", () => {
    for (const form of ["київ", "києва", "києві", "киеве", "киевом", "kyiv", "kiev"]) {
      expect(maker.spelling(form)).toEqual(["@kyiv"]);
    }
    expect(maker.spelling("кит")).toEqual([]);
    expect(maker.nearSpelling("київа")).toEqual([]);
  });

  it("looks a word up as it stands and by its stem", () => {
    expect(maker.terms("обміну", "uk")).toEqual(["обміну", "обмін"]);
    expect(maker.terms("106", "uk")).toEqual(["106"]);
  });
});

describe(readSearchWords, () => {
  const read = (text: string) => readSearchWords([{ path: searchWordsFile, text }]);

  it("sets aside a file that it cannot read, and searches go on without it", () => {
    for (const text of ["{", "{}", '{"spellings":[],"months":["a"],"passedOver":""}']) {
      const { words: found, setAside } = read(text);
      expect(found.spellings).toEqual([]);
      expect(setAside[0]?.file).toBe(searchWordsFile);
    }
    expect(readSearchWords([]).setAside).toEqual([]);
  });
});
