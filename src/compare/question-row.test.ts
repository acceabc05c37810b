import { describe, expect, it } from "vitest";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { compareRecord } from "./compare-record";

/** Whether a toll stands among what was said before the event of 10 April. */
function isBefore(by: string, said: string): boolean | undefined {
  const toll = { toll: { measure: "killed", of: "north-people", n: 5 } };
  const record = aRecord([aStatement(by, toll, { said })], { kind: "strike" });
  return compareRecord(record, testVocabulary).rows[0]?.before;
}

describe("what was said before the event", () => {
  it.each([
    // In UTC the night of the 10th in Moscow and Kyiv still belongs to the 9th.
    ["north-ministry", "2023-04-10T01:30+03:00", false],
    ["south-office", "2023-04-10T00:01+03:00", false],
    ["north-ministry", "2023-04-09T23:59+03:00", true],
    ["north-ministry", "2023-04-09", true],
    ["south-office", "2023-04-10", false],
    ["envoy-office", "2023-04-09T23:30Z", true],
    ["gazette", "2023-04-09T23:30Z", true],
  ])("is told on the clock of %s: %s", (by, said, before) => {
    expect(isBefore(by, said)).toBe(before);
  });
});
