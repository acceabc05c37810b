import { describe, expect, it } from "vitest";
import { controlCharacters, madeVisible } from "./control-characters";

describe(controlCharacters, () => {
  it.each([
    ["a plain text", "106 повернулися, 84 – ні", []],
    ["a line break and a tab", "106\n\t84", []],
    ["marks that right-to-left texts need", "\u200e106\u200f\u061c", []],
    ["a joined emoji", "👩‍👩‍👧", []],
    ["an override", "\u202e601\u202c", ["U+202E", "U+202C"]],
    ["an isolate", "\u2066106\u2069", ["U+2066", "U+2069"]],
    ["a nought, twice", "\u0000\u0000", ["U+0000"]],
    ["an escape and a delete", "\u001b[31m\u007f", ["U+001B", "U+007F"]],
    ["a C1 control", "\u0085", ["U+0085"]],
  ])("of %s: %j", (_, text, expected) => {
    expect(controlCharacters(text)).toEqual(expected);
  });
});

describe(madeVisible, () => {
  it.each([
    ["106", "106"],
    ["\u202e601", "⟨U+202E⟩601"],
    ["a\ud800b", "a⟨U+D800⟩b"],
    ["👩‍👩‍👧", "👩‍👩‍👧"],
  ])("%j is shown as %s", (text, expected) => {
    expect(madeVisible(text)).toBe(expected);
  });

  it("cuts a long text, and never half a character", () => {
    expect(madeVisible("x".repeat(1000))).toBe(`${"x".repeat(160)}…`);
    expect(madeVisible("123👩", 4)).toBe("123⟨U+D83D⟩…");
  });
});
