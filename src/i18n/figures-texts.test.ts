import { describe, expect, it } from "vitest";
import { languages } from "../model/localized";
import { loadFiguresTexts } from "./page-texts";

/** Every text, those with parameters filled with numbers. */
function everyText(texts: object, path = ""): (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]): (readonly [string, string])[] => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value]];
    if (typeof value === "function") return [[here, String(value("5", 5, "5", "5"))]];
    return typeof value === "object" && value !== null ? everyText(value, here) : [];
  });
}

describe("the words of the page of figures", () => {
  it.each(["uk", "ru"] as const)(
    "hold no Latin word in %s but names of formats",
    async (language) => {
      const latin = everyText(await loadFiguresTexts(language)).filter(([, text]) =>
        /\p{Script=Latin}/u.test(text.replaceAll(/Parallax|SVG|PNG|CSV/g, "")),
      );
      expect(latin).toEqual([]);
    },
  );

  it.each([
    ["uk", /[ыэъё]/iu],
    ["ru", /[іїєґ]/iu],
  ] as const)("hold no letter that %s does not have", async (language, foreign) => {
    const texts = everyText(await loadFiguresTexts(language));
    expect(texts.filter(([, text]) => foreign.test(text))).toEqual([]);
  });

  it.each([
    ["en", 1, "1 event"],
    ["uk", 1, "1 подія"],
    ["uk", 3, "3 події"],
    ["uk", 11, "11 подій"],
    ["ru", 21, "21 событие"],
    ["ru", 5, "5 событий"],
  ] as const)("count events in %s: %d", async (language, n, expected) => {
    const { totals } = await loadFiguresTexts(language);
    expect(totals.leftOut(String(n), n)).toContain(expected);
  });

  it.each(languages)("are never empty in %s", async (language) => {
    const texts = everyText(await loadFiguresTexts(language));
    expect(texts.filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});
