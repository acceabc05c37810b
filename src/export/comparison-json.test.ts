import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { comparisonJson, comparisonSchema } from "./comparison-json";

const record = aRecord([
  aStatement("north-ministry", {
    freed: { moved: "to-north", of: "north-soldiers", n: "~106", whole: true },
    cause: { topic: "cause", choice: "mine", not: true },
    towns: { topic: "towns", set: ["town-a"] },
    when: { topic: "when", time: "2023-04-10T10:00+03:00" },
    where: { topic: "destination", place: "capital" },
    talks: { topic: "talks", likely: true },
  }),
  aStatement("south-office", { cause: { topic: "cause", unknown: true } }, { said: null }),
]);

const json = (asOf: number | null = null) =>
  comparisonJson(compareRecord(record, testVocabulary, { asOf }), record, "abc");

describe(comparisonJson, () => {
  it("fits its published schema, also after a trip through text", () => {
    const text = JSON.stringify(json());
    expect(comparisonSchema.parse(JSON.parse(text))).toEqual(json());
  });

  it("keeps a hedge and both ends", () => {
    const freed = json()
      .rows.flatMap(({ cells }) => cells)
      .flatMap(({ claims }) => claims);
    expect(freed.find(({ id }) => id.endsWith("freed"))?.answer).toEqual({
      kind: "quantity",
      degree: "asserts",
      said: "~106",
      lower: 95,
      upper: 117,
    });
  });

  it("says as of when", () => {
    expect(json(Date.UTC(2024, 0, 1)).asOf).toBe("2024-01-01T00:00:00.000Z");
  });
});
