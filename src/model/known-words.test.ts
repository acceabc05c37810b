import { describe, expect, it } from "vitest";
import { testVocabulary } from "../testing/vocabulary";
import { stemsOf } from "./inflection";
import { knownWords, phraseOf } from "./known-words";
import type { Vocabulary } from "./vocabulary";

const named = (name: string) => ({ en: name, uk: name, ru: name });
const vocabulary: Vocabulary = {
  ...testVocabulary,
  speakers: {
    head: {
      name: named("Ada Quill"),
      kind: "person",
      party: "north",
      offices: [{ office: named("Keeper of the Seal") }],
    },
    staff: { name: named("General Staff"), kind: "body", party: "north" },
  },
};

const { words, surnames, phrases } = knownWords(vocabulary);
const isWord = (word: string) => stemsOf(word).some((stem) => words.has(stem));

describe(knownWords, () => {
  it.each([
    ["a body", "Staff"],
    ["an office", "Keeper"],
    ["a party", "North"],
    ["an outlet", "Gazette"],
    ["a place", "Capital"],
    ["an item of a topic", "accident"],
    ["a proposition", "переговорів"],
  ])("knows the words of %s: %s", (_, word) => {
    expect(isWord(word)).toBe(true);
  });

  it.each([
    ["a person's first name", "Ada"],
    ["a person's surname", "Quill"],
    ["an id", "kherson"],
    ["a code", "bounded"],
  ])("does not take %s for such a word: %s", (_, word) => {
    expect(isWord(word)).toBe(false);
  });

  it("knows a person by the whole name, and by the surname alone", () => {
    expect(phrases).toContainEqual([["ada"], ["quill"]]);
    expect([...surnames]).toEqual(["quill"]);
  });

  it("is collected once for a vocabulary", () => {
    expect(knownWords(vocabulary).words).toBe(words);
  });
});

describe(phraseOf, () => {
  it("splits words, keeps hyphens inside them and leaves figures out", () => {
    expect(phraseOf("Ada-Ruth Quill, 40").map((stems) => stems[0])).toEqual(["ada-ruth", "quill"]);
  });
});
