import { describe, expect, it } from "vitest";
import { aRecord, aRecordFile, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { parseRecord } from "./parse";
import type { Interval } from "./quantity";
import type { Claim } from "./record";
import type { ClaimFile } from "./schema";

type Claims = Record<string, ClaimFile>;

/** The claims that come of one statement of the south, by name. */
function claimsOf(claims: Claims): Map<string, Claim> {
  const { statements } = aRecord([aStatement("south-office", claims, { id: "s" })]);
  return new Map(statements[0]?.claims.map((claim) => [claim.id.replace("s.", ""), claim]));
}

const problemsOf = (claims: Claims) =>
  parseRecord(aRecordFile([aStatement("south-office", claims, { id: "s" })]), testVocabulary)
    .problems;

function interval(claim: Claim | undefined): Interval | null {
  return claim?.answer.kind === "quantity" ? claim.answer.quantity.interval : null;
}

const home: ClaimFile = { moved: "to-south", of: "south-people", n: 189, whole: true };
const branches: ClaimFile = {
  parts: { of: "home", "south-artillery": 87, "south-officers": 100 },
};

describe("a sum of disjoint parts", () => {
  const claims = claimsOf({
    home,
    branches,
    soldiers: { of: "south-soldiers", sum: ["branches"] },
  });
  const sum = claims.get("soldiers");

  it("adds them, says so, and links them", () => {
    expect(sum?.answer).toEqual({
      kind: "quantity",
      quantity: { hedge: "exact", said: [187], interval: { lo: 187, hi: 187 }, share: false },
    });
    expect(sum?.derivedFrom).toEqual(["s.branches.south-artillery", "s.branches.south-officers"]);
  });

  it("answers its parts' question about its own population, and is no whole by itself", () => {
    expect(sum?.question).toMatchObject({
      id: "moved.to-south.south-soldiers",
      movement: "to-south",
      population: "south-soldiers",
    });
    expect(sum).toMatchObject({ whole: false, makeUp: "south-soldiers", partOf: null });
  });

  it("is shown where its parts are marked", () => {
    expect(sum?.mark).toBe("branches");
  });

  it("leaves what was said as it was said", () => {
    expect([...claims.values()].filter(({ derivedFrom }) => derivedFrom.length === 0)).toHaveLength(
      3,
    );
  });

  it.each<[string, string | number, string | number, string, Interval, number[]]>([
    ["a range", "10..20", 5, "range", { lo: 15, hi: 25 }, [15, 25]],
    ["an open top", ">=10", 5, "at-least", { lo: 15, hi: null }, [15]],
    ["none", 0, 0, "exact", { lo: 0, hi: 0 }, [0]],
  ])("keeps both ends: %s", (_, a, b, hedge, expected, said) => {
    const parts: ClaimFile = { parts: { of: "home", "south-artillery": a, "south-officers": b } };
    const { answer } =
      claimsOf({ home, branches: parts, all: { of: "south-soldiers", sum: ["branches"] } }).get(
        "all",
      ) ?? {};
    expect(answer).toMatchObject({ quantity: { hedge, interval: expected, said } });
  });

  it("keeps window, territory and stage in its question and in its row's id", () => {
    const killed: ClaimFile = {
      measure: "killed",
      of: "south-people",
      territory: "left-bank",
      window: "2023-04/2023-05",
      stage: "planned",
      n: 9,
    };
    const claims = claimsOf({
      dead: killed,
      parts: { parts: { of: "dead", "south-soldiers": 4, "south-civilians": 3 } },
      known: { of: "south-people", sum: ["parts"] },
    });
    expect(claims.get("known")?.question).toEqual(claims.get("dead")?.question);
    expect(claims.get("known")?.makeUp).toBeNull();
  });
});

describe("figures that may count the same people twice", () => {
  const dead: ClaimFile = { measure: "killed", of: "south-people", n: 100 };
  const bySex: ClaimFile = { parts: { of: "dead", "south-women": 20, "south-civilians": 70 } };
  const byRank: ClaimFile = { parts: { of: "dead", "south-officers": 30 } };

  it.each<[string, Claims]>([
    ["two ways to divide one whole", { dead, a: bySex, b: byRank, all: { sum: ["a", "b"] } }],
    [
      "parts of two wholes",
      {
        dead,
        soldiers: { measure: "killed", of: "south-soldiers", n: 60 },
        a: { parts: { of: "dead", "south-women": 5, "south-civilians": 6 } },
        b: { parts: { of: "soldiers", "south-officers": 7, "south-artillery": 8 } },
        all: { sum: ["a", "b"] },
      },
    ],
  ])("are not added: %s", (_, claims) => {
    expect(problemsOf(claims).map(({ path, code }) => [path, code])).toEqual([
      ["statements.0.claims.all.sum", "not-summable"],
    ]);
  });
});

describe("people on top of a swap", () => {
  const swap: ClaimFile = { moved: "to-south", of: "south-soldiers", n: 175, whole: true };
  const more: ClaimFile = { moved: "to-south", of: "south-soldiers", n: 22, onTop: "swap" };
  const total: ClaimFile = { sum: ["swap", "more"], whole: true };

  it("gives two wholes, the swap and the derived sum", () => {
    const claims = claimsOf({ swap, more, total });
    expect([...claims.values()].filter(({ whole }) => whole).map(({ id }) => id)).toEqual([
      "s.swap",
      "s.total",
    ]);
    expect(interval(claims.get("total"))).toEqual({ lo: 197, hi: 197 });
    expect(claims.get("total")?.question.id).toBe("moved.to-south");
    expect(claims.get("more")?.onTopOf).toBe("s.swap");
  });

  it("comes out the same whatever the order of keys", () => {
    const forward = claimsOf({ swap, more, total });
    const backward = claimsOf({ total, more, swap });
    expect(backward.get("total")).toMatchObject({
      question: forward.get("total")?.question,
      answer: forward.get("total")?.answer,
    });
  });
});

describe("a sum that rests on a derived figure", () => {
  const claims: Claims = {
    total: { sum: ["other", "more"], whole: true },
    other: { moved: "to-south", of: "south-soldiers", oneForOne: "back" },
    more: { moved: "to-south", of: "south-soldiers", n: 5, onTop: "other" },
    back: { moved: "to-north", of: "north-soldiers", n: 100, whole: true },
  };

  it("is added up although the file lists it first", () => {
    expect(interval(claimsOf(claims).get("total"))).toEqual({ lo: 105, hi: 105 });
  });

  it("is refused where it rests on itself in a circle, each claim of it named", () => {
    const circle: Claims = { a: { sum: ["b"] }, b: { sum: ["a"] } };
    expect(problemsOf(circle)).toEqual([
      { path: "statements.0.claims.a", code: "cycle", params: { id: "a" } },
      { path: "statements.0.claims.b", code: "cycle", params: { id: "b" } },
    ]);
  });
});

describe("one for one", () => {
  it("gives the other movement the same number, derived and whole", () => {
    const claims = claimsOf({
      back: { moved: "to-north", of: "north-soldiers", n: "~100", whole: true },
      home: { moved: "to-south", of: "south-soldiers", oneForOne: "back" },
    });
    expect(claims.get("home")).toMatchObject({
      question: { id: "moved.to-south", movement: "to-south", population: null },
      answer: { quantity: { hedge: "about", said: [100] } },
      whole: true,
      makeUp: "south-soldiers",
      derivedFrom: ["s.back"],
      mark: "back",
    });
  });

  it("needs a number to repeat", () => {
    const claims: Claims = {
      why: { topic: "talks" },
      home: { moved: "to-south", oneForOne: "why" },
    };
    expect(problemsOf(claims)).toContainEqual({
      path: "statements.0.claims.home.oneForOne",
      code: "unknown-claim",
      params: { id: "why" },
    });
  });

  it("repeats the number of a movement, not of anything else", () => {
    const claims: Claims = {
      dead: { measure: "killed", of: "north-soldiers", n: 5 },
      home: { moved: "to-south", oneForOne: "dead" },
    };
    expect(problemsOf(claims).map(({ code }) => code)).toEqual(["unknown-movement"]);
  });
});

describe("parts and their whole", () => {
  it.each<[string, string | number, string | number, string[]]>([
    ["as many as the whole", 189, 189, []],
    ["fewer than the whole", 189, 100, []],
    ["one too many", 189, 190, ["parts-exceed-whole"]],
    ["about as many: it can still fit", 189, "~200", []],
    ["more than the top of a hedged whole", "~100", 111, ["parts-exceed-whole"]],
    ["within the top of a hedged whole", "~100", 110, []],
    ["a whole without upper end holds any part", ">=100", 5000, []],
    ["a whole that carries no number holds any part", "group", 5000, []],
    ["a part that carries no number fits", 189, "group", []],
  ])("%s", (_, n, part, codes) => {
    const claims: Claims = {
      home: { ...home, n },
      c: { parts: { of: "home", "south-women": part } },
    };
    expect(problemsOf(claims).map(({ code }) => code)).toEqual(codes);
  });

  it("are added within one claim only: women and officers may be the same people", () => {
    const claims: Claims = {
      home,
      a: { parts: { of: "home", "south-women": 100 } },
      b: { parts: { of: "home", "south-officers": 100 } },
    };
    expect(problemsOf(claims)).toEqual([]);
  });
});

describe("a share", () => {
  const share = (whole: ClaimFile, n = "50%", more: Claims = {}) =>
    interval(
      claimsOf({
        home: whole,
        ...more,
        ill: { measure: "wounded", of: "south-people", n, shareOf: "home" },
      }).get("ill"),
    );

  it.each<[string, ClaimFile, Interval | null]>([
    ["a stated number", home, { lo: 94, hi: 95 }],
    ["a hedged number", { ...home, n: "~100" }, { lo: 45, hi: 55 }],
    ["a number that was not given", { ...home, n: "not-given" }, null],
  ])("becomes a number where the same speaker states the whole: %s", (_, whole, expected) => {
    expect(share(whole)).toEqual(expected);
  });

  it("counts on a sum of parts and of people on top", () => {
    const more: Claims = {
      swap: { moved: "to-south", of: "south-soldiers", n: 150, whole: true },
      split: { parts: { of: "swap", "south-artillery": 100, "south-officers": 50 } },
      extra: { moved: "to-south", of: "south-soldiers", n: 50, onTop: "swap" },
    };
    expect(share({ sum: ["swap", "extra"], whole: true }, "50%", more)).toEqual({
      lo: 100,
      hi: 100,
    });
    expect(share({ of: "south-soldiers", sum: ["split"] }, "50%", more)).toEqual({
      lo: 75,
      hi: 75,
    });
  });

  it("of a whole that rests on itself is reported, not followed for ever", () => {
    const claims: Claims = {
      home: { sum: ["home"] },
      ill: { measure: "wounded", of: "south-people", n: "50%", shareOf: "home" },
    };
    expect(problemsOf(claims).map(({ code }) => code)).toEqual(["cycle"]);
  });

  it("given as a part counts on the whole it is a part of", () => {
    const claims = claimsOf({
      home: { ...home, n: 200 },
      c: { parts: { of: "home", "south-women": "10%" } },
    });
    expect(interval(claims.get("c.south-women"))).toEqual({ lo: 20, hi: 20 });
  });
});
