import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { findingExamples } from "./finding-examples";
import { type IndexEntry, indexEntry } from "./index-entry";

const record = aRecord([
  aStatement("north-ministry", {
    freed: { moved: "to-north", of: "north-soldiers", n: 106, whole: true },
  }),
  aStatement("south-office", {
    home: { moved: "to-south", of: "south-soldiers", n: 100, whole: true },
  }),
]);
const real = indexEntry(record, compareRecord(record, testVocabulary), testVocabulary);

/** An event with these findings, the first of which heads it. */
const event = (id: string, ...codes: IndexEntry["findings"][number]["code"][]): IndexEntry => {
  const [first] = codes;
  const { headline } = real;
  if (headline === null || first === undefined) throw new Error("expected a headline");
  return {
    ...real,
    id,
    headline: { ...headline, row: `${first}-row`, finding: { ...headline.finding, code: first } },
    findings: codes.map((code) => ({ row: `${code}-row`, code })),
  };
};

const chosen = (...entries: IndexEntry[]) =>
  Object.fromEntries(
    [...findingExamples(entries)].map(([code, { event: id, row }]) => [code, `${id}#${row}`]),
  );

describe(findingExamples, () => {
  it("finds nothing where nothing is published", () => {
    expect(chosen()).toEqual({});
  });

  it("takes the headline of the first event that has one of the kind", () => {
    expect(chosen(event("a", "agree"), event("b", "differ"), event("c", "differ"))).toEqual({
      agree: "a#agree-row",
      differ: "b#differ-row",
    });
  });

  it("prefers a headline to any other row", () => {
    expect(chosen(event("a", "agree", "differ"), event("b", "differ"))).toMatchObject({
      differ: "b#differ-row",
    });
  });

  it("takes the rest from as few events as will do", () => {
    const examples = chosen(
      event("a", "differ", "nested"),
      event("b", "differ", "revised"),
      event("c", "differ", "nested", "revised", "one-sided"),
    );
    expect(examples).toEqual({
      differ: "a#differ-row",
      nested: "c#nested-row",
      revised: "c#revised-row",
      "one-sided": "c#one-sided-row",
    });
  });

  it("has no example for what no record shows", () => {
    expect(findingExamples([event("a", "agree")]).get("disputed")).toBeUndefined();
  });

  it("copes with an event that nobody spoke about", () => {
    const silent: IndexEntry = { ...event("a", "agree"), headline: null, findings: [] };
    expect(chosen(silent, event("b", "agree"))).toEqual({ agree: "b#agree-row" });
  });
});
