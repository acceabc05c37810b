import { describe, expect, it } from "vitest";
import { findingCodes } from "../compare/comparison";
import type { Language } from "../model/localized";
import { loadAboutTexts, loadMethodTexts } from "./page-texts";

/** Every text of the pages that have words of their own, with its path. */
async function textsIn(language: Language): Promise<readonly (readonly [string, string])[]> {
  const pages = { method: await loadMethodTexts(language), about: await loadAboutTexts(language) };
  return everyText(pages);
}

function everyText(texts: object, path = ""): (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]): (readonly [string, string])[] => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value]];
    return typeof value === "object" && value !== null ? everyText(value, here) : [];
  });
}

const found = async (language: Language, pattern: RegExp) =>
  (await textsIn(language)).filter(([, text]) => pattern.test(text));

describe("the words of the method and about pages", () => {
  it.each(["uk", "ru"] as const)("are all there in %s", async (language) => {
    const paths = async (of: Language) => (await textsIn(of)).map(([path]) => path).toSorted();
    expect(await paths(language)).toEqual(await paths("en"));
  });

  it.each(["uk", "ru"] as const)("hold no Latin word in %s", async (language) => {
    expect(await found(language, /\p{Script=Latin}/u)).toEqual([]);
  });

  it.each([
    ["uk", /[ыэъё]/iu],
    ["ru", /[іїєґ]/iu],
  ] as const)("hold no letter that %s does not have", async (language, foreign) => {
    expect(await found(language, foreign)).toEqual([]);
  });

  it.each(["en", "uk", "ru"] as const)(
    "are clean in %s: no stray blanks, no straight quotes, no exclamation",
    async (language) => {
      expect(await found(language, /^$| {2}|^ | $| [.,;:!?](?:\s|$)|"|\w'\w|!/u)).toEqual([]);
    },
  );

  it.each(["en", "uk", "ru"] as const)("explain every finding in %s", async (language) => {
    const { codes } = (await loadMethodTexts(language)).findings;
    expect(Object.keys(codes).toSorted()).toEqual(findingCodes.toSorted());
  });

  it.each(["en", "uk", "ru"] as const)(
    "say of one-sided findings in %s what silence is not",
    async (language) => {
      const { meansNot } = (await loadMethodTexts(language)).findings.codes["one-sided"];
      expect(meansNot).toMatch(/zero|нуль|ноль/);
    },
  );
});
