import { describe, expect, it } from "vitest";
import { collectProblems, problemCodes } from "./problems";

describe(collectProblems, () => {
  it("lists what is reported with a dotted path, in order", () => {
    const { problems, report } = collectProblems();
    report(["statements", 0, "by"], "unknown-speaker", { id: "x" });
    report([], "not-json");
    expect(problems).toEqual([
      { path: "statements.0.by", code: "unknown-speaker", params: { id: "x" } },
      { path: "", code: "not-json", params: {} },
    ]);
  });

  it("lists the same problem once, and two problems of one place both", () => {
    const { problems, report } = collectProblems();
    report(["kind"], "unknown-kind", { id: "x" });
    report(["kind"], "unknown-kind", { id: "x" });
    report(["kind"], "unknown-kind", { id: "y" });
    expect(problems).toHaveLength(2);
  });
});

describe("problem codes", () => {
  it("are listed once each", () => {
    expect(new Set(problemCodes).size).toBe(problemCodes.length);
  });
});
