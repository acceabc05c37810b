import { describe, expect, it } from "vitest";
import { aRecord, aStatement, inAll } from "../testing/builders";
import type { Claim } from "./record";
import type { ClaimFile } from "./schema";

function read(claim: ClaimFile, by = "north-ministry"): Claim {
  const [first] = aRecord([aStatement(by, { c: claim })]).statements[0]?.claims ?? [];
  if (first === undefined) throw new Error("no claim");
  return first;
}

describe("an answer", () => {
  it.each<[string, ClaimFile, Claim["answer"]]>([
    ["a stance needs no words", { topic: "talks" }, { kind: "stance" }],
    [
      "a choice",
      { topic: "cause", choice: "mine" },
      { kind: "choice", choice: "mine", not: false },
    ],
    [
      "not a choice",
      { topic: "cause", choice: "mine", not: true },
      { kind: "choice", choice: "mine", not: true },
    ],
    [
      "items among others",
      { topic: "towns", set: ["town-a"] },
      { kind: "set", items: ["town-a"], complete: false },
    ],
    [
      "all the items",
      { topic: "towns", set: ["town-b", "town-a"], complete: true },
      { kind: "set", items: ["town-b", "town-a"], complete: true },
    ],
    ["a place", { topic: "destination", place: "port" }, { kind: "place", place: "port" }],
    ["a remark", { topic: "remark", says: inAll("Well.") }, { kind: "text", says: inAll("Well.") }],
    ["a remark that the text itself holds", { topic: "remark" }, { kind: "text", says: null }],
    ["a number that is not known", { measure: "killed", unknown: true }, { kind: "none" }],
    ["a choice that is not confirmed", { topic: "cause", declines: true }, { kind: "none" }],
    [
      "a number that is being established",
      { measure: "killed", unknown: true, says: inAll("Being established.") },
      { kind: "none", says: inAll("Being established.") },
    ],
    [
      "what is neither confirmed nor denied, in words",
      { topic: "talks", declines: true, says: inAll("No comment.") },
      { kind: "none", says: inAll("No comment.") },
    ],
  ])("%s", (_, claim, answer) => {
    expect(read(claim).answer).toEqual(answer);
  });

  it("is a number in the unit of its measure", () => {
    expect(read({ measure: "killed", n: ">5" }).answer).toMatchObject({
      quantity: { interval: { lo: 6 } },
    });
  });

  it.each([
    [
      "the speaker's own clock for a whole day",
      "2022-07-29",
      undefined,
      "north-ministry",
      "2022-07-28T21:00:00.000Z",
    ],
    [
      "another speaker's clock",
      "2022-01-29",
      undefined,
      "south-office",
      "2022-01-28T22:00:00.000Z",
    ],
    [
      "the clock of a place",
      "2022-01-29T10:00:00",
      "port",
      "north-ministry",
      "2022-01-29T08:00:00.000Z",
    ],
    [
      "the clock of another place",
      "2022-01-29T10:00:00",
      "capital",
      "south-office",
      "2022-01-29T07:00:00.000Z",
    ],
    [
      "an offset of its own",
      "2022-01-29T10:00:00Z",
      undefined,
      "south-office",
      "2022-01-29T10:00:00.000Z",
    ],
  ])("is a time on %s", (_, time, clock, by, earliest) => {
    const { answer } = read({ topic: "when", time, ...(clock === undefined ? {} : { clock }) }, by);
    if (answer.kind !== "time") throw new Error(answer.kind);
    expect(new Date(answer.time.earliest ?? 0).toISOString()).toBe(earliest);
  });
});

describe("a degree", () => {
  it.each<[Partial<ClaimFile>, Claim["degree"]]>([
    [{}, "asserts"],
    [{ likely: true }, "likely"],
    [{ possible: true }, "likely"],
    [{ denies: true }, "denies"],
    [{ declines: true }, "declines"],
    [{ unknown: true }, "unknown"],
  ])("%j is %s", (file, degree) => {
    expect(read({ topic: "talks", ...file }).degree).toBe(degree);
  });

  it("keeps whether a denial is in general terms or of a part", () => {
    expect(read({ topic: "talks", denies: true, general: true })).toMatchObject({
      general: true,
      partly: false,
    });
    expect(read({ topic: "talks", denies: true, partly: true })).toMatchObject({
      general: false,
      partly: true,
    });
  });
});
