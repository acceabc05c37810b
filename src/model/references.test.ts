import { describe, expect, it } from "vitest";
import { aRecord, aRecordFile, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { parseRecord } from "./parse";
import type { Problem } from "./problems";
import type { ClaimFile, RecordFile } from "./schema";

const killed = (n: number, rest: Partial<ClaimFile> = {}): ClaimFile => ({
  measure: "killed",
  of: "north-soldiers",
  n,
  ...rest,
});

const replaces = (claim: string) => ({ supersedes: { claim, how: "update" as const } });

function problemsOf(
  claims: Record<string, ClaimFile>,
  rest: Partial<RecordFile> = {},
): readonly Problem[] {
  const file = aRecordFile([aStatement("north-ministry", claims, { id: "s" })], rest);
  return parseRecord(file, testVocabulary).problems;
}

describe("what a claim supersedes", () => {
  it("can stand in another statement, earlier or later in the file", () => {
    const first = aStatement(
      "north-ministry",
      { dead: killed(5, replaces("second.dead")) },
      { id: "first" },
    );
    const second = aStatement("north-ministry", { dead: killed(6) }, { id: "second" });
    const [claim] = aRecord([first, second]).statements[0]?.claims ?? [];
    expect(claim?.supersedes).toEqual({ claim: "second.dead", how: "update" });
  });

  it.each<[string, Record<string, ClaimFile>, string[]]>([
    [
      "two that supersede each other",
      { a: killed(5, replaces("s.b")), b: killed(6, replaces("s.a")) },
      ["s.a", "s.b"],
    ],
    [
      "three in a circle, and not the one that leads into it",
      {
        a: killed(5, replaces("s.b")),
        b: killed(6, replaces("s.c")),
        c: killed(7, replaces("s.a")),
        d: killed(8, replaces("s.a")),
      },
      ["s.a", "s.b", "s.c"],
    ],
    [
      "none in a chain",
      { a: killed(5, replaces("s.b")), b: killed(6, replaces("s.c")), c: killed(7) },
      [],
    ],
  ])("is reported where it goes round in a circle: %s", (_, claims, ids) => {
    expect(problemsOf(claims).filter(({ code }) => code === "cycle")).toEqual(
      ids.map((id) => ({ path: "statements", code: "cycle", params: { id } })),
    );
  });

  it("is reported at the derived claim that names it, not at the one it is marked with", () => {
    const claims = {
      swap: { moved: "to-north", of: "north-soldiers", n: 5 },
      total: { sum: ["swap"], ...replaces("s.gone") },
    };
    expect(problemsOf(claims)).toEqual([
      {
        path: "statements.0.claims.total.supersedes.claim",
        code: "unknown-claim",
        params: { id: "s.gone" },
      },
    ]);
  });
});

describe("what a claim of another speaker supersedes", () => {
  const codesOf = (by: string, dead: ClaimFile): readonly string[] => {
    const first = aStatement("north-ministry", { dead: killed(5) }, { id: "first" });
    const second = aStatement(by, { dead }, { id: "second" });
    return parseRecord(aRecordFile([first, second]), testVocabulary).problems.map((p) => p.code);
  };

  it.each<[string, string, ClaimFile, string[]]>([
    ["one of its own party", "north-governor", killed(6, replaces("first.dead")), []],
    ["one of its own side", "militia-office", killed(6, replaces("first.dead")), []],
    ["the other side's", "south-office", killed(6, replaces("first.dead")), ["supersedes-other"]],
    ["a party's, by an outlet", "gazette", killed(6, replaces("first.dead")), ["supersedes-other"]],
    [
      "an answer to another question",
      "north-governor",
      killed(6, { measure: "wounded", ...replaces("first.dead") }),
      ["supersedes-other"],
    ],
  ])("is %s", (_, by, dead, codes) => {
    expect(codesOf(by, dead)).toEqual(codes);
  });

  it("is superseded only once", () => {
    const claims = {
      a: killed(5),
      b: killed(6, replaces("s.a")),
      c: killed(7, replaces("s.a")),
    };
    expect(problemsOf(claims)).toEqual([
      {
        path: "statements.0.claims.c.supersedes.claim",
        code: "doubled-id",
        params: { id: "s.a" },
      },
    ]);
  });
});

describe("who is handed over", () => {
  it("can be received by another party of their side", () => {
    const claims = { freed: { moved: "back", of: "north-officers", n: 5 } };
    expect(problemsOf(claims, { movements: { back: ["south", "militia"] } })).toEqual([]);
  });

  it("can be received by somebody outside the conflict", () => {
    const claims = { taken: { moved: "away", of: "north-officers", n: 5, whole: true as const } };
    expect(problemsOf(claims, { movements: { away: ["south", "envoy"] } })).toEqual([]);
  });
});

describe("a row that something points to", () => {
  const freed: ClaimFile = { moved: "to-north", of: "north-soldiers", n: 5 };

  it.each(["moved", "moved.to-north", "moved.to-north.north-soldiers", "killed.north-soldiers"])(
    "can be the headline: %s",
    (headline) => {
      expect(problemsOf({ freed, dead: killed(5) }, { headline })).toEqual([]);
    },
  );

  it.each(["moved.to-south", "killed", "s.freed", ""])("cannot be %j", (headline) => {
    const [problem] = problemsOf({ freed, dead: killed(5) }, { headline });
    expect(problem?.path).toBe("headline");
  });

  it("can be explained and searched for by anyone", () => {
    const claims = { dead: killed(5), why: { topic: "remark", explains: "killed.north-soldiers" } };
    const searched = [
      {
        party: "south",
        row: "killed.north-soldiers",
        for: inAll("x"),
        where: inAll("y"),
        until: "2026-11-22",
      },
      { party: "south", for: inAll("x"), where: inAll("y"), until: "2026-11-22" },
    ];
    expect(problemsOf(claims, { searched })).toEqual([]);
  });
});
