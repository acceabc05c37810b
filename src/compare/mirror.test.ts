import { describe, expect, it } from "vitest";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { compareRecord } from "./compare-record";

/** What comes of each side's count of its own people, the south's said on another day. */
function mirrored(measure: string, saidBySouth: string | null): string | undefined {
  const counts = (side: string, n: number) => ({
    own: { measure, of: `${side}-soldiers`, n },
  });
  const record = aRecord(
    [
      aStatement("north-ministry", counts("north", 106), { said: "2023-04-10" }),
      aStatement("south-office", counts("south", 100), { said: saidBySouth }),
    ],
    { kind: "strike" },
  );
  const { rows } = compareRecord(record, testVocabulary);
  return rows.find(({ nature }) => nature === "mirror")?.finding.code;
}

describe("a mirror of two counts", () => {
  it.each([
    ["held", "2023-04-10", "mirror-unequal"],
    ["held", "2023-04-12", "mirror-undetermined"],
    ["returned", "2023-04-12", "mirror-unequal"],
    ["returned", "2023-05-20", "mirror-undetermined"],
    ["killed", "2023-05-20", "mirror-unequal"],
  ])("of %s on 10 April and %s is %s", (measure, said, code) => {
    expect(mirrored(measure, said)).toBe(code);
  });

  it("of counts to date is undetermined where a day is unknown", () => {
    expect(mirrored("returned", null)).toBe("mirror-undetermined");
  });
});
