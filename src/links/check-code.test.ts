import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codedRows, codeStart, isCodable, printCode, readCode } from "./check-code";
import { printLetters, readLetters } from "./code-letters";

const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const version = fc.stringMatching(/^[0-9a-f]{12}$/);
const rows = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9.-]{0,30}$/), {
  minLength: 1,
  maxLength: 60,
});
const moment = fc.option(
  fc
    .integer({ min: Date.UTC(1900, 0, 1) / 60_000, max: Date.UTC(2200, 0, 1) / 60_000 })
    .map((minutes) => minutes * 60_000),
);
const codable = moment.filter(isCodable);
const code = fc
  .tuple(version, rows, codable)
  .map(([of, ids, asOf]) => printCode({ version: of, row: ids[0] ?? null, asOf }));

describe("a check code", () => {
  it("leads back to the version, the row and the moment", () => {
    fc.assert(
      fc.property(version, rows, moment, fc.nat(), (of, ids, asOf, at) => {
        const row = ids[at % ids.length] ?? null;
        const print = () => printCode({ version: of, row, asOf });
        if (!isCodable(asOf)) {
          expect(print).toThrow(RangeError);
          return;
        }
        const read = readCode(print());
        if ("problem" in read) throw new Error(read.problem);
        expect(read.start).toBe(codeStart(of));
        expect(read.asOf).toBe(asOf);
        const found = codedRows(read.row, ids.toReversed());
        if (row === null) expect(found).toBeNull();
        else expect(found).toContain(row);
      }),
    );
  });

  it.each([
    ["2013-12-31T23:59Z", false],
    ["2014-01-01T00:00Z", true],
    ["2077-10-18T16:31Z", true],
    ["2077-10-18T16:32Z", false],
  ])("is there for a moment of %s: %j", (at, is) => {
    expect(isCodable(Date.parse(at))).toBe(is);
  });

  it("of a whole event leads to no row", () => {
    const read = readCode(printCode({ version: "0123456789ab", row: null, asOf: null }));
    expect("row" in read && codedRows(read.row, ["a"])).toBe(null);
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
    expect(printCode(plain)).toMatch(/^\w{3}-\w{3}-\w{3}$/);
    const dated = { ...plain, asOf: Date.UTC(2023, 3, 10) };
    expect(printCode(dated)).toMatch(/^\w{3}-\w{3}-\w{3}-\w{3}-\w{2}$/);
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

  it("of a row whose number another has too leads to both, whichever comes first", () => {
    const number = numberOf("row.0");
    const ids = Array.from({ length: 3000 }, (_, at) => `row.${at}`);
    const other = ids.find((id) => id !== "row.0" && numberOf(id) === number) ?? "";
    expect(codedRows(number, ["a", other, "row.0"])).toEqual([other, "row.0"]);
    expect(codedRows(number, ["row.0", "a", other])).toEqual(["row.0", other]);
    // A row that goes never hands its number to another.
    expect(codedRows(number, ["a", other])).toEqual([other]);
    expect(codedRows(number, ["a"])).toEqual([]);
  });

  it("of a row is never that of the whole event", () => {
    const ids = Array.from({ length: 3000 }, (_, at) => `row.${at}`);
    expect(ids.filter((id) => numberOf(id) === 0)).toEqual([]);
  });
});

/** The number by which the code of a row names it. */
function numberOf(row: string): number {
  const read = readCode(printCode({ version: "0123456789ab", row, asOf: null }));
  if ("problem" in read) throw new Error(read.problem);
  return read.row;
}

describe(readLetters, () => {
  it("reads what printLetters prints", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 31 }), { minLength: 1, maxLength: 20 }), (digits) => {
        expect(readLetters(printLetters(digits), [digits.length + 1])).toEqual({ digits });
      }),
    );
  });
});
