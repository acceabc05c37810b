import { expect, it } from "vitest";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { compareOnce } from "./compare-once";
import { compareRecord } from "./compare-record";

it("compares a record once, and anew with other words", () => {
  const [record, vocabulary] = [aRecord([aStatement("north-ministry", {})]), testVocabulary];
  const comparison = compareOnce(record, vocabulary);
  expect(comparison).toEqual(compareRecord(record, vocabulary));
  expect(compareOnce(record, vocabulary)).toBe(comparison);
  expect(compareOnce(record, { ...vocabulary })).not.toBe(comparison);
  expect(compareOnce({ ...record }, vocabulary)).not.toBe(comparison);
});
