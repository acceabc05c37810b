import { describe, expect, it } from "vitest";
import { compareRecord } from "../../compare/compare-record";
import { comparisonTable } from "../../table/comparison-table";
import type { CellEntry } from "../../table/table-model";
import { aRecord, aStatement } from "../../testing/builders";
import { testVocabulary } from "../../testing/vocabulary";
import { byWeight, entryGroups } from "./entry-groups";

/** What the south's cell holds in the row that counts who crossed to the south. */
function southCell(...statements: Parameters<typeof aRecord>[0]): readonly CellEntry[] {
  const record = aRecord(statements);
  const comparison = compareRecord(record, testVocabulary);
  const table = comparisonTable(comparison, record, { columns: null, filter: null });
  const rows = table.groups.flatMap((group) => group.rows);
  const row = rows.find(({ id, aliases }) => [id, ...aliases].includes("moved.to-south"));
  return row?.cells.find(({ column }) => column === "south")?.entries ?? [];
}

const whole = (n: number, rest: object = {}) => ({
  moved: "to-south",
  of: "south-soldiers",
  n,
  whole: true as const,
  ...rest,
});
const claimsOf = (groups: readonly (readonly CellEntry[])[]) =>
  groups.map((group) => group.map(({ claim }) => claim.id));

describe(entryGroups, () => {
  it("prints one figure once, however many offices gave it", () => {
    const entries = southCell(
      aStatement("south-office", { home: whole(100) }),
      aStatement("south-ministry", { back: whole(100) }),
    );
    expect(claimsOf(entryGroups(entries))).toEqual([
      ["south-ministry-1.back", "south-office-1.home"],
    ]);
  });

  it("keeps other figures, and other people, apart", () => {
    const entries = southCell(
      aStatement("south-office", { home: whole(100) }),
      aStatement("south-ministry", { back: whole(101) }),
      aStatement("south-office", { people: whole(100, { of: "south-people" }) }, { id: "later" }),
    );
    expect(entryGroups(entries)).toHaveLength(3);
  });

  it("never lets a sum pass for something said", () => {
    const entries = southCell(
      aStatement("south-office", { home: whole(100) }),
      aStatement("south-ministry", {
        swap: whole(80),
        extra: { moved: "to-south", of: "south-women", n: 20, onTop: "swap" },
        all: { moved: "to-south", of: "south-soldiers", sum: ["swap", "extra"], whole: true },
      }),
    );
    const sums = entryGroups(entries).map(([first]) => first.claim.derivedFrom.length > 0);
    expect(sums.filter(Boolean)).toHaveLength(1);
  });
});

describe(byWeight, () => {
  it("sets aside what another tells of the party where it told so itself", () => {
    const { standing, lesser } = byWeight(
      southCell(
        aStatement("south-office", { home: whole(100) }),
        aStatement("south-ministry", { back: whole(100) }, { via: "gazette" }),
      ),
    );
    expect(claimsOf([standing, lesser])).toEqual([
      ["south-office-1.home"],
      ["south-ministry-1.back"],
    ]);
  });

  it("sets aside what was replaced", () => {
    const { standing, lesser } = byWeight(
      southCell(
        aStatement("south-office", { home: whole(99) }),
        aStatement(
          "south-office",
          { home: whole(100, { supersedes: { claim: "south-office-1.home", how: "correction" } }) },
          { id: "later" },
        ),
      ),
    );
    expect(claimsOf([standing, lesser])).toEqual([["later.home"], ["south-office-1.home"]]);
  });
});
