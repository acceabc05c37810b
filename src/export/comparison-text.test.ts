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

  it("marks what has been superseded", () => {
    expect(text).toMatch(/63 north soldiers: .* \[earlier figure\]/);
  });
});
