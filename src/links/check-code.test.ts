import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codedRow, codeStart, printCode, readCode } from "./check-code";
import { printLetters, readLetters } from "./code-letters";

const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const version = fc.stringMatching(/^[0-9a-f]{12}$/);
const rows = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9.-]{0,30}$/), {
  minLength: 1,
  maxLength: 60,
});
const moment = fc.option(
  fc
    .integer({ min: Date.UTC(2014, 0, 1) / 60_000, max: Date.UTC(2070, 0, 1) / 60_000 })
    .map((minutes) => minutes * 60_000),
);
const code = fc
  .tuple(version, rows, moment)
  .map(([of, ids, asOf]) => printCode({ version: of, row: ids[0] ?? null, asOf }, ids));

describe("a check code", () => {
  it("leads back to the version, the row and the moment", () => {
    fc.assert(
      fc.property(version, rows, moment, fc.nat(), (of, ids, asOf, at) => {
        const row = ids[at % ids.length] ?? null;
        const read = readCode(printCode({ version: of, row, asOf }, ids));
        if ("problem" in read) throw new Error(read.problem);
        expect(read.start).toBe(codeStart(of));
        expect(read.asOf).toBe(asOf);
        expect(codedRow(read.row, ids.toReversed())).toBe(row);
      }),
    );
  });

  it("of a whole event leads to no row", () => {
    const read = readCode(printCode({ version: "0123456789ab", row: null, asOf: null }, ["a"]));
    expect("row" in read && codedRow(read.row, ["a"])).toBe(null);
  });

  it("with one wrong letter is refused", () => {
    fc.assert(
      fc.property(code, fc.nat(), fc.constantFrom(...alphabet), (text, at, letter) => {
        const letters = [...text.replaceAll("-", "")];
        const place = at % letters.length;
        fc.pre(letters[place] !== letter);
        letters[place] = letter;
        expect(readCode(letters.join(""))).toEqual({ problem: "check" });
      }),
    );
  });

  it("with two letters in each other's place is refused", () => {
    fc.assert(
      fc.property(code, fc.nat(), fc.nat(), (text, a, b) => {
        const letters = [...text.replaceAll("-", "")];
        const [one, two] = [a % letters.length, b % letters.length];
        fc.pre(letters[one] !== letters[two]);
        [letters[one], letters[two]] = [letters[two] ?? "", letters[one] ?? ""];
        expect(readCode(letters.join(""))).toEqual({ problem: "check" });
      }),
    );
  });

  it("is read in small letters, without strokes, with blanks and from a Cyrillic keyboard", () => {
    fc.assert(
      fc.property(code, (text) => {
        const read = readCode(text);
        expect(readCode(text.toLowerCase().replaceAll("-", ""))).toEqual(read);
        expect(readCode(` ${text.replaceAll("-", " – ")} `)).toEqual(read);
        expect(readCode(text.replaceAll("A", "А").replaceAll("K", "к"))).toEqual(read);
      }),
    );
  });

  it("is nine letters in threes, and fourteen with a moment", () => {
    const plain = { version: "0123456789ab", row: "moved", asOf: null };
    expect(printCode(plain, ["moved"])).toMatch(/^\w{3}-\w{3}-\w{3}$/);
    const dated = { ...plain, asOf: Date.UTC(2023, 3, 10) };
    expect(printCode(dated, ["moved"])).toMatch(/^\w{3}-\w{3}-\w{3}-\w{3}-\w{2}$/);
  });

  it.each([
    ["", "length"],
    ["ABC-DEF", "length"],
    ["ABC-DEF-GH0", "letters"],
    ["ABC-DEF-GHI", "letters"],
    ["ЖЖЖ-ЖЖЖ-ЖЖЖ", "letters"],
  ])("refuses %j, saying why", (text, problem) => {
    expect(readCode(text)).toEqual({ problem });
  });

  it("gives rows other numbers however many there are", () => {
    const ids = Array.from({ length: 300 }, (_, at) => `row.${at}`);
    const codes = ids.map((row) => printCode({ version: "0123456789ab", row, asOf: null }, ids));
    expect(new Set(codes).size).toBe(300);
  });
});

it("gives rows beyond all numbers the code of the whole event", () => {
  const ids = Array.from({ length: 1100 }, (_, at) => `row.${at}`).toSorted();
  const print = (row: string | null) =>
    printCode({ version: "0123456789ab", row, asOf: null }, ids);
  expect(print(ids[1099] ?? "")).toBe(print(null));
  expect(print(ids[1022] ?? "")).not.toBe(print(null));
});

describe(readLetters, () => {
  it("reads what printLetters prints", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 31 }), { minLength: 1, maxLength: 20 }), (digits) => {
        expect(readLetters(printLetters(digits), [digits.length + 1])).toEqual({ digits });
      }),
    );
  });
});
