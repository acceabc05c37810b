import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import type { ClaimFile } from "../model/schema";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { en } from "./en";
import { findingLine } from "./finding-line";
import { ru } from "./ru";
import { swapLine } from "./swap-line";
import { uk } from "./uk";

const whole = (to: "north" | "south", n: number | string): ClaimFile => ({
  moved: `to-${to}`,
  n,
  whole: true,
});

const lines = (claims: Record<string, ClaimFile>) => {
  const record = aRecord([aStatement("south-office", claims)]);
  const { rows, headline } = compareRecord(record, testVocabulary);
  const row = rows.find(({ id }) => id === headline);
  if (row === undefined) throw new Error("no headline");
  return [en, uk, ru].map((texts) =>
    findingLine(texts, testVocabulary, row.finding, row.questions, row),
  );
};

describe(swapLine, () => {
  it("tells both movements of which one side alone spoke, its own people first", () => {
    expect(lines({ a: whole("north", 15), b: whole("south", "~17") })).toEqual([
      "about 17 for 15",
      "близько 17 на 15",
      "около 17 на 15",
    ]);
  });

  it("says nothing of one movement alone", () => {
    expect(lines({ b: whole("south", 17) })).toEqual(["", "", ""]);
  });
});
