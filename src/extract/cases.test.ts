import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Language } from "../model/localized";
import { type Candidate, readQuantities } from "./read-quantities";

/**
 * Sentences in the style of news with the figures that they hold, as `sign figure measure`. Odd lines were
 * looked at while the lexicons were made; even ones are set aside and looked at only as a score. The files
 * called `news` were written for each language by itself, in many styles, and read by a person before the
 * reader saw them.
 */
interface Case {
  readonly text: string;
  readonly gold: readonly string[];
}

interface Score {
  readonly recall: number;
  readonly precision: number;
}

const signs: Partial<Record<Candidate["hedge"], string>> = {
  about: "~",
  almost: "~",
  "at-least": ">=",
  "more-than": ">",
  "at-most": "<=",
  "fewer-than": "<",
};

function casesOf(file: string): Case[] {
  const lines = readFileSync(`src/extract/cases/${file}-figures.txt`, "utf8").trim().split("\n");
  return lines.map((line) => {
    const [text = "", gold = "-"] = line.split("\t");
    return { text, gold: gold === "-" ? [] : gold.split("; ") };
  });
}

function readingOf({ hedge, said }: Candidate): string {
  const figures = said.map((value) => Math.round(value * 1e5) / 1e5).join("..");
  return figures === "" ? hedge : `${signs[hedge] ?? ""}${figures}`;
}

function scoreOf(language: Language, cases: readonly Case[]): Score {
  let [hit, gold, found] = [0, 0, 0];
  for (const { text, gold: wanted } of cases) {
    const left = readQuantities(text, language).map(readingOf);
    gold += wanted.length;
    found += left.length;
    for (const figure of wanted) {
      const at = left.indexOf(figure.split(" ")[0] ?? "");
      if (at < 0) continue;
      left.splice(at, 1);
      hit += 1;
    }
  }
  return { recall: hit / gold, precision: hit / found };
}

type Half = "looked at" | "set aside";

function halfOf(file: string, half: Half): readonly Case[] {
  return casesOf(file).filter((_, at) => (at % 2 === 0) === (half === "looked at"));
}

describe("figures with their hedges, recall and precision", () => {
  it.each<[Language, Half, number, number]>([
    ["en", "looked at", 0.98, 0.98],
    ["en", "set aside", 0.97, 0.92],
    ["uk", "looked at", 0.98, 0.98],
    ["uk", "set aside", 0.93, 0.93],
    ["ru", "looked at", 0.98, 0.98],
    ["ru", "set aside", 0.95, 0.92],
  ])("do not fall below what they are in %s, %s", (language, half, recall, precision) => {
    const score = scoreOf(language, halfOf(language, half));
    expect(score.recall).toBeGreaterThanOrEqual(recall);
    expect(score.precision).toBeGreaterThanOrEqual(precision);
  });

  it.each<[Language, Half, number, number]>([
    ["en", "looked at", 0.95, 0.95],
    ["en", "set aside", 0.91, 0.82],
    ["uk", "looked at", 0.92, 0.89],
    ["uk", "set aside", 0.96, 0.88],
    ["ru", "looked at", 0.95, 0.92],
    ["ru", "set aside", 0.93, 0.89],
  ])(
    "do not fall below what they are in texts of many kinds in %s, %s",
    (language, half, recall, precision) => {
      const score = scoreOf(language, halfOf(`${language}-news`, half));
      process.stdout.write(
        `figures ${language}, many kinds, ${half}: recall ${score.recall.toFixed(3)}, precision ${score.precision.toFixed(3)}\n`,
      );
      expect(score.recall).toBeGreaterThanOrEqual(recall);
      expect(score.precision).toBeGreaterThanOrEqual(precision);
    },
  );
});
