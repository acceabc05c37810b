import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "./tokens";

/** Any UTF-16 at all, halves of pairs too. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

describe(tokensOf, () => {
  it.each<[string, string[]]>([
    ["П’ять і п'ять", ["П’ять", "і", "п'ять"]],
    ["106 військових, 1,234.5 т.", ["106", "військових", ",", "1,234.5", "т", "."]],
    ["Ка-52 та F-16", ["Ка", "-", "52", "та", "F", "-", "16"]],
    ["1 234", ["1", "234"]],
    ["1.2M 😀 15й", ["1.2", "M", "😀", "15", "й"]],
    ["й ї ё", ["й", "ї", "ё"]],
    ["", []],
  ])("splits %s", (text, words) => {
    expect(tokensOf(text).map((token) => token.text)).toEqual(words);
  });

  it("keeps offsets, what is glued and where lines break", () => {
    const text = "Ка-52\n\nдва";
    expect(
      tokensOf(text).map(({ start, end, glued, breaks }) => [start, end, glued, breaks]),
    ).toEqual([
      [0, 2, false, 0],
      [2, 3, true, 0],
      [3, 5, true, 0],
      [7, 10, false, 2],
    ]);
  });

  it("covers any text in order, and every token is where it says", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text);
        expect(
          tokens.every(({ start, end, text: written }) => text.slice(start, end) === written),
        ).toBe(true);
        expect(tokens.every(({ start }, at) => start >= (tokens[at - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["one word", "a".repeat(1_000_000)],
    ["apostrophes", "a'".repeat(500_000)],
    ["figures with dots", "1.".repeat(500_000)],
    ["marks", "\u0301".repeat(1_000_000)],
  ])("reads a million characters of %s at once", (_, text) => {
    const start = process.cpuUsage();
    tokensOf(text);
    // Of the processor's time, for a busy machine is no slow pattern.
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });
});
