import { describe, expect, it } from "vitest";
import type { ClaimFile, RecordFile } from "../model/schema";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { compareRecord } from "./compare-record";

const headline = (
  north: Record<string, ClaimFile>,
  south: Record<string, ClaimFile>,
  rest: Partial<RecordFile> = {},
) => {
  const statements = [aStatement("north-ministry", north), aStatement("south-office", south)];
  return compareRecord(aRecord(statements, rest), testVocabulary).headline;
};

const whole = (to: "north" | "south", n: number): ClaimFile => ({
  moved: `to-${to}`,
  n,
  whole: true,
});
const killed = (n: number): ClaimFile => ({ measure: "killed", of: "north-soldiers", n });
const wounded = (n: number): ClaimFile => ({ measure: "wounded", of: "north-soldiers", n });
const cause = (choice: string): ClaimFile => ({ topic: "cause", choice });
const strike = { kind: "strike", movements: {} };

describe("the headline", () => {
  it("of an exchange is the mirror of its movements, equal or not", () => {
    expect(headline({ a: whole("north", 50) }, { b: whole("south", 50) })).toBe("moved");
    expect(headline({ a: whole("north", 50) }, { b: whole("south", 52) })).toBe("moved");
  });

  it("is the movement whose totals differ, where one does", () => {
    const north = { a: whole("north", 150), b: whole("south", 150) };
    expect(headline(north, { c: whole("south", 189) })).toBe("moved.to-south");
  });

  it("is the only side's figure where nobody else speaks of the totals", () => {
    expect(headline({ r: { topic: "remark" } }, { b: whole("south", 17) })).toBe("moved.to-south");
  });

  it("prefers a dispute to figures that differ", () => {
    const north = { a: killed(89), b: cause("mine") };
    expect(headline(north, { c: killed(400), d: cause("shell") }, strike)).toBe("cause");
  });

  it("leaves questions aside that lead no event of this kind", () => {
    const north = { a: wounded(5), b: killed(7) };
    expect(headline(north, { c: wounded(500), d: killed(7) }, strike)).toBe(
      "killed.north-soldiers",
    );
  });

  it("is what the editor names", () => {
    const rest = { ...strike, headline: "wounded.north-soldiers" };
    expect(headline({ a: killed(5), b: wounded(1) }, { c: killed(9), d: wounded(1) }, rest)).toBe(
      "wounded.north-soldiers",
    );
  });

  it("sets the sides against each other, also where two parties of one side speak first", () => {
    const on = (bank: string, n: number) => ({ dead: { ...killed(n), territory: bank } });
    const record = aRecord(
      [
        aStatement("north-ministry", { ...on("left-bank", 100), why: cause("mine") }),
        aStatement("militia-office", on("left-bank", 90)),
        aStatement("south-office", on("right-bank", 50)),
        aStatement("envoy-office", { why: cause("shell") }),
      ],
      strike,
    );
    const { rows, headline: id } = compareRecord(record, testVocabulary);
    expect(rows.find((row) => row.id === id)?.finding.code).toBe("joined");
  });

  it("is nothing where nothing was said", () => {
    expect(headline({}, {})).toBeNull();
  });

  it("is never something that was only planned", () => {
    const planned: ClaimFile = { moved: "to-south", n: 500, stage: "planned", whole: true };
    expect(headline({ a: planned, b: whole("north", 5) }, { c: whole("south", 5) })).toBe("moved");
  });
});
