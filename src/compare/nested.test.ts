import { describe, expect, it } from "vitest";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { compareRecord } from "./compare-record";

/** The north counts 100 of its soldiers, the south 50 of the north's people, each on some day. */
function codesOf(measure: string, north: string | null, south: string | null): string[] {
  const record = aRecord([
    aStatement("north-ministry", { a: { measure, of: "north-soldiers", n: 100 } }, { said: north }),
    aStatement("south-office", { a: { measure, of: "north-people", n: 50 } }, { said: south }),
  ]);
  return compareRecord(record, testVocabulary).rows.map(({ finding }) => finding.code);
}

describe("a part of a level", () => {
  it("is judged against a whole of the same day", () => {
    expect(codesOf("held", "2023-04-10", "2023-04-10")).toEqual(["differ"]);
  });

  it("is not set against a whole of another day", () => {
    expect(codesOf("held", "2023-04-10", "2023-06-10")).toEqual(["one-sided", "one-sided"]);
  });
});

describe("a part of a count to date", () => {
  it.each([
    ["that is larger on one day cannot be", "2023-04-10", "2023-04-10", "differ"],
    ["may have outgrown an earlier whole", "2023-06-10", "2023-04-10", "nested"],
    ["may have done so where a day is unknown", null, "2023-04-10", "nested"],
  ])("%s", (_, north, south, code) => {
    expect(codesOf("returned", north, south)).toEqual([code]);
  });
});
