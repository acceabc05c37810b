import { describe, expect, it } from "vitest";
import type { Question } from "../../model/record";
import { beneathFigure, questionPart } from "./question-part";

const killed: Question = {
  id: "killed.people",
  movement: null,
  measure: "killed",
  topic: null,
  population: "people",
  stage: null,
  direction: null,
  category: null,
  territory: null,
  window: null,
};

const names = {
  title: ({ measure, population, territory }: Question) =>
    [`${measure}: ${population}`, territory].filter((part) => part !== null).join(" · "),
  population: (id: string) => id,
};

const part = (one: Partial<Question>, other: Partial<Question> | null) => {
  const question = { ...killed, ...one, id: "one" };
  const questions = other === null ? [question] : [question, { ...killed, ...other, id: "other" }];
  return questionPart(question, questions, names);
};

describe(questionPart, () => {
  it.each([
    ["nothing where the row asks one question", {}, null, null],
    ["the territory", { territory: "left bank" }, { territory: "right bank" }, "left bank"],
    ["nothing of the whole beside a part", {}, { territory: "left bank" }, null],
    ["who is counted", { population: "soldiers" }, { population: "civilians" }, "soldiers"],
    [
      "who is counted and where",
      { population: "soldiers", territory: "left bank" },
      { population: "civilians" },
      "soldiers · left bank",
    ],
    ["the heading where more differs", { measure: "wounded" }, {}, "wounded: people"],
    [
      "who is counted, where only the way differs and no heading says it",
      { movement: "to-north", population: "soldiers" },
      { movement: "to-south", population: "civilians" },
      "soldiers",
    ],
  ])("tells %s", (_, one, other, expected) => {
    expect(part(one, other)).toBe(expected);
  });
});

describe(beneathFigure, () => {
  const names = { population: (id: string) => `the ${id}` };
  const claim = { as: null, makeUp: null, question: { population: "soldiers" } as Question };

  it.each([
    ["whom a figure counts", "of soldiers", null, ["of soldiers"]],
    [
      "once what a whole question says",
      "of soldiers",
      "Lost: the soldiers",
      ["Lost: the soldiers"],
    ],
    ["both where the question is short", "of soldiers", "left bank", ["of soldiers", "left bank"]],
    ["the form that a figure asks for", "of soldiers", "the soldiers", ["of soldiers"]],
    ["one of two that are the same", "the soldiers", "the soldiers", ["the soldiers"]],
    ["the question alone", null, "left bank", ["left bank"]],
  ] as const)("says %s", (_, counted, part, expected) => {
    expect(beneathFigure(counted, part, claim, names)).toEqual(expected);
  });

  it("says once whom a claim was coded with where the question asks for the same", () => {
    const coded = { ...claim, makeUp: "soldiers" };
    expect(beneathFigure("of soldiers", "Lost: the soldiers", coded, names)).toEqual([
      "Lost: the soldiers",
    ]);
  });

  it("keeps a speaker's own word", () => {
    const own = { ...claim, as: "people" };
    expect(beneathFigure("people", "Lost: the soldiers", own, names)).toEqual([
      "people",
      "Lost: the soldiers",
    ]);
  });
});
