import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answerTimes, type TimeAnswer } from "./answer-times";
import { readTimes } from "./read-times";

/** Sentences with their times (data/gold), as for the speakers: every second one is held out. */
interface GoldCase {
  readonly line: string;
  readonly text: string;
  readonly ref: string;
  readonly times: readonly string[];
}

function readCases(language: string): GoldCase[] {
  let ref = "";
  return readFileSync(`data/gold/times.${language}.txt`, "utf8")
    .split("\n")
    .flatMap((line) => {
      if (line === "" || line.startsWith("#")) return [];
      if (line.startsWith("ref ")) {
        ref = line.slice(4);
        return [];
      }
      const [text = "", gold = "-"] = line.split(" => ");
      return [{ line, text, ref, times: gold === "-" ? [] : gold.split(" ; ") }];
    });
}

/** Beginnings count, as in ISO 8601: 2023-04-09T18:00 is 2023-04-09; a gold day may be answered by its hours. */
function isSame(gold: string, answer: TimeAnswer): boolean {
  const [from = "", to] = gold.split("..");
  if (to !== undefined) {
    return "from" in answer && answer.from.startsWith(from) && answer.to.startsWith(to);
  }
  return ("date" in answer ? answer.date : answer.from).startsWith(from);
}

function score(cases: readonly GoldCase[], language: string) {
  const wrong: string[] = [];
  let right = 0;
  for (const { line, text, ref, times } of cases) {
    const answers = answerTimes(readTimes(text, { ref, lang: language }));
    const all =
      answers.length === times.length &&
      times.every((time, index) => isSame(time, answers[index] ?? { date: "" }));
    if (all) right += 1;
    else wrong.push(`${ref} ${line} (${JSON.stringify(answers)})`);
  }
  return { right, all: cases.length, wrong };
}

describe.each([
  { language: "en", dev: 0.96, heldOut: 0.86 },
  { language: "uk", dev: 0.96, heldOut: 0.92 },
  { language: "ru", dev: 0.96, heldOut: 0.94 },
])("times of news sentences: $language", ({ language, dev, heldOut }) => {
  it("are read", () => {
    const cases = readCases(language);
    expect(cases.length).toBeGreaterThanOrEqual(100);
    const own = score(
      cases.filter((_, index) => index % 2 === 0),
      language,
    );
    const held = score(
      cases.filter((_, index) => index % 2 === 1),
      language,
    );
    process.stdout.write(
      `times ${language}: ${own.right}/${own.all}; held out ${held.right}/${held.all}\n`,
    );
    expect(own.right / own.all, own.wrong.join("\n")).toBeGreaterThanOrEqual(dev);
    expect(held.right / held.all).toBeGreaterThanOrEqual(heldOut);
  });
});
