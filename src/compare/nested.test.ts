import { describe, expect, it } from "vitest";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { compareRecord } from "./compare-record";

/** The north counts 100 of its soldiers held, the south 50 of the north's people, each on some day. */
function codesOfLevels(north: string, south: string): string[] {
  const record = aRecord([
    aStatement(
      "north-ministry",
      { a: { measure: "held", of: "north-soldiers", n: 100 } },
      { said: north },
    ),
    aStatement(
      "south-office",
      { a: { measure: "held", of: "north-people", n: 50 } },
      { said: south },
    ),
  ]);
  return compareRecord(record, testVocabulary).rows.map(({ finding }) => finding.code);
}

describe("a part of a level", () => {
  it("is judged against a whole of the same day", () => {
    expect(codesOfLevels("2023-04-10", "2023-04-10")).toEqual(["differ"]);
  });

  it("is not set against a whole of another day", () => {
    expect(codesOfLevels("2023-04-10", "2023-06-10")).toEqual(["one-sided", "one-sided"]);
  });
});
