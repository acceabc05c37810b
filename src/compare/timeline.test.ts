import { describe, expect, it } from "vitest";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { compareRecord, heardBy } from "./compare-record";
import { timelineOf, turningPoints } from "./timeline";

const killed = (n: number) => ({ measure: "killed", of: "north-soldiers", n });

const record = aRecord(
  [
    aStatement(
      "north-governor",
      { second: killed(89) },
      { id: "later", said: "2023-01-04T01:00+03:00" },
    ),
    aStatement("south-office", { toll: killed(400) }, { id: "other", said: "2023-01-02" }),
    aStatement(
      "north-ministry",
      { first: killed(63) },
      { id: "first", said: "2023-01-02T16:00+03:00" },
    ),
    aStatement("envoy-office", { r: { topic: "remark" } }, { id: "never", said: null }),
  ],
  { kind: "strike", movements: {} },
);

describe(timelineOf, () => {
  it("orders statements by their latest possible moment and keeps undated ones apart", () => {
    const timeline = timelineOf(record, compareRecord(record, testVocabulary));
    expect(timeline.dated.map(({ id }) => id)).toEqual(["first", "other", "later"]);
    expect(timeline.undated.map(({ id }) => id)).toEqual(["never"]);
  });

  it("follows a party's own figure as it moved, and no figure that stood", () => {
    const { tracks } = timelineOf(record, compareRecord(record, testVocabulary));
    expect(
      tracks.map(({ party, row, steps }) => [party, row, steps.map(({ claim }) => claim.id)]),
    ).toEqual([["north", "killed.north-soldiers", ["first.first", "later.second"]]]);
  });

  it("hears nothing that came after the moment it is taken as of", () => {
    const asOf = Date.UTC(2023, 0, 2, 14);
    const timeline = timelineOf(record, compareRecord(record, testVocabulary, { asOf }));
    expect(timeline.dated.map(({ id }) => id)).toEqual(["first"]);
    expect(timeline.undated).toEqual([]);
    expect(timeline.tracks).toEqual([]);
  });
});

describe(turningPoints, () => {
  it("steps by the whole minutes at which something had surely been said", () => {
    expect(turningPoints(record).map((point) => new Date(point).toISOString())).toEqual([
      "2023-01-02T13:00:00.000Z",
      "2023-01-02T22:00:00.000Z",
      "2023-01-03T22:00:00.000Z",
    ]);
  });

  it("hears at each point one statement more", () => {
    const heard = turningPoints(record).map((asOf) => heardBy(record, asOf).statements.length);
    expect(heard).toEqual([1, 2, 3]);
  });
});
