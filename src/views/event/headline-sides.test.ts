import { describe, expect, it } from "vitest";
import { compareRecord } from "../../compare/compare-record";
import type { ClaimFile } from "../../model/schema";
import { comparisonTable } from "../../table/comparison-table";
import { aRecord, aStatement } from "../../testing/builders";
import { testVocabulary } from "../../testing/vocabulary";
import { headlinePicture, headlineSides } from "./headline-sides";

type Claims = Record<string, ClaimFile>;

function tableOf(statements: Parameters<typeof aRecord>[0]) {
  const record = aRecord(statements);
  const { columns, headline } = comparisonTable(compareRecord(record, testVocabulary), record, {
    columns: null,
    filter: null,
  });
  if (headline === null) throw new Error("there is no headline");
  return { columns, headline, sides: headlineSides(headline, testVocabulary.parties) };
}

/** The headline of an exchange in which each side made these claims. */
function headline(north: Claims, south: Claims) {
  const table = tableOf([
    ...(Object.keys(north).length > 0 ? [aStatement("north-ministry", north)] : []),
    ...(Object.keys(south).length > 0 ? [aStatement("south-office", south)] : []),
  ]);
  const { sides } = table;
  const { code } = table.headline.finding;
  return { code, sides, picture: headlinePicture(code, sides) };
}

const freed = (n: number | string) => ({
  freed: { moved: "to-north", of: "north-soldiers", n, whole: true as const },
});
const home = (n: number | string) => ({
  home: { moved: "to-south", of: "south-soldiers", n, whole: true as const },
});

describe(headlineSides, () => {
  it("keeps the order of the columns", () => {
    const south = aStatement("south-office", home(100), { said: "2023-04-09" });
    for (const statements of [
      [aStatement("north-ministry", freed(106)), south],
      [south, aStatement("north-ministry", freed(106))],
    ]) {
      const { columns, sides } = tableOf(statements);
      const shown = sides.map(({ party }) => party);
      expect(shown).toHaveLength(2);
      expect(shown).toEqual(columns.filter((column) => shown.includes(column)));
    }
  });

  it("sets the parties of the finding beside each other", () => {
    const { code, sides } = headline(freed(106), home(100));
    expect(code).toBe("mirror-unequal");
    expect(sides.map(({ party }) => party).sort()).toEqual(["north", "south"]);
    expect(sides.map(({ entries }) => entries.length)).toEqual([1, 1]);
  });
});

describe("an office that gave no answer", () => {
  it("stands beside the figure that another of its party gave", () => {
    const record = aRecord([
      aStatement("north-ministry", home(90)),
      aStatement("south-office", home(100)),
      aStatement("south-ministry", {
        home: { moved: "to-south", of: "south-soldiers", whole: true, unknown: true },
      }),
    ]);
    const table = comparisonTable(compareRecord(record, testVocabulary), record, {
      columns: null,
      filter: null,
    });
    if (table.headline === null) throw new Error("there is no headline");
    const south = headlineSides(table.headline, testVocabulary.parties).find(
      ({ party }) => party === "south",
    );
    expect(south?.entries.map(({ claim }) => claim.id)).toEqual(["south-office-1.home"]);
    expect(south?.unanswered.map(({ claim }) => claim.id)).toEqual(["south-ministry-1.home"]);
  });
});

describe("a side that speaks alone", () => {
  it("faces the other, whose silence is shown", () => {
    const { sides } = headline({}, home(100));
    expect(sides.map(({ party, entries }) => [party, entries.length])).toEqual([
      ["south", 1],
      ["north", 0],
    ]);
  });
});

describe(headlinePicture, () => {
  it.each([
    ["separate bars for counts of different people", freed(106), home(100), "bars"],
    ["one axis for figures of the same people", home(195), home(207), "axis"],
    ["bars still when a figure is hedged", freed(">100"), home(90), "bars"],
    ["nothing where a figure is no number", freed("not-given"), home(100), "none"],
    ["nothing where both say the same", home(100), home(100), "none"],
  ])("draws %s", (_, north, south, kind) => {
    expect(headline(north, south).picture.kind).toBe(kind);
  });
});
