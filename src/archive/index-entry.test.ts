import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import type { RecordFile, StatementFile } from "../model/schema";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { indexEntry } from "./index-entry";

const entry = (statements: readonly StatementFile[], rest: Partial<RecordFile> = {}) => {
  const record = aRecord(statements, rest);
  return indexEntry(record, compareRecord(record, testVocabulary), testVocabulary);
};

const moved = (to: "north" | "south", n: number | string, of = "people") => ({
  moved: `to-${to}`,
  of: `${to}-${of}`,
  n,
  whole: true as const,
});

const headline = (statements: readonly StatementFile[], rest: Partial<RecordFile> = {}) => {
  const found = entry(statements, rest).headline;
  if (found === null) throw new Error("expected a headline");
  return found;
};

/** Each side with the figures it gives, as printed lists. */
const figures = (statements: readonly StatementFile[], rest: Partial<RecordFile> = {}) =>
  headline(statements, rest).sides.map(({ side, party, end, answers }) => [
    side,
    party,
    end,
    answers.map(({ claim: { answer } }) =>
      answer.kind === "quantity" ? answer.quantity.said : answer.kind,
    ),
  ]);

describe(indexEntry, () => {
  it("carries what the list shows of the event", () => {
    const own = entry([
      aStatement("north-ministry", { freed: moved("north", 106, "soldiers") }),
      aStatement("south-office", { home: moved("south", 100), talks: { topic: "talks" } }),
    ]);
    expect(own).toMatchObject({
      id: "2023-04-10-exchange",
      kind: "exchange",
      date: { edtf: "2023-04-10" },
      title: { en: "Exchange" },
      pages: 1,
      claims: 3,
    });
  });

  it("shows the others who speak where neither side does, and no side's silence in their place", () => {
    expect(figures([aStatement("envoy-office", { home: moved("south", 11) })])).toEqual([
      ["envoy", "envoy", null, [[11]]],
    ]);
  });

  it("names one row for each finding, the first in which most sides speak", () => {
    const { findings } = entry([
      aStatement("north-ministry", {
        freed: moved("north", 106, "soldiers"),
        talks: { topic: "talks" },
      }),
      aStatement("south-office", { home: moved("south", 100, "soldiers") }),
    ]);
    expect(findings).toEqual([
      { row: "moved", code: "mirror-unequal" },
      { row: "talks", code: "one-sided" },
    ]);
  });

  it("sets what each side says of its own beside each other, and whose people they are", () => {
    const own = headline([
      aStatement("north-ministry", { freed: moved("north", 106, "soldiers") }),
      aStatement("south-office", { home: moved("south", 100, "soldiers") }),
    ]);
    expect(own).toMatchObject({ row: "moved", nature: "mirror" });
    expect(own.finding.code).toBe("mirror-unequal");
    expect(own.finding.gap?.size).toBe(6);
    expect(own.finding.notes).toEqual([]);
    expect(own.movements.map(({ id }) => id)).toEqual(["to-north", "to-south"]);
    expect(own.sides.map(({ side, answers }) => [side, answers[0]?.people])).toEqual(
      expect.arrayContaining([
        ["north", "north"],
        ["south", "south"],
      ]),
    );
  });

  it("says at which end of one movement each side stands", () => {
    const totals = [
      aStatement("north-ministry", { handed: moved("south", 195, "soldiers") }),
      aStatement("south-office", { home: moved("south", 207) }),
    ];
    expect(figures(totals)).toEqual(
      expect.arrayContaining([
        ["north", "north", "handed-over", [[195]]],
        ["south", "south", "received", [[207]]],
      ]),
    );
  });

  it("keeps the note by which totals of one movement are called so", () => {
    const totals = headline([
      aStatement("north-ministry", { handed: moved("south", 195, "soldiers") }),
      aStatement("south-office", { home: moved("south", 207) }),
    ]);
    expect(totals.finding.notes.map(({ code }) => code)).toContain("two-ends");
  });

  it("shows a silent side as silent", () => {
    const lonely = [aStatement("south-office", { home: moved("south", 22) })];
    expect(headline(lonely).finding.code).toBe("one-sided");
    expect(figures(lonely)).toEqual(
      expect.arrayContaining([
        ["north", "north", "handed-over", []],
        ["south", "south", "received", [[22]]],
      ]),
    );
  });

  it("puts a party that acts for a side into that side's column, by its own name", () => {
    const acting = [
      aStatement("militia-office", { handed: moved("south", 60) }),
      aStatement("south-office", { home: moved("south", 52) }),
    ];
    expect(figures(acting)).toEqual(
      expect.arrayContaining([
        ["north", "militia", "handed-over", [[60]]],
        ["south", "south", "received", [[52]]],
      ]),
    );
  });

  it("gives one line for a figure that two speakers of a party share", () => {
    const twice = [
      aStatement("south-office", { home: moved("south", 100) }),
      aStatement("south-ministry", { home: moved("south", 100) }),
      aStatement("north-ministry", { handed: moved("south", 106) }),
    ];
    expect(figures(twice)).toEqual(
      expect.arrayContaining([["south", "south", "received", [[100]]]]),
    );
  });

  it("keeps like figures of two movements apart, and marks a sum", () => {
    const [north] = headline([
      aStatement("north-ministry", {
        back: moved("north", 146, "soldiers"),
        residents: { moved: "to-north", of: "north-civilians", n: 8, onTop: "back" },
        all: { moved: "to-north", of: "north-people", whole: true, sum: ["back", "residents"] },
        given: moved("south", 146, "soldiers"),
      }),
    ]).sides;
    const told = north?.answers.map(({ claim, people, derived }) => [
      claim.answer.kind === "quantity" ? claim.answer.quantity.said : null,
      people,
      derived === true,
    ]);
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        [[146], "north", false],
        [[154], "north", true],
        [[146], "south", false],
      ]),
    );
  });

  it("calls no sum what the party said as well", () => {
    const sum = {
      back: moved("north", 100, "soldiers"),
      residents: { moved: "to-north", of: "north-civilians", n: 8, onTop: "back" },
      all: {
        ...{ moved: "to-north", of: "north-people", whole: true as const },
        sum: ["back", "residents"],
      },
    };
    const [north] = headline([
      aStatement("north-ministry", { told: moved("north", 108) }),
      aStatement("north-governor", sum, { said: "2023-04-11" }),
    ]).sides;
    const same = north?.answers.filter(
      ({ claim: { answer } }) => answer.kind === "quantity" && answer.quantity.said[0] === 108,
    );
    expect(same?.map(({ derived }) => derived)).toEqual([undefined]);
  });

  it("says what a figure took the place of", () => {
    const revised = headline(
      [
        aStatement("north-ministry", { first: { measure: "killed", of: "north-soldiers", n: 63 } }),
        aStatement(
          "north-ministry",
          {
            now: {
              measure: "killed",
              of: "north-soldiers",
              n: 89,
              supersedes: { claim: "north-ministry-1.first", how: "update" },
            },
          },
          { id: "later", said: "2023-04-12" },
        ),
        aStatement("south-office", { toll: { measure: "killed", of: "north-soldiers", n: 400 } }),
      ],
      { id: "2023-04-10-strike", kind: "strike", movements: {} },
    );
    const north = revised.sides.find(({ side }) => side === "north");
    expect(north?.answers.map(({ claim, revised: from }) => [claim.id, from?.id])).toEqual([
      ["later.now", "north-ministry-1.first"],
    ]);
  });

  it("keeps answers that are no numbers", () => {
    const causes = headline(
      [
        aStatement("north-ministry", { why: { topic: "cause", choice: "mine" } }),
        aStatement("south-office", { why: { topic: "cause", choice: "shell" } }),
      ],
      { id: "2023-04-10-strike", kind: "strike", movements: {} },
    );
    expect(causes.finding.code).toBe("disputed");
    expect(causes.sides.flatMap(({ answers }) => answers.map(({ claim }) => claim.answer))).toEqual(
      expect.arrayContaining([
        { kind: "choice", choice: "mine", not: false },
        { kind: "choice", choice: "shell", not: false },
      ]),
    );
  });

  it("has no headline where nobody said anything", () => {
    expect(entry([]).headline).toBeNull();
  });

  it("does not depend on the order of statements", () => {
    const statements = [
      aStatement("north-ministry", { freed: moved("north", 106) }),
      aStatement("south-office", { home: moved("south", 100) }),
      aStatement("militia-office", { freed: { moved: "to-north", of: "north-women", n: 4 } }),
    ];
    expect(entry([...statements].reverse())).toEqual(entry(statements));
  });
});
