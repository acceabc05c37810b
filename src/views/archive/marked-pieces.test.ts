import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pieces } from "./marked-pieces";

const parts = (text: string, marks: readonly (readonly [number, number])[]) =>
  pieces(text, marks).map(({ piece, marked }) => (marked ? `[${piece}]` : piece));

describe(pieces, () => {
  it.each<[string, [number, number][], string[]]>([
    ["106 servicemen", [[0, 3]], ["[106]", " servicemen"]],
    ["Обмін полоненими", [[6, 16]], ["Обмін ", "[полоненими]"]],
    [
      "a b",
      [
        [0, 1],
        [2, 3],
      ],
      ["[a]", " ", "[b]"],
    ],
    ["a", [], ["a"]],
    ["", [], []],
  ])("of %s", (text, marks, expected) => {
    expect(parts(text, marks)).toEqual(expected);
  });

  it("loses nothing of the text, whatever the marks are", () => {
    const mark = fc.tuple(fc.integer({ min: -2, max: 12 }), fc.integer({ min: -2, max: 12 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.array(mark), (text, marks) => {
        expect(
          pieces(text, marks)
            .map(({ piece }) => piece)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
