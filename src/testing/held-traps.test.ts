import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { aRecord, aStatement } from "./builders";
import { type CaseFile, caseFile } from "./case-file";
import { idleHolds } from "./held-traps";
import { testVocabulary } from "./vocabulary";

const record = aRecord([
  aStatement("north-ministry", { toll: { measure: "killed", of: "north-people", n: 5 } }),
  aStatement("south-office", { toll: { measure: "killed", of: "north-people", n: 7 } }),
]);
const [north = "", south = ""] = record.statements.map(({ id }) => `${id}.toll`);

/** The holds that hold nothing, when one trap is said to be held by them. */
function idle(held: readonly string[], expected: Partial<CaseFile> = {}): string[] {
  const says = "Five and seven are counts of one thing.";
  const idleOnes = idleHolds({
    expected: { rows: {}, ...expected, traps: [{ says, held: [...held] }] },
    record,
    comparison: compareRecord(record, testVocabulary),
    vocabulary: testVocabulary,
    coverage: { c01: { left: { en: "Said by nobody." } }, c02: ["a.toll"] },
  });
  return idleOnes.map((entry) => entry.replace(` (${says})`, ""));
}

const rows: CaseFile["rows"] = { "killed.north-people": { code: "differ", gap: 2 } };

describe("what holds a trap", () => {
  it("is an expectation that speaks of what it is named for", () => {
    expect(idle(["row killed.north-people: code, gap"], { rows })).toEqual([]);
    expect(idle([`claim ${north}: answer`], { claims: { [north]: { answer: 5 } } })).toEqual([]);
    expect(idle(["headline"], { headline: "killed.north-people" })).toEqual([]);
    expect(idle(["left out c01", "unsaid 12"])).toEqual([]);
    expect(idle(["absent wounded.north-people"], { absent: ["wounded.north-people"] })).toEqual([]);
  });

  it.each([
    ["a row without an expectation", "row killed.south-people: code"],
    ["a row's key that is not expected", "row killed.north-people: remainder"],
    ["a row for being there", "row killed.north-people"],
    ["a claim without an expectation", `claim ${north}: answer`],
    ["a headline that is not expected", "headline"],
    ["a fact that is carried", "left out c02"],
    ["a figure that somebody says", "unsaid 7"],
    ["a row that is not listed as absent", "absent wounded.north-people"],
    ["two claims that a finding is made from", `apart ${north} ${south}`],
    ["a claim that is not in the record", `apart ${north} nobody.toll`],
    ["a note that the record has not", "note two rounds"],
    ["an event that the record does not point at", "related 2020-01-01-battle"],
    ["a word of no kind", "somehow"],
  ])("is not %s", (_, entry) => {
    expect(idle([entry], { rows })).toEqual([entry]);
  });

  it("is not the absence of a row that no record can have", () => {
    expect(idle(["absent killled.north-people"], { absent: ["killled.north-people"] })).toEqual([
      "absent killled.north-people",
    ]);
  });

  it("is not a note alone", () => {
    const withHeld = (held: readonly string[]) => ({
      rows: {},
      traps: [{ says: "Two rounds have one number.", held }],
    });
    expect(caseFile.safeParse(withHeld(["note two rounds"])).success).toBe(false);
    expect(caseFile.safeParse(withHeld(["note two rounds", "unsaid 3"])).success).toBe(true);
  });
});
