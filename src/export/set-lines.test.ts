import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Frame, setAlike, setText } from "./set-lines";

/** Every letter as wide as the size: ten letters of size 10 are 100 wide. */
const frame = (width: number): Frame => ({
  face: "text",
  width,
  measure: (text, _, size) => [...text].length * size,
});
const steps = [
  { size: 20, lines: 1 },
  { size: 10, lines: 2 },
  { size: 5, lines: 2 },
];

describe(setText, () => {
  it.each([
    ["one line at the largest size", "abcde", 20, ["abcde"]],
    ["two lines at the next", "abcdefgh ijk", 10, ["abcdefgh", "ijk"]],
    ["a smaller size before it breaks a word", "abcdefghijkl", 5, ["abcdefghijkl"]],
    [
      "what fits of a long text, cut after a word",
      "abcdefghijklmno pqrstuv wxyzabcdefghijk lmn",
      5,
      ["abcdefghijklmno", "pqrstuv…"],
    ],
    ["no text in no lines", "", 20, []],
  ])("sets %s", (_, text, size, lines) => {
    expect(setText(text, steps, frame(100))).toEqual({ size, lines });
  });

  it.each([
    ["a short word to the next", "різниця в Росії", ["різниця", "в\u00a0Росії"]],
    ["a number to what it counts", "удар 10 квітня", ["удар", "10\u00a0квітня"]],
    ["a dash to the word before it", "різниця – шість", ["різниця\u00a0–", "шість"]],
  ])("holds %s", (_, text, lines) => {
    expect(setText(text, [{ size: 10, lines: 2 }], frame(100)).lines).toEqual(lines);
  });

  it("leaves no short word alone in the last line", () => {
    expect(setText("aaa bbb ccc ddd", [{ size: 10, lines: 2 }], frame(110)).lines).toEqual([
      "aaa bbb",
      "ccc ddd",
    ]);
  });

  it("never sets a line wider than its frame, nor more lines than the step allows", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 120 }),
        fc.integer({ min: 60, max: 300 }),
        (text, width) => {
          const { size, lines } = setText(text, steps, frame(width));
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) expect([...line].length * size).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe(setAlike, () => {
  it("sets all at the size that the longest needs", () => {
    expect(setAlike(["89", "близько 400"], steps, frame(110)).map(({ size }) => size)).toEqual([
      10, 10,
    ]);
  });
});
