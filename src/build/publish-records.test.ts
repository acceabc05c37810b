import { describe, expect, it, vi } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { aRecordFile } from "../testing/builders";
import { publishRecords } from "./publish-records";

vi.mock("../compare/compare-record", async (original) => {
  const actual = await original<typeof import("../compare/compare-record")>();
  return { ...actual, compareRecord: vi.fn(actual.compareRecord) };
});

/** Files of two events that nobody spoke about, so that they need no vocabulary but a kind and an outlet. */
function twoEvents() {
  const named = (en: string) => ({ name: { en, uk: en, ru: en } });
  const vocabulary = {
    kinds: { exchange: { ...named("Exchange"), leads: ["moved"] } },
    outlets: {
      gazette: {
        name: "Gazette",
        host: "gazette.example",
        lang: "en",
        kind: "national",
        state: "no",
      },
    },
  };
  const events = ["one", "two"].map((id) => ({
    path: `data/events/${id}.json`,
    text: JSON.stringify(aRecordFile([], { id, movements: {} })),
  }));
  const names = Object.entries(vocabulary).map(([name, data]) => ({
    path: `data/vocabulary/${name}.json`,
    text: JSON.stringify(data),
  }));
  return [...names, ...events];
}

describe(publishRecords, () => {
  it("sets aside a record whose comparison fails, and publishes the others", () => {
    vi.mocked(compareRecord).mockImplementationOnce(() => {
      throw new Error("no way");
    });
    const written = new Map<string, string>();
    const { events, setAside } = publishRecords(twoEvents(), {
      write: (path, content) => written.set(path, content),
    });
    expect(events.map(({ record }) => record.id)).toEqual(["two"]);
    expect(setAside.filter(({ file }) => file.startsWith("data/events"))).toEqual([
      {
        file: "data/events/one.json",
        problems: [{ path: "", code: "comparison-failed", params: { message: "Error: no way" } }],
      },
    ]);
    expect([...written.keys()].filter((path) => path.includes("one"))).toEqual([]);
    expect(written.get("data/problems.json")).toContain("no way");
  });
});
