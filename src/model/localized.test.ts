import { describe, expect, it } from "vitest";
import { isReadable, languages } from "./localized";

describe("languages", () => {
  it("are three, English first", () => {
    expect(languages).toEqual(["en", "uk", "ru"]);
  });
});

describe(isReadable, () => {
  it.each([
    ["a word", "106", true],
    ["letters outside the basic plane", "👩‍👩‍👧 𝟙", true],
    ["nothing", "", false],
    ["space only", " \n\t", false],
    ["a no-break space only", "\u00a0", false],
    ["half a surrogate pair", "a\ud800b", false],
    ["the other half", "\udc00", false],
    ["halves in the wrong order", "\udc00\ud800", false],
  ])("%s: %j", (_, text, expected) => {
    expect(isReadable(text)).toBe(expected);
  });
});
