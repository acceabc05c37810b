import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarks, printMarks, type Segment } from "./marks";

describe(parseMarks, () => {
  it.each<[string, string, [string, string | null][]]>([
    ["plain text", "Nothing marked.", [["Nothing marked.", null]]],
    ["nothing", "", []],
    ["a mark alone", "[106](freed)", [["106", "freed"]]],
    [
      "a mark inside a sentence",
      "He said [100](home) came.",
      [
        ["He said ", null],
        ["100", "home"],
        [" came.", null],
      ],
    ],
    [
      "two marks side by side",
      "[a](x)[b](y)",
      [
        ["a", "x"],
        ["b", "y"],
      ],
    ],
    [
      "escaped brackets",
      "\\[sic\\] [a](x)",
      [
        ["[sic] ", null],
        ["a", "x"],
      ],
    ],
    ["escaped brackets inside a mark", "[a \\[sic\\] b](x)", [["a [sic] b", "x"]]],
    ["an escaped backslash", "a\\\\b", [["a\\b", null]]],
    ["a backslash at the very end", "a\\", [["a\\", null]]],
    ["parentheses in plain text", "(in brackets) f(x)", [["(in brackets) f(x)", null]]],
    [
      "letters outside the basic plane",
      "𝟙 [𝟚](x) 👩‍👩‍👧",
      [
        ["𝟙 ", null],
        ["𝟚", "x"],
        [" 👩‍👩‍👧", null],
      ],
    ],
  ])("reads %s", (_, text, segments) => {
    expect(parseMarks(text)).toEqual(segments.map(([words, claim]) => ({ text: words, claim })));
  });

  it.each([
    ["a bracket that is never closed", "[106"],
    ["a bracket closed without a name", "[106] men"],
    ["a name that is never closed", "[106](freed men"],
    ["a space before the name", "[106] (freed)"],
    ["a closing bracket alone", "106] men"],
    ["a mark inside a mark", "[a [b](x)](y)"],
    ["a mark of nothing", "[](freed)"],
    ["an address for a name", "[a](https://x.example)"],
    ["a name with a blank before it", "[106]( freed)"],
    ["a name with a capital", "[106](Freed)"],
    ["no name", "[106]()"],
    ["a name that ends in a line break", "[106](freed\n)"],
    ["a closing bracket that is escaped", "[106\\](freed)"],
    ["an escape that ends the text inside a mark", "[106\\"],
  ])("refuses %s: %j", (_, text) => {
    expect(parseMarks(text)).toBeNull();
  });
});

const words = fc.string({
  minLength: 1,
  unit: fc.constantFrom("a", "ї", "[", "]", "\\", "(", ")", " ", "👩"),
});
const segments: fc.Arbitrary<Segment[]> = fc
  .array(
    fc.record({ text: words, claim: fc.option(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)) }),
  )
  // Two plain runs side by side are one run.
  .map((list) =>
    list.filter(
      ({ claim }, index) => claim !== null || list[index - 1]?.claim !== null || index === 0,
    ),
  )
  .filter((list) =>
    list.every(({ claim }, index) => claim !== null || list[index + 1]?.claim !== null),
  );

describe(printMarks, () => {
  it("prints what parseMarks reads back, whatever the characters", () => {
    fc.assert(
      fc.property(segments, (list) => {
        expect(parseMarks(printMarks(list))).toEqual(list);
      }),
    );
  });

  it("prints a text that was read as it was written", () => {
    const text = "He said [100 \\[sic\\]](home) came (all of them), c:\\\\x.";
    expect(printMarks(parseMarks(text) ?? [])).toBe(text);
  });
});

describe("any text", () => {
  it("is read or refused, never thrown at", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("[", "]", "(", ")", "\\", "a", "\ud800") }),
        (text) => {
          const read = parseMarks(text);
          expect(read === null || read.every((segment) => segment.text !== "")).toBe(true);
        },
      ),
    );
  });
});
