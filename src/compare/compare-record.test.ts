import { describe, expect, it } from "vitest";
import type { RecordFile, StatementFile } from "../model/schema";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { compareRecord } from "./compare-record";
import type { Comparison, FindingCode } from "./comparison";

const compare = (
  statements: readonly StatementFile[],
  rest: Partial<RecordFile> = {},
): Comparison => compareRecord(aRecord(statements, rest), testVocabulary);

const row = (comparison: Comparison, id: string) =>
  comparison.rows.find((each) => each.id === id || each.aliases.includes(id));

const moved = (to: "north" | "south", n: number | string, of = "people") => ({
  moved: `to-${to}`,
  of: `${to}-${of}`,
  n,
  whole: true as const,
});

describe("an exchange in which each side speaks of its own", () => {
  const comparison = compare([
    aStatement("north-ministry", { freed: moved("north", 106, "soldiers") }),
    aStatement("south-office", { home: moved("south", 100, "soldiers") }),
  ]);

  it("mirrors the two figures, unequal, with the difference and never as differing totals", () => {
    expect(comparison.headline).toBe("moved");
    const { finding, nature } = comparison.rows[0] ?? { finding: null, nature: null };
    expect(nature).toBe("mirror");
    expect(finding?.code).toBe("mirror-unequal");
    expect(finding?.gap).toEqual({ size: 6, atLeast: false, relative: 12 / 206 });
    expect(finding?.parties).toEqual(["north", "south"]);
  });

  it("says of each figure that the other side did not state it", () => {
    const stated = comparison.rows[0]?.finding.notes.flatMap((note) =>
      note.code === "stated-by-other" ? [[note.party, note.other, note.stated]] : [],
    );
    expect(stated).toEqual([
      ["north", "south", false],
      ["south", "north", false],
    ]);
  });

  it("keeps links to either question alive", () => {
    expect(row(comparison, "moved.to-north")?.id).toBe("moved");
    expect(row(comparison, "moved.to-south")?.id).toBe("moved");
  });

  it("shows both movements in the ledger, silence as an empty cell", () => {
    expect(
      comparison.ledger.map(({ movement, cells }) => [movement, cells.map(({ party }) => party)]),
    ).toEqual([
      ["to-north", ["north"]],
      ["to-south", ["south"]],
    ]);
  });

  it("is not unmade by an outlet that gives another figure", () => {
    const reported = compare([
      aStatement("north-ministry", { freed: moved("north", 106, "soldiers") }),
      aStatement("south-office", { home: moved("south", 100, "soldiers") }),
      aStatement("gazette", { back: moved("south", 106) }),
    ]);
    expect(reported.rows[0]?.finding.code).toBe("mirror-unequal");
    expect(reported.rows[0]?.pairs.map(({ code }) => code)).toContain("differ");
  });
});

describe("an exchange in which both sides speak of one movement", () => {
  const northSays = aStatement("north-ministry", {
    freed: moved("north", 195, "soldiers"),
    handed: moved("south", 195, "soldiers"),
  });
  const southSays = aStatement("south-office", {
    home: moved("south", 207),
    civilians: { moved: "to-south", of: "south-civilians", n: "some" },
  });
  const comparison = compare([northSays, southSays]);

  it("lets two totals of one movement differ, and puts them first", () => {
    expect(comparison.headline).toBe("moved.to-south");
    expect(comparison.rows[0]?.finding).toMatchObject({ code: "differ", gap: { size: 12 } });
  });

  it("leaves the remainder open where civilians are mentioned without a number", () => {
    const remainder = comparison.rows[0]?.finding.notes.find(({ code }) => code === "remainder");
    expect(remainder).toMatchObject({ remainder: { state: "open", larger: "south", left: null } });
  });

  it("tells what outlets say of the difference, and reconciles nothing by it", () => {
    const civilians = { moved: "to-south", of: "south-civilians", n: 12 };
    const reported = compare([
      northSays,
      aStatement("south-office", { home: moved("south", 207) }),
      aStatement("gazette", { civilians, likely: { ...civilians, n: 13, likely: true } }),
    ]);
    const note = reported.rows[0]?.finding.notes.find(({ code }) => code === "remainder");
    expect(note).toMatchObject({ remainder: { state: "open", categories: [] } });
    expect(note).toMatchObject({ remainder: { reported: [{ quantity: { said: [12] } }] } });
  });

  it.each([
    [12, "explained", 0],
    [2, "partly", 10],
  ])("with %i civilians counted by one side the remainder is %s", (civilians, state, left) => {
    const counted = compare([
      northSays,
      aStatement("south-office", {
        home: moved("south", 207),
        civilians: { moved: "to-south", of: "south-civilians", n: civilians },
      }),
    ]);
    const remainder = counted.rows[0]?.finding.notes.find(({ code }) => code === "remainder");
    expect(remainder).toMatchObject({ remainder: { state, left } });
  });

  it("does not mirror movements whose totals differ", () => {
    expect(row(comparison, "moved.to-north")?.finding.code).toBe("one-sided");
  });
});

describe("equal totals described differently", () => {
  it("agree, and say how each side names them", () => {
    const comparison = compare([
      aStatement("north-ministry", { handed: moved("south", 84, "soldiers") }),
      aStatement("south-office", { home: moved("south", 84) }),
    ]);
    const finding = row(comparison, "moved.to-south")?.finding;
    expect(finding?.code).toBe("agree");
    expect(finding?.notes).toContainEqual({
      code: "described-differently",
      movement: "to-south",
      populations: ["south-soldiers", "south-people"],
    });
  });
});

describe("a total of servicemen against a sum of servicemen", () => {
  const north = aStatement("north-ministry", { handed: moved("south", 150, "soldiers") });
  const south = aStatement("south-office", {
    home: moved("south", 189),
    civilians: { moved: "to-south", of: "south-civilians", n: 2 },
    branches: { parts: { of: "home", "south-artillery": 87, "south-women": 100 } },
    soldiers: { moved: "to-south", of: "south-soldiers", sum: ["branches"] },
  });

  it("meets it in a row of its own, beside totals that differ by more", () => {
    const comparison = compare([north, south]);
    expect(row(comparison, "moved.to-south")?.finding).toMatchObject({
      code: "differ",
      gap: { size: 39 },
    });
    const soldiers = row(comparison, "moved.to-south.south-soldiers");
    expect(soldiers?.finding).toMatchObject({ code: "differ", gap: { size: 37 } });
    expect(comparison.headline).toBe("moved.to-south");
  });

  it("makes no row of a total's name alone", () => {
    const comparison = compare([
      north,
      aStatement("south-office", { home: moved("south", 150, "soldiers") }),
    ]);
    expect(row(comparison, "moved.to-south.south-soldiers")).toBeUndefined();
  });
});

describe("people on top of a swap", () => {
  const withTop = aStatement("south-office", {
    swap: moved("south", 175),
    extra: { moved: "to-south", of: "south-women", n: 22, onTop: "swap" },
    all: { moved: "to-south", of: "south-people", sum: ["swap", "extra"], whole: true },
  });

  it.each<[number, FindingCode, number | null]>([
    [175, "agree", null],
    [197, "agree", null],
    [190, "differ", 7],
  ])("against %i they come out as %s", (total, code, gap) => {
    const comparison = compare([
      aStatement("north-ministry", { handed: moved("south", total) }),
      withTop,
    ]);
    const finding = row(comparison, "moved.to-south")?.finding;
    expect([finding?.code, finding?.gap?.size ?? null]).toEqual([code, gap]);
  });
});

describe("a strike", () => {
  const strike = { kind: "strike", movements: {} };
  const killed = (n: number | string) => ({ measure: "killed", of: "north-soldiers", n });

  it("keeps the revised figure visible and compares the latest", () => {
    const comparison = compare(
      [
        aStatement("north-ministry", { first: killed(63) }, { id: "n1", said: "2023-01-02" }),
        aStatement(
          "north-governor",
          { second: { ...killed(89), supersedes: { claim: "n1.first", how: "update" } } },
          { id: "n2", said: "2023-01-04" },
        ),
        aStatement("south-office", { toll: killed("~400") }, { said: "2023-01-02" }),
      ],
      strike,
    );
    const found = row(comparison, "killed.north-soldiers");
    expect(found?.finding).toMatchObject({ code: "differ", gap: { size: 271, atLeast: true } });
    const statuses = found?.cells
      .find(({ party }) => party === "north")
      ?.claims.map(({ status }) => status);
    expect(statuses).toEqual(["superseded", "current"]);
  });

  it("lets one office's later toll supersede its earlier one, and no other office's", () => {
    const later = aStatement("north-ministry", { b: killed(70) }, { id: "n2", said: "2023-04-12" });
    const statuses = (first: StatementFile) =>
      compare([first, later], strike).rows[0]?.cells[0]?.claims.map(({ status }) => status);
    expect(statuses(aStatement("north-ministry", { a: killed(63) }))).toEqual([
      "superseded",
      "current",
    ]);
    expect(statuses(aStatement("north-governor", { a: killed(63) }))).toEqual([
      "current",
      "current",
    ]);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>, FindingCode]>([
    ["different exclusive causes", { choice: "mine" }, { choice: "shell" }, "disputed"],
    ["the same cause", { choice: "mine" }, { choice: "mine" }, "agree"],
    ["a cause and its denial", { choice: "mine" }, { choice: "mine", denies: true }, "disputed"],
    [
      "a cause and the denial of another",
      { choice: "mine" },
      { choice: "shell", denies: true },
      "compatible",
    ],
    [
      "a cause and a likely one",
      { choice: "mine" },
      { choice: "mine", likely: true },
      "compatible",
    ],
    [
      "a cause and a general denial",
      { choice: "mine" },
      { choice: "shell", denies: true, general: true },
      "disputed",
    ],
    ["a cause and no knowledge", { choice: "mine" }, { unknown: true }, "unconfirmed"],
    ["a cause and no comment", { choice: "mine" }, { declines: true }, "unconfirmed"],
  ])("%s", (_, north, south, code) => {
    const comparison = compare(
      [
        aStatement("north-ministry", { a: { topic: "cause", ...north } }),
        aStatement("south-office", { b: { topic: "cause", ...south } }),
      ],
      strike,
    );
    expect(row(comparison, "cause")?.finding.code).toBe(code);
  });

  it("never compares the dead of two banks of a river", () => {
    const comparison = compare(
      [
        aStatement("north-ministry", { a: { ...killed(59), territory: "left-bank" } }),
        aStatement("south-office", { b: { ...killed(32), territory: "right-bank" } }),
      ],
      strike,
    );
    expect(comparison.rows[0]).toMatchObject({
      nature: "joined",
      finding: { code: "joined", gate: { gate: "different", dimension: "territory" }, gap: null },
    });
  });

  it("sets a part beside the whole it lies in", () => {
    const comparison = compare(
      [
        aStatement("north-ministry", { a: { measure: "killed", of: "north-officers", n: 5 } }),
        aStatement("south-office", { b: killed(40) }),
      ],
      strike,
    );
    expect(comparison.rows[0]).toMatchObject({ nature: "nested", finding: { code: "nested" } });
  });

  it("lets a part larger than its whole differ", () => {
    const comparison = compare(
      [
        aStatement("north-ministry", { a: { measure: "killed", of: "north-officers", n: 50 } }),
        aStatement("south-office", { b: killed(40) }),
      ],
      strike,
    );
    expect(comparison.rows[0]?.finding).toMatchObject({ code: "differ", gap: { size: 10 } });
  });
});

describe("who counts for whom", () => {
  it("hears a party at second hand only while it says nothing itself", () => {
    const relayed = aStatement(
      "north-ministry",
      { a: moved("south", 90) },
      { id: "n1", via: "herald" },
    );
    const direct = aStatement("north-ministry", { b: moved("south", 95) }, { id: "n2" });
    const south = aStatement("south-office", { home: moved("south", 95) });
    expect(row(compare([relayed, south]), "moved.to-south")?.finding).toMatchObject({
      code: "differ",
      notes: expect.arrayContaining([{ code: "second-hand", party: "north", via: "herald" }]),
    });
    expect(row(compare([relayed, direct, south]), "moved.to-south")?.finding.code).toBe("agree");
  });

  it("shows a claim without source and lets it decide nothing", () => {
    const unsourced = aStatement(
      "north-ministry",
      { a: moved("south", 90) },
      {
        sources: "none",
        why: inAll("No page was found."),
      },
    );
    const comparison = compare([unsourced, aStatement("south-office", { b: moved("south", 95) })]);
    expect(row(comparison, "moved.to-south")?.finding.code).toBe("one-sided");
  });

  it("never makes a finding of a pair that stands on one side", () => {
    const comparison = compare([
      aStatement("north-ministry", { a: moved("south", 90) }),
      aStatement("militia-office", { b: moved("south", 95) }),
    ]);
    expect(row(comparison, "moved.to-south")?.finding.code).toBe("one-sided");
    expect(row(comparison, "moved.to-south")?.pairs.map(({ code }) => code)).toEqual(["differ"]);
  });

  it("calls different results against one party inconsistent", () => {
    const comparison = compare([
      aStatement("north-ministry", { a: moved("south", 90) }, { id: "n1" }),
      aStatement("north-governor", { b: moved("south", 95) }, { id: "n2" }),
      aStatement("south-office", { c: moved("south", 95) }),
    ]);
    expect(row(comparison, "moved.to-south")?.finding.code).toBe("inconsistent");
  });

  it("calls renderings that lead to different findings disputed", () => {
    const comparison = compare([
      aStatement("north-ministry", {
        a: { ...moved("south", 90), readings: [{ in: ["page"], n: 95 }] },
      }),
      aStatement("south-office", { b: moved("south", 95) }),
    ]);
    expect(row(comparison, "moved.to-south")?.finding).toMatchObject({
      code: "incomparable",
      notes: expect.arrayContaining([{ code: "rendering-disputed" }]),
    });
  });
});

describe("as of a moment", () => {
  it("hears only what had surely been said, and counts what has no date", () => {
    const record = aRecord([
      aStatement("north-ministry", { a: moved("north", 5) }, { id: "n", said: "2023-04-10" }),
      aStatement("south-office", { b: moved("south", 5) }, { id: "s", said: "2023-04-12" }),
      aStatement("south-ministry", { c: moved("south", 6) }, { id: "u", said: null }),
    ]);
    const comparison = compareRecord(record, testVocabulary, { asOf: Date.UTC(2023, 3, 11) });
    expect(comparison.parties).toEqual(["north", "south"]);
    expect(
      comparison.rows.every(({ cells }) => cells.every(({ party }) => party === "north")),
    ).toBe(true);
    expect(comparison.asOf).toMatchObject({ undated: 1, later: 1 });
  });

  it("counts only the pages of what had been said", () => {
    const page = { outlet: "gazette", url: "https://gazette.example/1", read: "page" } as const;
    const record = aRecord(
      [
        aStatement("north-ministry", { a: moved("north", 5) }),
        aStatement(
          "south-office",
          { b: moved("south", 5) },
          { said: "2024-01-01", sources: ["late"] },
        ),
      ],
      { sources: { page, late: page } },
    );
    const pages = (asOf: number | null) =>
      compareRecord(record, testVocabulary, { asOf }).sources.pages;
    expect([pages(Date.UTC(2023, 3, 12)), pages(null)]).toEqual([1, 2]);
  });
});
