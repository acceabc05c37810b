import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { en } from "../i18n/en";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { comparisonText } from "./comparison-text";

const record = aRecord([
  aStatement(
    "north-ministry",
    { a: { measure: "killed", of: "north-soldiers", n: 63 } },
    { id: "n1" },
  ),
  aStatement(
    "north-ministry",
    {
      b: {
        measure: "killed",
        of: "north-soldiers",
        n: 89,
        supersedes: { claim: "n1.a", how: "update" },
      },
    },
    { id: "n2", said: "2023-04-12" },
  ),
  aStatement("south-office", { c: { measure: "killed", of: "north-soldiers", n: "~400" } }),
]);

describe(comparisonText, () => {
  const text = comparisonText(compareRecord(record, testVocabulary), record, testVocabulary, en);

  it("gives a row its heading and finding, and every claim its speaker and day", () => {
    expect(text).toContain("Figures differ (at least 271 apart)");
    expect(text).toMatch(/about 400 north soldiers: South, South.s office, 10\sApril\s2023/);
  });

  it("says what was added up, and of what, and what comes on top of what", () => {
    const whole = { moved: "to-south", of: "south-soldiers" };
    const swap = aRecord([
      aStatement("south-office", {
        swap: { ...whole, n: 175, whole: true },
        more: { ...whole, n: 22, onTop: "swap" },
        all: { ...whole, sum: ["swap", "more"], whole: true },
      }),
    ]);
    const told = comparisonText(compareRecord(swap, testVocabulary), swap, testVocabulary, en);
    expect(told).toMatch(/197 south soldiers: .* \[added up: 175 \+ 22\]/);
    expect(told).toMatch(/22 south soldiers: .* \[on top of 175\]/);
  });

  it("marks what has been superseded", () => {
    expect(text).toMatch(/63 north soldiers: .* \[earlier\]/);
  });
});
