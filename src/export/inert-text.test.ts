import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inertText } from "./inert-text";

describe(inertText, () => {
  it.each([
    ["106", "106"],
    ["about 400", "about 400"],
    ["=1+1", "'=1+1"],
    ["+380", "'+380"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1+1", "'=1+1"],
    ["\t=1+1", "'=1+1"],
    ["\r\n=1+1", "'=1+1"],
    ["\u200b=1+1", "'\u200b=1+1"],
    ["＝1+1", "'＝1+1"],
    ["first\n=second", "first =second"],
    ["a\tb", "a b"],
    ["– a dash is no minus", "– a dash is no minus"],
    ["", ""],
  ])("makes %j inert", (text, expected) => {
    expect(inertText(text)).toBe(expected);
  });

  it("never begins like a formula, never breaks a line or a cell, and is done after once", () => {
    fc.assert(
      fc.property(dangerousText(), (text) => {
        const inert = inertText(text);
        expect(inert).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
        expect(inert).not.toMatch(/[\t\r\n\u2028\u2029]/);
        expect(inertText(inert)).toBe(inert);
      }),
    );
  });

  it("keeps every word", () => {
    fc.assert(
      fc.property(dangerousText(), (text) => {
        const words = (of: string) => of.replace(/^'/, "").match(/[\p{L}\d]+/gu) ?? [];
        expect(words(inertText(text))).toEqual(words(text));
      }),
    );
  });
});

function dangerousText() {
  const character = fc.constantFrom(
    "=",
    "+",
    "-",
    "@",
    "＝",
    "\t",
    "\r",
    "\n",
    "\u2028",
    "\u200b",
    " ",
    "a",
    "1",
    '"',
    ",",
    "я",
  );
  return fc.oneof(
    fc.array(character).map((all) => all.join("")),
    fc.string({ unit: "binary" }),
  );
}
