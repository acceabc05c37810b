import { describe, expect, it } from "vitest";
import { aRecord, aStatement } from "../testing/builders";
import type { Question } from "./record";
import type { ClaimFile } from "./schema";

function questionOf(claim: ClaimFile): Question | undefined {
  return aRecord([aStatement("north-ministry", { c: claim })]).statements[0]?.claims[0]?.question;
}

const killed: ClaimFile = { measure: "killed", of: "north-soldiers", n: 5 };

describe("a row's id", () => {
  it.each<[string, ClaimFile]>([
    ["killed.north-soldiers", killed],
    ["killed", { measure: "killed", n: 5 }],
    ["killed.north-soldiers.2022-09", { ...killed, window: "2022-09" }],
    ["killed.north-soldiers.2022-09_2022-10", { ...killed, window: "2022-09/2022-10" }],
    ["killed.north-soldiers.left-bank", { ...killed, territory: "left-bank" }],
    ["killed.north-soldiers.planned", { ...killed, stage: "planned" }],
    ["killed.north-soldiers.south", { ...killed, direction: "south" }],
    [
      "killed.north-soldiers.north-officers.south.left-bank.2022.agreed",
      {
        ...killed,
        category: "north-officers",
        direction: "south",
        territory: "left-bank",
        window: "2022",
        stage: "agreed",
      },
    ],
    ["moved.to-north", { moved: "to-north", of: "north-soldiers", n: 5, whole: true }],
    ["moved.to-north.north-soldiers", { moved: "to-north", of: "north-soldiers", n: 5 }],
    ["cause", { topic: "cause", choice: "mine" }],
    ["talks.north-soldiers", { topic: "talks", of: "north-soldiers" }],
  ])("%s", (id, claim) => {
    expect(questionOf(claim)?.id).toBe(id);
  });

  it("does not change when the figure, the hedge or the degree does", () => {
    const ids = [killed, { ...killed, n: "~900" }, { ...killed, denies: true as const }].map(
      (claim) => questionOf(claim)?.id,
    );
    expect(new Set(ids).size).toBe(1);
  });
});

describe("the whole of a movement", () => {
  it("counts everyone who crossed, whatever the speaker calls them", () => {
    const people = questionOf({ moved: "to-north", of: "north-people", n: 5, whole: true });
    const soldiers = questionOf({ moved: "to-north", of: "north-soldiers", n: 9, whole: true });
    expect(people).toEqual(soldiers);
    expect(people?.population).toBeNull();
  });
});
