import { describe, expect, it } from "vitest";
import { parseMoment } from "../model/moment";
import { inAll } from "../testing/builders";
import { archiveSides, newestFirst } from "./archive-order";
import type { IndexEntry } from "./index-entry";

const anEntry = (id: string, edtf: string, sides: readonly string[] = []): IndexEntry => {
  const date = parseMoment(edtf, "UTC");
  if (typeof date === "string") throw new Error(date);
  return {
    id,
    kind: "exchange",
    date,
    title: inAll(id),
    pages: 1,
    origins: 1,
    claims: 1,
    parties: [],
    measures: [],
    findings: [],
    headline:
      sides.length === 0
        ? null
        : {
            row: "moved",
            nature: "single",
            questions: [],
            movements: [],
            finding: {
              code: "agree",
              parties: sides,
              claims: [],
              gate: { gate: "same" },
              gap: null,
              notes: [],
            },
            sides: sides.map((side) => ({ side, party: side, answers: [], end: null })),
          },
  };
};

const ids = (entries: readonly IndexEntry[]) => entries.toSorted(newestFirst).map(({ id }) => id);

describe(newestFirst, () => {
  it("begins with the latest day", () => {
    const entries = [anEntry("b", "2023-04-10"), anEntry("c", "2024-01-31"), anEntry("a", "2022")];
    expect(ids(entries)).toEqual(["c", "b", "a"]);
  });

  it("orders events of one day by id, whatever the order of the files", () => {
    const entries = [anEntry("b", "2023-04-10"), anEntry("a", "2023-04-10")];
    expect(ids(entries)).toEqual(["a", "b"]);
    expect(ids([...entries].reverse())).toEqual(["a", "b"]);
  });

  it("leaves one entry beside itself in its place", () => {
    const entry = anEntry("a", "2023-04-10");
    expect(newestFirst(entry, entry)).toBe(0);
  });

  it("counts a period by its end", () => {
    expect(ids([anEntry("day", "2023-04-10"), anEntry("spring", "2023-03/2023-05")])).toEqual([
      "spring",
      "day",
    ]);
  });
});

describe(archiveSides, () => {
  it("takes the pair that most events set beside each other", () => {
    const entries = [
      anEntry("a", "2024", ["east", "west"]),
      anEntry("b", "2023", ["north", "south"]),
      anEntry("c", "2022", ["south", "north"]),
    ];
    expect(archiveSides(entries)).toEqual(["north", "south"]);
  });

  it("takes the order of the newest event, so that nobody stands first by rule", () => {
    const older = anEntry("a", "2022", ["north", "south"]);
    const newer = anEntry("b", "2023", ["south", "north"]);
    expect(archiveSides([older, newer])).toEqual(["south", "north"]);
    expect(archiveSides([newer, older])).toEqual(["south", "north"]);
  });

  it("names nobody where nobody spoke", () => {
    expect(archiveSides([])).toEqual([]);
    expect(archiveSides([anEntry("a", "2022")])).toEqual([]);
  });
});
