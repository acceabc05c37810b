import { describe, expect, it } from "vitest";
import { compareRecord } from "../../compare/compare-record";
import type { Finding } from "../../compare/comparison";
import { comparisonTable } from "../../table/comparison-table";
import { aRecord, aStatement } from "../../testing/builders";
import { testVocabulary } from "../../testing/vocabulary";
import { pairSections, pairWeight } from "./pair-sections";

const { parties } = testVocabulary;
const home = (n: number) => ({
  home: { moved: "to-south", of: "south-soldiers", n, whole: true as const },
});
const freed = (n: number) => ({
  freed: { moved: "to-north", of: "north-soldiers", n, whole: true as const },
});

/** The sections of the headline's row, each with its pairs as "who–who". */
function sections(...statements: Parameters<typeof aRecord>[0]) {
  const record = aRecord(statements);
  const view = { columns: null, filter: null };
  const { headline } = comparisonTable(compareRecord(record, testVocabulary), record, view);
  if (headline === null) throw new Error("there is no headline");
  const who = (pairs: readonly Finding[]) => pairs.map((pair) => pair.parties.toSorted().join("–"));
  return pairSections(headline, parties).map((section) => ({
    question: section.question?.id ?? null,
    parties: who(section.parties),
    outlets: who(section.outlets),
  }));
}

describe(pairSections, () => {
  it("puts the sides first and outlets among themselves apart", () => {
    const [section, ...others] = sections(
      aStatement("gazette", home(100)),
      aStatement("herald", home(90)),
      aStatement("north-ministry", home(80)),
      aStatement("south-office", home(100)),
    );
    expect(others).toEqual([]);
    expect(section?.parties[0]).toBe("north–south");
    expect(section?.parties).toHaveLength(5);
    expect(section?.outlets).toEqual(["gazette–herald"]);
  });

  it("keeps the two questions of a row apart, after what lies across them", () => {
    const found = sections(
      aStatement("north-ministry", freed(106)),
      aStatement("south-office", home(100)),
      aStatement("gazette", { ...freed(106), ...home(100) }),
    );
    expect(found.map(({ question }) => question)).toEqual([
      null,
      expect.stringContaining("moved."),
      expect.stringContaining("moved."),
    ]);
    expect(found[0]?.parties).toContain("north–south");
  });
});

describe(pairWeight, () => {
  it.each([
    ["the sides", ["north", "south"], 0],
    ["a side and those it directs", ["north", "militia"], 1],
    ["a side and a mediator", ["south", "envoy"], 1],
    ["a side and an outlet", ["south", "gazette"], 2],
    ["two outlets", ["gazette", "herald"], 3],
  ])("weighs %s", (_, ids, weight) => {
    expect(pairWeight({ parties: ids } as unknown as Finding, parties)).toBe(weight);
  });
});
