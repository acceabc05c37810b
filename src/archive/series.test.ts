import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import type { RecordFile, StatementFile } from "../model/schema";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { type ComparedRecord, collectSeries, type Series } from "./series";

const moved = (to: "north" | "south", n: number | string, rest: object = {}) => ({
  moved: `to-${to}`,
  of: `${to}-soldiers`,
  n,
  whole: true as const,
  ...rest,
});

function event(
  day: number,
  statements: readonly StatementFile[],
  rest: Partial<RecordFile> = {},
): ComparedRecord {
  const date = `2023-04-${String(day).padStart(2, "0")}`;
  const said = statements.map((one) => ({ ...one, said: date }));
  const record = aRecord(said, { id: `${date}-exchange`, date, ...rest });
  return { record, comparison: compareRecord(record, testVocabulary) };
}

const swap = (day: number, north: number | string, south: number | string) =>
  event(day, [
    aStatement("north-ministry", { freed: moved("north", north) }),
    aStatement("south-office", { home: moved("south", south) }),
  ]);

const three = [swap(1, 106, 100), swap(2, 50, 50), swap(3, 20, 21)];

function series(id: string, events: readonly ComparedRecord[]): Series {
  const found = collectSeries(events, testVocabulary).find(
    ({ definition }) => definition.id === id,
  );
  if (found === undefined) throw new Error(`no series ${id}`);
  return found;
}

const told = ({ events }: Series) =>
  events.map(({ id, points }) => [
    id.slice(8, 10),
    ...points.map(
      ({ party, standing, quantity }) => `${party} ${standing} ${quantity?.said.join("–") ?? ""}`,
    ),
  ]);

describe(collectSeries, () => {
  it("keeps what is counted and what counts it apart where both bear one name", () => {
    const north = (day: number, claim: object) =>
      event(day, [aStatement("north-ministry", { a: { measure: "killed", n: day, ...claim } })]);
    const [of, category] = [{ of: "north-soldiers" }, { category: "north-soldiers" }];
    const events = [1, 2, 3, 4, 5, 6].map((day) => north(day, day % 2 === 0 ? category : of));
    const days = (id: string) => series(id, events).events.map((one) => one.date.edtf.slice(-1));
    expect(days("killed.north-soldiers")).toEqual(["1", "3", "5"]);
    expect(days("killed.as-north-soldiers")).toEqual(["2", "4", "6"]);
  });

  it("sets each side's own people beside each other, oldest first", () => {
    expect(told(series("own-people", three.toReversed()))).toEqual([
      ["01", "north stated 106", "south stated 100"],
      ["02", "north stated 50", "south stated 50"],
      ["03", "north stated 20", "south stated 21"],
    ]);
  });

  it("makes of one movement a question that every party can answer", () => {
    const both = event(4, [
      aStatement("north-ministry", { freed: moved("north", 7), given: moved("south", 195) }),
      aStatement("south-office", { home: moved("south", 207) }),
    ]);
    const to = series("to-south-people", [...three, both]);
    expect(to.definition).toMatchObject({ nature: "one", to: "south", population: null });
    expect(told(to).at(-1)).toEqual(["04", "north stated 195", "south stated 207"]);
  });

  it("marks what was added up, with its parts, and takes a figure that was said before it", () => {
    const parts = { parts: { of: "all", "north-soldiers": 270, "north-civilians": 120 } };
    const sum = moved("north", "group", { n: undefined, of: "north-people", sum: ["parts"] });
    const added = { all: sum, parts } as never;
    const alone = event(4, [aStatement("north-ministry", added)]);
    const points = (one: ComparedRecord) =>
      series("own-people", [...three, one])
        .events.at(-1)
        ?.points.filter(({ party }) => party === "north");
    const [only] = points(alone) ?? [];
    expect([only?.quantity?.said, only?.addedFrom.map(({ said }) => said)]).toEqual([
      [390],
      [[270], [120]],
    ]);
    const said = event(4, [
      aStatement("north-ministry", added),
      aStatement("north-governor", { home: moved("north", 390) }),
    ]);
    expect(points(said)).toMatchObject([{ claim: "north-governor-1.home", addedFrom: [] }]);
  });

  it("takes the whole where one speaker gives a part and another of the party its sum", () => {
    const both = event(4, [
      aStatement("north-ministry", {
        back: moved("north", 146),
        more: { moved: "to-north", of: "north-civilians", n: 8, onTop: "back" },
        all: moved("north", 0, { n: undefined, of: "north-people", sum: ["back", "more"] }),
      }),
      aStatement("north-governor", { back: moved("north", 146) }),
    ]);
    expect(told(series("own-people", [...three, both])).at(-1)).toEqual([
      "04",
      "north stated 154",
      "south silent ",
    ]);
  });

  it("tells a figure that counts others too from one of a side's people", () => {
    const wide = event(4, [
      aStatement("south-office", { home: moved("south", 215, { of: "people" }) }),
    ]);
    const own = series("own-people", [...three, wide]);
    expect(own.events.map(({ points }) => points.map(({ beyond }) => beyond))).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [null, "people"],
    ]);
  });

  it("shows a side's silence as silence", () => {
    const alone = event(5, [aStatement("south-office", { home: moved("south", 12) })]);
    expect(told(series("own-people", [...three, alone])).at(-1)).toEqual([
      "05",
      "north silent ",
      "south stated 12",
    ]);
  });

  it("keeps an event of which nobody gave a number", () => {
    const group = swap(6, "group", "not-given");
    expect(told(series("own-people", [...three, group])).at(-1)).toEqual([
      "06",
      "north no-number ",
      "south no-number ",
    ]);
  });

  it("takes parts without a whole for no whole", () => {
    const parts = event(7, [
      aStatement("north-ministry", { freed: moved("north", 9) }),
      aStatement("south-office", { women: { moved: "to-south", of: "south-women", n: 5 } }),
    ]);
    expect(told(series("own-people", [...three, parts])).at(-1)).toEqual([
      "07",
      "north stated 9",
      "south part ",
    ]);
  });

  it("counts a side as heard when a party of that side speaks for it", () => {
    const ally = event(8, [aStatement("militia-office", { freed: moved("north", 30) })]);
    expect(told(series("own-people", [...three, ally])).at(-1)).toEqual([
      "08",
      "south silent ",
      "militia stated 30",
    ]);
  });

  it("keeps what was corrected beside what stands", () => {
    const corrected = event(9, [
      aStatement("north-ministry", { freed: moved("north", 60) }),
      aStatement(
        "north-ministry",
        {
          freed: moved("north", 63, {
            supersedes: { claim: "north-ministry-1.freed", how: "correction" },
          }),
        },
        { id: "later" },
      ),
    ]);
    const [point] = series("own-people", [...three, corrected]).events.at(-1)?.points ?? [];
    expect(point?.quantity?.said).toEqual([63]);
    expect(point?.revised.map(({ said }) => said)).toEqual([[60]]);
  });

  it("tells another definition's figure from silence", () => {
    const strike = (day: number, north: "killed" | "losses") =>
      event(
        day,
        [
          aStatement("north-ministry", { dead: { measure: north, of: "north-soldiers", n: 63 } }),
          aStatement("south-office", {
            dead: { measure: "killed", of: "north-soldiers", n: "~400" },
          }),
        ],
        { kind: "strike", movements: {} },
      );
    const killed = series(
      "killed.north-soldiers",
      [1, 2, 3].map((day) => strike(day, "killed")),
    );
    expect(told(killed)[0]).toEqual(["01", "north stated 63", "south stated 400"]);
    const mixed = [strike(1, "killed"), strike(2, "killed"), strike(3, "losses")];
    expect(told(series("killed.north-soldiers", mixed)).at(-1)).toEqual([
      "03",
      "north other ",
      "south stated 400",
    ]);
  });

  it.each([
    ["of another bank", { measure: "losses", territory: "left-bank" }, {}],
    ["that is denied", { measure: "losses", denies: true }, {}],
    ["without a source", { measure: "losses" }, { sources: "none", why: inAll("Gone.") }],
  ] as const)("takes a figure %s for silence", (_, figure, rest) => {
    const strike = (day: number, north: object, more: object = {}) =>
      event(
        day,
        [
          aStatement("north-ministry", { dead: { of: "north-soldiers", n: 63, ...north } }, more),
          aStatement("south-office", {
            dead: { measure: "killed", of: "north-soldiers", n: "~400" },
          }),
        ],
        { kind: "strike", movements: {} },
      );
    const known = [1, 2].map((day) => strike(day, { measure: "killed" }));
    const events = [...known, strike(3, figure, rest)];
    expect(told(series("killed.north-soldiers", events)).at(-1)?.[1]).toBe("north silent ");
  });

  it("leaves out what fewer than three events tell, and outlets", () => {
    expect(collectSeries(three.slice(1), testVocabulary)).toEqual([]);
    const outlet = event(4, [aStatement("gazette", { home: moved("south", 999) })]);
    expect(
      told(series("to-south-people", [...three, outlet]))
        .flat()
        .join(),
    ).not.toContain("999");
  });

  it("does not depend on the order of events and statements", () => {
    const events = [...three, event(5, [aStatement("south-office", { home: moved("south", 12) })])];
    const whole = collectSeries(events, testVocabulary);
    const turned = events.map(({ record }) => {
      const other = { ...record, statements: record.statements.toReversed() };
      return { record: other, comparison: compareRecord(other, testVocabulary) };
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(turned, { minLength: turned.length }), (order) => {
        expect(collectSeries(order, testVocabulary)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});
