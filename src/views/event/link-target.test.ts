import { describe, expect, it } from "vitest";
import type { EventRecord } from "../../model/record";
import { findTarget } from "./link-target";

const record = {
  statements: [
    { id: "mod", claims: [{ id: "mod.freed" }] },
    { id: "mod-2", claims: [] },
  ],
  sources: [{ id: "a" }, { id: "b" }],
} as unknown as Pick<EventRecord, "statements" | "sources">;

const rows = [
  { id: "mirror.moved", aliases: ["moved.to-ru", "moved.to-ua"] },
  { id: "destination.ru-servicemen", aliases: [] },
];

describe(findTarget, () => {
  it.each([
    ["nothing", "", { kind: "none" }],
    ["a part that every event page has", "#sources", { kind: "none" }],
    ["the part that tells who spoke when", "#timeline", { kind: "none" }],
    ["a row", "#destination.ru-servicemen", { kind: "row", id: "destination.ru-servicemen" }],
    ["the row that took a question's place", "#moved.to-ru", { kind: "row", id: "mirror.moved" }],
    ["a statement", "#s-mod", { kind: "text" }],
    ["a claim", "#mod.freed", { kind: "text" }],
    ["a source", "#source-2", { kind: "text" }],
    ["a source beyond the last", "#source-3", { kind: "missing-source", number: "3" }],
    ["source 0, which no list has", "#source-0", { kind: "missing-source", number: "0" }],
    [
      "a claim that its statement no longer holds",
      "#mod.home",
      { kind: "missing-claim", fragment: "mod.home", statement: "mod" },
    ],
    ["a row that is gone", "#killed.people", { kind: "missing", fragment: "killed.people" }],
    ["a statement that is gone", "#s-nobody", { kind: "missing", fragment: "s-nobody" }],
  ])("%s", (_, fragment, expected) => {
    expect(findTarget(fragment, record, rows)).toEqual(expected);
  });
});
