import { describe, expect, it } from "vitest";
import { embedTexts } from "./embed-texts";

/** Every text with its path; functions are asked with digits. */
function everyText(texts: object, path = ""): (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]): (readonly [string, string])[] => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value]];
    if (typeof value === "function") return [[here, String(value("3", "4"))]];
    return typeof value === "object" && value !== null ? everyText(value, here) : [];
  });
}

const found = (language: keyof typeof embedTexts, pattern: RegExp) =>
  everyText(embedTexts[language]).filter(([, text]) => pattern.test(text));

describe("the words of embeds", () => {
  it.each(["uk", "ru"] as const)("are all there in %s", (language) => {
    const paths = (of: keyof typeof embedTexts) => everyText(embedTexts[of]).map(([path]) => path);
    expect(paths(language)).toEqual(paths("en"));
  });

  it.each([
    ["uk", /[ыэъё]|(?!\bParallax\b)\b\p{Script=Latin}{2,}/iu],
    ["ru", /[іїєґ]|(?!\bParallax\b)\b\p{Script=Latin}{2,}/iu],
  ] as const)("hold no letter or word foreign to %s", (language, foreign) => {
    expect(found(language, foreign)).toEqual([]);
  });

  it.each(["en", "uk", "ru"] as const)(
    "are clean in %s: no stray blanks, no straight quotes, no exclamation",
    (language) => {
      expect(found(language, /^$| {2}|^ | $| [.,;:!?](?:\s|$)|"|!|undefined/u)).toEqual([]);
    },
  );
});
