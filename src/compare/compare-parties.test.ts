import { describe, expect, it } from "vitest";
import type { ClaimFile } from "../model/schema";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { compareRecord } from "./compare-record";

const blames = (choice: string): ClaimFile => ({ topic: "cause", choice });
const denies = (choice: string): ClaimFile => ({ topic: "cause", choice, denies: true });

/** What comes of the cause when the north and the south each say some things. */
function findingOn(north: Record<string, ClaimFile>, south: Record<string, ClaimFile>): string {
  const record = aRecord([aStatement("north-ministry", north), aStatement("south-office", south)]);
  const row = compareRecord(record, testVocabulary).rows.find(({ id }) => id === "cause");
  return row?.finding.code ?? "no row";
}

describe("denials", () => {
  it.each([
    ["of one answer agree", { a: denies("mine") }, { a: denies("mine") }, "agree"],
    [
      "of two answers can both be true",
      { a: denies("mine") },
      { a: denies("shell") },
      "compatible",
    ],
    [
      "beside blame of the other leave a dispute a dispute",
      { a: blames("mine"), b: denies("shell") },
      { a: blames("shell"), b: denies("mine") },
      "disputed",
    ],
    [
      "of a third answer do not soften a dispute",
      { a: blames("mine"), b: denies("accident") },
      { a: blames("shell") },
      "disputed",
    ],
    [
      "that leave the other's answer free are compatible with it",
      { a: denies("accident") },
      { a: blames("shell") },
      "compatible",
    ],
  ])("%s", (_, north, south, code) => {
    expect(findingOn(north, south)).toBe(code);
  });
});

describe("hundreds of claims on one question", () => {
  it("are compared in a moment", () => {
    const statements = Array.from({ length: 400 }, (_, n) =>
      aStatement(
        n % 2 === 0 ? "north-ministry" : "south-office",
        { toll: { measure: "killed", of: "north-people", n } },
        { id: `s${n}` },
      ),
    );
    const record = aRecord(statements);
    const started = performance.now();
    const [row] = compareRecord(record, testVocabulary).rows;
    expect(row?.finding.code).toBe("inconsistent");
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe("points of one party's count to date", () => {
  const codes = (first: number, second: number) => {
    const home = (n: number): ClaimFile => ({ measure: "returned", of: "north-people", n });
    const record = aRecord([
      aStatement("north-ministry", { a: home(first) }, { id: "one", said: "2023-05-17" }),
      aStatement("north-ministry", { b: home(second) }, { id: "two", said: "2023-05-20" }),
    ]);
    const [row] = compareRecord(record, testVocabulary).rows;
    return row?.finding.notes.map(({ code }) => code);
  };

  it("do not contradict one another while the count grows", () => {
    expect(codes(265, 2439)).toEqual([]);
    expect(codes(2439, 265)).toEqual(["party-inconsistent"]);
  });
});
