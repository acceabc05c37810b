import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { attribute, type FigurePlace } from "./attribute";

/**
 * Sentences with who said each figure (data/gold). Every second one is held out: its score is printed and
 * has a floor, its mistakes are never shown.
 */
interface GoldCase {
  readonly line: string;
  readonly text: string;
  readonly figures: readonly FigurePlace[];
  readonly speakers: readonly (string | null)[];
}

function readCase(line: string): GoldCase {
  const [marked = "", gold = ""] = line.split(" => ");
  const figures: FigurePlace[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const written = part.startsWith("[") ? part.slice(1, -1) : part;
    if (part.startsWith("["))
      figures.push({ start: text.length, end: text.length + written.length });
    text += written;
  }
  const speakers = gold.split(" | ").map((name) => (name.trim() === "null" ? null : name.trim()));
  return { line, text, figures, speakers };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The names of the gold speaker are in the answer; where it has none, all of its words are. */
function isSame(gold: string | null, read: string | null): boolean {
  if (gold === null || read === null) return gold === read;
  const names = gold.match(/\p{Lu}[\p{L}'’.-]*/gu) ?? [];
  const found = new Set(wordsOf(read));
  return names.length > 0
    ? names.flatMap(wordsOf).some((word) => found.has(word))
    : wordsOf(gold).every((word) => found.has(word) || /^(?:the|a|an)$/.test(word));
}

function score(cases: readonly GoldCase[]) {
  const wrong: string[] = [];
  const counts = { right: 0, all: 0, invented: 0, missed: 0 };
  for (const { line, text, figures, speakers } of cases) {
    const read = attribute(text, figures).map((one) => one?.text ?? null);
    for (const [index, gold] of speakers.entries()) {
      const answer = read[index] ?? null;
      counts.all += 1;
      if (isSame(gold, answer)) counts.right += 1;
      else wrong.push(`${line} (${answer})`);
      if (gold === null && answer !== null) counts.invented += 1;
      if (gold !== null && answer === null) counts.missed += 1;
    }
  }
  return { ...counts, wrong };
}

describe.each([
  { language: "en", dev: 0.95, heldOut: 0.86 },
  { language: "uk", dev: 0.95, heldOut: 0.93 },
  { language: "ru", dev: 0.95, heldOut: 0.93 },
])("who said a figure: $language", ({ language, dev, heldOut }) => {
  const cases = readFileSync(`data/gold/speakers.${language}.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(readCase);

  it("has at least a hundred cases, each figure with a speaker", () => {
    expect(cases.length).toBeGreaterThanOrEqual(100);
    for (const { line, figures, speakers } of cases)
      expect(speakers, line).toHaveLength(figures.length);
  });

  it("finds the speakers", () => {
    const own = score(cases.filter((_, index) => index % 2 === 0));
    const held = score(cases.filter((_, index) => index % 2 === 1));
    process.stdout.write(
      `speakers ${language}: ${own.right}/${own.all}; held out ${held.right}/${held.all}, invented ${held.invented}, missed ${held.missed}\n`,
    );
    expect(own.right / own.all, own.wrong.join("\n")).toBeGreaterThanOrEqual(dev);
    expect(held.right / held.all).toBeGreaterThanOrEqual(heldOut);
  });
});
