import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readingVocabulary } from "../extract/reading-vocabulary";
import { type Language, languages } from "../model/localized";
import { compareTexts } from "./compare-texts";
import { readVocabularyFromDisk } from "./read-vocabulary-from-disk";

/**
 * Pairs of texts with what their meeting comes to (data/gold). Every second one is held out: its score is
 * printed and has a floor, its mistakes are never shown.
 */
interface Pair {
  readonly line: string;
  readonly gold: string;
  readonly label: string;
}

interface Score {
  readonly all: number;
  readonly right: number;
  /** Called a conflict, of these rightly, and how many there are. */
  readonly called: number;
  readonly rightly: number;
  readonly conflicts: number;
}

const vocabulary = readingVocabulary(readVocabularyFromDisk("."));

function pairsOf(name: string): Pair[] {
  const language: Language | undefined = languages.find((known) => known === name);
  return readFileSync(`data/gold/pairs.${name}.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [, a = "", b = "", gold = ""] = /^(.*) <> (.*) => (\w+)$/.exec(line) ?? [];
      return { line, gold, label: compareTexts(a, b, vocabulary, [language, language]).label };
    });
}

function scoreOf(pairs: readonly Pair[]): Score {
  const called = pairs.filter(({ label }) => label === "conflict");
  return {
    all: pairs.length,
    right: pairs.filter(({ gold, label }) => gold === label).length,
    called: called.length,
    rightly: called.filter(({ gold }) => gold === "conflict").length,
    conflicts: pairs.filter(({ gold }) => gold === "conflict").length,
  };
}

function printed({ all, right, called, rightly, conflicts }: Score): string {
  return `${right}/${all} right; of ${called} called a conflict ${rightly} are one, of ${conflicts} conflicts found ${rightly}`;
}

describe.each([
  { name: "en", own: 39, heldOut: 35, falseAlarms: 1, found: 8 },
  { name: "uk", own: 38, heldOut: 35, falseAlarms: 0, found: 12 },
  { name: "ru", own: 38, heldOut: 35, falseAlarms: 0, found: 13 },
  { name: "mixed", own: 36, heldOut: 31, falseAlarms: 0, found: 12 },
])("what pairs of texts come to: $name", ({ name, own: floor, heldOut, falseAlarms, found }) => {
  const pairs = pairsOf(name);
  const own = pairs.filter((_, index) => index % 2 === 0);
  const held = scoreOf(pairs.filter((_, index) => index % 2 === 1));

  it("has at least sixty, each with a label", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    for (const { line, gold } of pairs)
      expect(gold, line).toMatch(/^(?:agree|conflict|incomparable)$/);
  });

  it("is told", () => {
    process.stdout.write(`pairs ${name}: ${printed(scoreOf(own))}; held out ${printed(held)}\n`);
    const wrong = own.filter(({ gold, label }) => gold !== label);
    const told = wrong.map(({ line, label }) => `${line} (${label})`).join("\n");
    expect(own.length - wrong.length, told).toBeGreaterThanOrEqual(floor);
    // A false alarm costs a journalist's trust.
    expect(wrong.filter(({ label }) => label === "conflict")).toEqual([]);
    expect(held.right).toBeGreaterThanOrEqual(heldOut);
    expect(held.called - held.rightly).toBeLessThanOrEqual(falseAlarms);
    expect(held.rightly).toBeGreaterThanOrEqual(found);
  });
});
