import { describe, expect, it } from "vitest";
import { languages } from "../model/localized";
import { loadDevelopersTexts } from "./page-texts";

function everyText(texts: object, path = ""): (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]): (readonly [string, string])[] => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value]];
    return typeof value === "object" && value !== null ? everyText(value, here) : [];
  });
}

/** The texts without what is code. */
async function spoken(language: (typeof languages)[number]) {
  const texts = everyText(await loadDevelopersTexts(language));
  return texts.map(([path, text]) => [path, text.replace(/`[^`]*`/g, "")] as const);
}

describe("the words of the page for developers", () => {
  it.each(["uk", "ru"] as const)("are all there in %s", async (language) => {
    const paths = async (of: typeof language | "en") => (await spoken(of)).map(([path]) => path);
    expect(await paths(language)).toEqual(await paths("en"));
  });

  it.each(["uk", "ru"] as const)("hold no Latin word in %s but code", async (language) => {
    const latin = (await spoken(language)).filter(([, text]) =>
      /\p{Script=Latin}/u.test(text.replaceAll("JSON", "")),
    );
    expect(latin).toEqual([]);
  });

  it.each([
    ["uk", /[ыэъё]/iu],
    ["ru", /[іїєґ]/iu],
  ] as const)("hold no letter that %s does not have", async (language, foreign) => {
    expect((await spoken(language)).filter(([, text]) => foreign.test(text))).toEqual([]);
  });

  it.each(languages)(
    "close every piece of code in %s, and name the same code",
    async (language) => {
      const texts = everyText(await loadDevelopersTexts(language)).map(([, text]) => text);
      expect(texts.filter((text) => text.split("`").length % 2 === 0)).toEqual([]);
      const english = everyText(await loadDevelopersTexts("en")).map(([, text]) => text);
      expect(codeIn(texts)).toEqual(expect.arrayContaining(codeIn(english)));
    },
  );
});

function codeIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/`[^`]*`/g) ?? []);
}
