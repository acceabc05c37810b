import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readingVocabulary } from "../extract/reading-vocabulary";
import { type Language, languages } from "../model/localized";
import { compareTexts } from "./compare-texts";
import { readVocabularyFromDisk } from "./read-vocabulary-from-disk";

/** Pairs of texts with their label; odd lines were looked at, even ones are set aside. */
function pairsOf(file: string): readonly (readonly string[])[] {
  const text = readFileSync(`src/extract/cases/${file}-pairs.txt`, "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
}

interface Tally {
  readonly right: number;
  readonly conflicts: number;
  readonly falseAlarms: number;
}

const vocabulary = readingVocabulary(readVocabularyFromDisk("."));

function answered(language: Language, half: number, file: string = language) {
  return pairsOf(file)
    .filter((_, at) => at % 2 === half)
    .map(([a = "", b = "", gold]) => ({
      gold,
      label: compareTexts(a, b, vocabulary, [language, language]).label,
    }));
}

describe("two texts", () => {
  it.each<[Language, string, number, number]>([
    ["en", "looked at", 0, 0.88],
    ["en", "set aside", 1, 0.8],
    ["uk", "looked at", 0, 0.96],
    ["uk", "set aside", 1, 0.88],
    ["ru", "looked at", 0, 0.96],
    ["ru", "set aside", 1, 0.92],
  ])("get the right label in %s, %s, as often as they did", (language, _, half, floor) => {
    const all = answered(language, half);
    const right = all.filter(({ gold, label }) => gold === label);
    expect(right.length / all.length).toBeGreaterThanOrEqual(floor);
  });

  it.each(languages)("are never said to conflict where they do not, in %s", (language) => {
    const called = [0, 1]
      .flatMap((half) => answered(language, half))
      .filter(({ label }) => label === "conflict");
    expect(called.filter(({ gold }) => gold !== "conflict")).toEqual([]);
  });

  /** Of 25: how many get the right label, how many conflicts are found, and how many are false alarms. */
  it.each<[Language, string, number, Tally]>([
    ["en", "looked at", 0, { right: 24, conflicts: 6, falseAlarms: 0 }],
    ["en", "set aside", 1, { right: 24, conflicts: 5, falseAlarms: 0 }],
    ["uk", "looked at", 0, { right: 24, conflicts: 3, falseAlarms: 0 }],
    ["uk", "set aside", 1, { right: 21, conflicts: 7, falseAlarms: 1 }],
    ["ru", "looked at", 0, { right: 24, conflicts: 3, falseAlarms: 0 }],
    ["ru", "set aside", 1, { right: 22, conflicts: 8, falseAlarms: 0 }],
  ])("of many kinds, in %s, %s, do no worse than they did", (language, name, half, floor) => {
    const all = answered(language, half, `${language}-news`);
    const called = all.filter(({ label }) => label === "conflict");
    const wrong = called.filter(({ gold }) => gold !== "conflict");
    const right = all.filter(({ gold, label }) => gold === label).length;
    process.stdout.write(
      `pairs ${language}, many kinds, ${name}: ${right}/${all.length}; conflicts found ${called.length - wrong.length}, false alarms ${wrong.length}\n`,
    );
    expect(right).toBeGreaterThanOrEqual(floor.right);
    expect(wrong.length).toBeLessThanOrEqual(floor.falseAlarms);
    expect(called.length - wrong.length).toBeGreaterThanOrEqual(floor.conflicts);
  });
});
