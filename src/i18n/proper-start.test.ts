import { describe, expect, it } from "vitest";
import type { Vocabulary } from "../model/vocabulary";
import { testVocabulary } from "../testing/vocabulary";
import { isProperStart } from "./proper-start";

const party = (en: string, uk: string, ru: string) =>
  ({ name: { en, uk, ru }, role: "conflict", zone: "UTC", mark: "circle" }) as const;

const vocabulary: Vocabulary = {
  ...testVocabulary,
  parties: { isle: party("Ruritania", "Руританія", "Руритания") },
};

describe(isProperStart, () => {
  it.each([
    ["Ruritania told them", true],
    ["Ruritania’s leaders knew", true],
    ["Ruritanian prisoners were aboard", true],
    ["Руританія повідомила", true],
    ["Руританії повідомили", true],
    ["Руританская власть", false],
    ["Руританська влада", false],
    ["The exchange was difficult", false],
    ["ООН может", true],
    ["На борту были", false],
    ["", false],
  ])("knows a name that keeps its large letter: %s", (sentence, expected) => {
    expect(isProperStart(vocabulary, sentence)).toBe(expected);
  });
});
