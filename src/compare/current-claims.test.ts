import { describe, expect, it } from "vitest";
import type { ClaimFile, StatementFile } from "../model/schema";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { compareRecord } from "./compare-record";

const killed = (n: number, rest: Partial<ClaimFile> = {}) => ({
  toll: { measure: "killed", of: "north-people", n, ...rest },
});

const correction = { supersedes: { claim: "first.toll", how: "correction" } } as const;

/** How the first statement's toll stands beside a second one. */
function standing(second: StatementFile): string | undefined {
  const first = aStatement("north-ministry", killed(63), { id: "first" });
  const { rows } = compareRecord(aRecord([first, second]), testVocabulary);
  const claims = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.claims));
  return claims.find(({ claim }) => claim.id === "first.toll")?.status;
}

describe("a claim that supersedes", () => {
  it.each([
    ["its own party", "north-ministry", "superseded"],
    ["a party of the same side", "militia-office", "superseded"],
  ])("counts for %s: said by %s", (_, by, status) => {
    expect(standing(aStatement(by, killed(89, correction), { id: "second" }))).toBe(status);
  });

  it("counts only where it has a source", () => {
    const unsourced = { id: "second", sources: "none", why: inAll("Heard.") } as const;
    expect(standing(aStatement("north-ministry", killed(89, correction), unsourced))).toBe(
      "current",
    );
  });
});

describe("a later toll of one office", () => {
  const later = (rest: Partial<ClaimFile>) =>
    standing(aStatement("north-ministry", killed(89, rest), { id: "second", said: "2023-04-12" }));

  it("supersedes its earlier one by its date alone", () => {
    expect(later({})).toBe("superseded");
  });

  it("does not where the later figure is denied", () => {
    expect(later({ denies: true })).toBe("current");
  });
});
