import { describe, expect, it } from "vitest";
import { parseQuantity } from "../model/quantity";
import type { Question } from "../model/record";
import { testVocabulary } from "../testing/vocabulary";
import { meet, meetingLabel, type Said } from "./meet";

const movements = [
  { id: "to-north", from: "south", to: "north" },
  { id: "to-south", from: "north", to: "south" },
];

function said(n: string, question: Partial<Question> = {}): Said {
  const quantity = parseQuantity(n);
  if (typeof quantity === "string") throw new Error(quantity);
  return {
    question: {
      id: "",
      movement: null,
      measure: "killed",
      topic: null,
      population: "north-people",
      stage: null,
      direction: null,
      category: null,
      territory: null,
      window: null,
      ...question,
    },
    answer: { kind: "quantity", quantity },
    degree: "asserts",
  };
}

const soldiers = { population: "north-soldiers" };
const back = (side: string) => ({ measure: null, movement: `to-${side}`, population: null });

describe(meetingLabel, () => {
  it.each<[string, Said[], Said[], string]>([
    ["the same figure", [said("5")], [said("5")], "agree"],
    ["intervals that meet", [said("~100")], [said(">=105")], "agree"],
    ["two figures for one question", [said("5")], [said("7")], "conflict"],
    ["none against some", [said("0")], [said("3")], "conflict"],
    ["a part larger than its whole", [said("9", soldiers)], [said("5")], "conflict"],
    ["a part of a whole that is none", [said("3", soldiers)], [said("0")], "conflict"],
    ["a part of a whole", [said("3", soldiers)], [said("5")], "incomparable"],
    [
      "other people",
      [said("5", soldiers)],
      [said("7", { population: "south-soldiers" })],
      "incomparable",
    ],
    [
      "the two ways of an exchange",
      [said("106", back("north"))],
      [said("100", back("south"))],
      "incomparable",
    ],
    [
      "two totals of one movement",
      [said("195", back("south"))],
      [said("207", back("south"))],
      "conflict",
    ],
    ["another measure", [said("5")], [said("7", { measure: "wounded" })], "incomparable"],
    [
      "another window",
      [said("5", { window: "day" })],
      [said("7", { window: "week" })],
      "incomparable",
    ],
    ["a share against a number", [said("5%")], [said("7")], "incomparable"],
    ["an earlier and a later toll against the later", [said("3"), said("5")], [said("5")], "agree"],
    ["nothing on one side", [], [said("5")], "incomparable"],
  ])("takes %s", (_, a, b, label) => {
    expect(meetingLabel(meet(a, b, testVocabulary, movements))).toBe(label);
    expect(meetingLabel(meet(b, a, testVocabulary, movements))).toBe(label);
  });
});
