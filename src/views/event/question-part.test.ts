import { describe, expect, it } from "vitest";
import type { Question } from "../../model/record";
import { questionPart } from "./question-part";

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
  ])("tells %s", (_, one, other, expected) => {
    expect(part(one, other)).toBe(expected);
  });
});
