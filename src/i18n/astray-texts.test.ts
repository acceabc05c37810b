import { describe, expect, it } from "vitest";
import { languages } from "../model/localized";
import { languageName, loadAstrayTexts } from "./astray-texts";

describe(languageName, () => {
  it.each([
    ["en", "de", "German"],
    ["uk", "de", "німецька"],
    ["ru", "pl", "польский"],
    ["en", "api", null],
    ["en", "zz", null],
    ["en", "e", null],
    ["en", "not a code", null],
  ] as const)("in %s, %s is %s", (language, code, expected) => {
    expect(languageName(language, code)).toBe(expected);
  });
});

describe("the words for what is not there", () => {
  it.each(languages)("are there in %s, each its own", async (language) => {
    const texts = await loadAstrayTexts(language);
    const said = [texts.foreign.heading, texts.foreign.body("X"), texts.near, texts.absent];
    expect(new Set(said).size).toBe(4);
    expect(texts.foreign.body("X")).toContain("X");
    if (language !== "en") expect(said.join(" ").replaceAll("X", "")).not.toMatch(/[a-z]/i);
  });
});
