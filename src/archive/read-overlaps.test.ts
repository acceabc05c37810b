import { describe, expect, it } from "vitest";
import { overlapsFile, readOverlaps } from "./read-overlaps";

const files = (overlaps: string) => [
  { path: overlapsFile, text: overlaps },
  ...["week", "monday"].map((id) => ({ path: `data/events/${id}.json`, text: "{}" })),
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
    ["something that is no list", '{"week": "monday"}', "wrong-shape"],
    ["broken JSON", "{", "not-json"],
  ])("reports %s", (_, text, code) => {
    const { setAside } = readOverlaps(files(text));
    expect(setAside[0]?.problems[0]?.code).toBe(code);
  });
});
