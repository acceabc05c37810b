import { describe, expect, it } from "vitest";
import { type Problem, problemCodes } from "../model/problems";
import { en } from "./en";
import { problemRuns, problemText } from "./problem-text";
import { ru } from "./ru";
import { uk } from "./uk";

const problem = (code: Problem["code"], params: Problem["params"] = {}): Problem => ({
  path: "",
  code,
  params,
});

describe(problemText, () => {
  it.each([
    ["unknown-speaker", { id: "nobody" }, "no speaker and no outlet is called nobody"],
    ["bad-quantity", { value: "a few" }, "a few is not a number in the notation of records"],
    [
      "id-is-not-file-name",
      { id: "one", file: "two" },
      "the id one is not the name of the file, two",
    ],
    [
      "mark-unclosed",
      {},
      "a bracket is not closed; brackets that mark no claim are written \\[ and \\]",
    ],
  ] as const)("says of %s which value is wrong", (code, params, expected) => {
    expect(problemText(en, problem(code, params))).toBe(expected);
  });

  it.each(problemCodes)(
    "has a sentence for %s in every language, without a capital or a full stop",
    (code) => {
      for (const texts of [en, uk, ru]) {
        const text = problemText(texts, problem(code));
        expect(text).toMatch(/^(?:\p{Ll}|\?)/u);
        expect(text).not.toMatch(/[.!]$/);
      }
    },
  );

  it.each(problemCodes)("takes the same values for %s in every language", (code) => {
    const names = (text: string) => new Set(text.match(/\{\w+\}/g) ?? []);
    expect(names(uk.problems[code])).toEqual(names(en.problems[code]));
    expect(names(ru.problems[code])).toEqual(names(en.problems[code]));
  });
});

describe(problemRuns, () => {
  it("sets values apart from words, so that they can be shown as they stand in the file", () => {
    expect(problemRuns(uk, problem("unknown-topic", { id: "weather" }))).toEqual([
      { text: "такої теми немає: ", value: false },
      { text: "weather", value: true },
    ]);
  });

  it("puts no parameter into another", () => {
    const params = { parts: "{whole}", whole: "7" };
    expect(problemText(en, problem("parts-exceed-whole", params))).toBe(
      "the parts come to {whole} at least, the whole is 7 at most",
    );
  });
});
