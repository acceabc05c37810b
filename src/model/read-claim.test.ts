import { describe, expect, it } from "vitest";
import { aRecord, aStatement, inAll } from "../testing/builders";
import type { Claim } from "./record";
import type { ClaimFile } from "./schema";

const source = (outlet: string) =>
  ({ outlet, url: `https://${outlet}.example/1`, read: "page" }) as const;
const sources = { a: source("gazette"), b: source("herald"), c: source("wire") };

/** Claims of one statement that three sources carry, by id. */
function claimsOf(claims: Record<string, ClaimFile>): Record<string, Claim> {
  const statement = aStatement("south-office", claims, { id: "s", sources: ["a", "b", "c"] });
  const [read] = aRecord([statement], { sources }).statements;
  return Object.fromEntries(read?.claims.map((claim) => [claim.id, claim]) ?? []);
}

const home: ClaimFile = { moved: "to-south", of: "south-people", n: 100, whole: true };

describe("a claim's sources", () => {
  it.each<[string, Partial<ClaimFile>, string[]]>([
    ["are its statement's", {}, ["a", "b", "c"]],
    ["are only those named", { in: ["b"] }, ["b"]],
    ["are all but those named", { notIn: ["b"] }, ["a", "c"]],
    ["keep the statement's order", { in: ["c", "a"] }, ["a", "c"]],
    ["can be narrowed both ways", { in: ["a", "b"], notIn: ["b"] }, ["a"]],
  ])("%s", (_, narrowed, expected) => {
    expect(claimsOf({ home: { ...home, ...narrowed } })["s.home"]?.sources).toEqual(expected);
  });
});

describe("parts", () => {
  const split: ClaimFile = { parts: { of: "home", "south-soldiers": 98, "south-civilians": 2 } };

  it("become one claim for each population, about the question of their whole", () => {
    const claims = claimsOf({ home, split });
    expect(Object.keys(claims)).toEqual([
      "s.home",
      "s.split.south-soldiers",
      "s.split.south-civilians",
    ]);
    expect(claims["s.split.south-civilians"]).toMatchObject({
      question: { id: "moved.to-south.south-civilians", population: "south-civilians" },
      answer: { quantity: { said: [2] } },
      mark: "split",
      partOf: "s.home",
      whole: false,
      makeUp: "south-civilians",
    });
  });

  it("of a toll are no make-up of a movement", () => {
    const dead: ClaimFile = { measure: "killed", of: "south-people", n: 9 };
    const claims = claimsOf({ dead, split: { parts: { of: "dead", "south-civilians": 2 } } });
    expect(claims["s.split.south-civilians"]?.makeUp).toBeNull();
  });

  it("stand as their whole does: denied with it, and up to the same day", () => {
    const claims = claimsOf({
      home: { ...home, denies: true, general: true, cutoff: "2023-04-09" },
      split,
    });
    expect(claims["s.split.south-soldiers"]).toMatchObject({
      degree: "denies",
      general: true,
      cutoff: { edtf: "2023-04-09" },
    });
  });

  it("have their statement's sources, not those their whole is narrowed to", () => {
    const claims = claimsOf({ home: { ...home, in: ["a"] }, split: { ...split, notIn: ["a"] } });
    expect(claims["s.split.south-soldiers"]?.sources).toEqual(["b", "c"]);
  });

  it("take over nothing that is said of their whole's own figure", () => {
    const claims = claimsOf({
      other: { moved: "to-south", of: "south-people", n: 90, whole: true },
      home: {
        ...home,
        as: "south-people",
        onTop: "other",
        supersedes: { claim: "s.other", how: "update" },
        explains: "moved.to-south",
        readings: [{ in: ["b"], n: 101 }],
      },
      split,
    });
    expect(claims["s.home"]).toMatchObject({ as: "south-people", onTopOf: "s.other" });
    expect(claims["s.split.south-soldiers"]).toMatchObject({
      as: null,
      onTopOf: null,
      supersedes: null,
      explains: null,
      readings: [],
    });
  });
});

describe("readings", () => {
  it("are answers of their own to the same question, each with its sources", () => {
    const claims = claimsOf({
      home: {
        ...home,
        readings: [
          { in: ["b"], n: 101, note: inAll("Misprint?") },
          { in: ["c"], denies: true },
        ],
      },
    });
    expect(claims["s.home"]?.readings).toMatchObject([
      {
        sources: ["b"],
        answer: { quantity: { said: [101] } },
        degree: "asserts",
        note: { en: "Misprint?" },
      },
      { sources: ["c"], answer: { quantity: { said: [100] } }, degree: "denies", note: null },
    ]);
  });

  it("can render another place, choice, time or set", () => {
    const where: ClaimFile = {
      topic: "destination",
      place: "port",
      readings: [{ in: ["b"], place: "capital" }],
    };
    expect(claimsOf({ where })["s.where"]?.readings[0]?.answer).toEqual({
      kind: "place",
      place: "capital",
    });
  });
});

describe("the wider word of a speaker", () => {
  it("stands beside the population it was coded with", () => {
    const claim = claimsOf({ home: { ...home, of: "south-soldiers", as: "south-people" } })[
      "s.home"
    ];
    expect(claim).toMatchObject({
      makeUp: "south-soldiers",
      as: "south-people",
      question: { population: null },
    });
  });
});
