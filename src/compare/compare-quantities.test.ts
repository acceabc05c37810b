import { describe, expect, it } from "vitest";
import { parseQuantity } from "../model/quantity";
import type { Question } from "../model/record";
import { testVocabulary } from "../testing/vocabulary";
import type { JudgedAnswer } from "./compare-answers";
import { compareQuantities } from "./compare-quantities";
import type { FindingCode } from "./comparison";

const question: Question = {
  id: "q",
  movement: null,
  measure: "killed",
  topic: null,
  population: "north-soldiers",
  stage: null,
  direction: null,
  category: null,
  territory: null,
  window: null,
};

const day = 24 * 60 * 60 * 1000;

function said(n: number | string, measure = "killed", counted: number | null = 0): JudgedAnswer {
  const quantity = parseQuantity(n);
  if (typeof quantity === "string") throw new Error(quantity);
  return {
    party: "north",
    question: { ...question, measure },
    answer: { kind: "quantity", quantity },
    degree: "asserts",
    general: false,
    partly: false,
    counted: counted === null ? null : counted * day,
  };
}

const compare = (a: JudgedAnswer, b: JudgedAnswer) => compareQuantities(a, b, testVocabulary);

describe(compareQuantities, () => {
  it.each<[number | string, number | string, FindingCode, number | null]>([
    [106, 106, "agree", null],
    [106, 100, "differ", 6],
    ["~400", 89, "differ", 271],
    ["~400", 420, "compatible", null],
    ["~400", "~400", "agree", null],
    [">100", 100, "differ", 1],
    [">=100", 100, "compatible", null],
    ["<5", 5, "differ", 1],
    ["<=5", 5, "compatible", null],
    ["200..300", 250, "compatible", null],
    ["dozens", 63, "compatible", null],
    ["dozens", 400, "differ", 201],
    ["group", 63, "compatible", null],
    [0, 12, "disputed", null],
    [0, 0, "agree", null],
    [0, "<=5", "compatible", null],
    ["45%", 45, "incomparable", null],
    ["45%", "45%", "agree", null],
    ["45%", "60%", "differ", 15],
  ])("%s against %s is %s", (a, b, code, gap) => {
    const there = compare(said(a), said(b));
    const back = compare(said(b), said(a));
    expect([there.code, there.gap?.size ?? null]).toEqual([code, gap]);
    expect([back.code, back.gap?.size ?? null]).toEqual([code, gap]);
  });

  it("gives no ratio where an end is 0", () => {
    expect(compare(said("<=0"), said(7)).gap?.relative ?? null).toBeNull();
  });

  it("says that a toll was counted weeks later and compares it all the same", () => {
    expect(compare(said(63), said(70, "killed", 21))).toMatchObject({
      code: "differ",
      notes: [{ code: "counted-later", days: 21 }],
    });
  });

  it.each<[string, number, number, number, FindingCode]>([
    ["a later larger count to date can be true beside the earlier", 2005, 2200, 14, "compatible"],
    ["a later smaller one cannot", 2200, 2005, 14, "differ"],
    ["within seven days both are of one cut-off", 2005, 2105, 6, "differ"],
  ])("%s", (_, early, late, days, code) => {
    expect(compare(said(early, "returned", 0), said(late, "returned", days)).code).toBe(code);
  });

  it.each<[number | null, FindingCode]>([
    [0, "differ"],
    [3, "incomparable"],
    [null, "incomparable"],
  ])("compares levels of one day only (%s days later)", (counted, code) => {
    const { code: found, gate } = compare(said(10, "held", 0), said(12, "held", counted));
    expect(found).toBe(code);
    if (code === "differ") expect(gate).toBeUndefined();
    else
      expect(gate).toEqual({
        gate: counted === null ? "unknown" : "different",
        dimension: "cutoff",
      });
  });

  it.each<[number, number | null, number, number | null, FindingCode, string]>([
    [2005, null, 2105, 0, "incomparable", "unknown"],
    [2005, null, 2105, null, "incomparable", "unknown"],
    [0, null, 2105, 0, "incomparable", "unknown"],
    [2005, null, 2005, 0, "agree", "same"],
  ])(
    "of counts to date %i (day %s) and %i (day %s) says %s: cut-off %s",
    (a, from, b, to, code, gate) => {
      const found = compare(said(a, "returned", from), said(b, "returned", to));
      expect([found.code, found.gate?.gate ?? "same"]).toEqual([code, gate]);
    },
  );
});
