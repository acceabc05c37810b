import { describe, expect, it } from "vitest";
import { overlapsFile, readOverlaps } from "./read-overlaps";

const files = (overlaps: string) => [
  { path: overlapsFile, text: overlaps },
  ...["week", "month", "monday"].map((id) => ({ path: `data/events/${id}.json`, text: "{}" })),
];

describe(readOverlaps, () => {
  it("tells of each part which event holds it", () => {
    const { within, setAside } = readOverlaps(files('{"week": ["monday"]}'));
    expect([...within]).toEqual([["monday", "week"]]);
    expect(setAside).toEqual([]);
  });

  it("needs no file", () => {
    expect(readOverlaps([])).toEqual({ within: new Map(), setAside: [] });
  });

  it.each([
    ["an event that is not there", '{"week": ["sunday"]}', "unknown-event"],
    ["an event in itself", '{"week": ["week"]}', "cycle"],
    ["events in each other", '{"week": ["monday"], "monday": ["week"]}', "cycle"],
    ["a part of two wholes", '{"week": ["monday"], "month": ["monday"]}', "doubled-id"],
    ["something that is no list", '{"week": "monday"}', "wrong-shape"],
    ["broken JSON", "{", "not-json"],
  ])("reports %s", (_, text, code) => {
    const { setAside, within } = readOverlaps(files(text));
    expect(setAside[0]?.problems[0]?.code).toBe(code);
    expect(within.size).toBe(0);
  });
});
