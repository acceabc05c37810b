import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../../model/localized";
import { foreignRuns } from "./foreign-runs";

const tagged = (text: string, language: "en" | "uk" | "ru") =>
  foreignRuns(text, language).flatMap(({ text: run, lang }) =>
    lang === null ? [] : [[run, lang]],
  );

describe(foreignRuns, () => {
  it("tags names in the other script, and addresses", () => {
    expect(tagged("Ministry, in ИА REX; Parallax, version 4f0c2a9be871, #mod.freed", "en")).toEqual(
      [
        ["ИА", "und-Cyrl"],
        ["4f0c2a9be871", "zxx"],
        ["#mod.freed", "zxx"],
      ],
    );
    expect(
      tagged("Джерело: The Kyiv Independent, https://x.example/a?b=1#c. Запис у Parallax", "uk"),
    ).toEqual([
      ["The Kyiv Independent", "und-Latn"],
      ["https://x.example/a?b=1#c.", "zxx"],
      ["Parallax", "und-Latn"],
    ]);
  });

  it("tags the id of a record as no words", () => {
    expect(tagged("Parallax, 2023-04-10-prisoner-exchange, версия 1", "ru")).toEqual([
      ["Parallax", "und-Latn"],
      ["2023-04-10-prisoner-exchange", "zxx"],
    ]);
  });

  it("loses nothing of any text", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...languages), (text, language) => {
        const runs = foreignRuns(text, language);
        expect(runs.map((run) => run.text).join("")).toBe(text);
      }),
    );
  });
});
