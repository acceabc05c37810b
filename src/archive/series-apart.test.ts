import { describe, expect, it } from "vitest";
import { aPoint } from "../testing/series-points";
import { testVocabulary } from "../testing/vocabulary";
import { differencesOf, pointsApart } from "./series-apart";
import { movedTo, ownReturned } from "./series-definition";
import { isSide, partiesOf } from "./series-parties";
import type { SeriesEvent, SeriesPoint } from "./series-point";

const question = movedTo("north", "people");

const event = (id: string, ...points: SeriesPoint[]): SeriesEvent => ({
  id,
  kind: "exchange",
  date: { edtf: "2023", earliest: 0, latest: 1, zone: "UTC", clock: false },
  title: { en: id, uk: id, ru: id },
  within: null,
  points,
});

const apart = (...points: SeriesPoint[]) =>
  pointsApart({ points }, question, testVocabulary).map(({ party }) => party);

describe(pointsApart, () => {
  it("holds figures that cannot both be true, and no others", () => {
    expect(apart(aPoint("north", 195), aPoint("south", 207))).toEqual(["north", "south"]);
    expect(apart(aPoint("north", 419), aPoint("south", ">=73"))).toEqual([]);
    expect(apart(aPoint("north", "~300"), aPoint("south", ">=12"))).toEqual([]);
    expect(apart(aPoint("north", 195), aPoint("south", null))).toEqual([]);
  });

  it("leaves out who fits the others, and who stands on the same side", () => {
    const points = [aPoint("north", 195), aPoint("south", 207), aPoint("envoy", ">=190")];
    expect(apart(...points)).toEqual(["north", "south"]);
    expect(apart(aPoint("north", 195), aPoint("militia", 207))).toEqual([]);
  });

  it("judges neither counterparts nor counts to date", () => {
    const points = [aPoint("north", 106), aPoint("south", 100)];
    expect(pointsApart({ points }, ownReturned("people"), testVocabulary)).toEqual([]);
    expect(pointsApart({ points }, { ...question, counts: "to-date" }, testVocabulary)).toEqual([]);
  });
});

describe(differencesOf, () => {
  it("tells two events that cancel out in the sums", () => {
    const events = [
      event("a", aPoint("north", 10), aPoint("south", 13)),
      event("b", aPoint("north", 13), aPoint("south", 10)),
      event("c", aPoint("north", 5), aPoint("south", 5)),
      event("d", aPoint("north", 5)),
    ];
    const { events: n, gaps } = differencesOf(events, ["north", "south"]);
    expect([n, gaps.map(({ size }) => size)]).toEqual([3, [3, 3]]);
  });

  it("leaves out an event that another one's total holds", () => {
    const whole = event("a", aPoint("north", 10), aPoint("south", 13));
    const part = { ...event("b", aPoint("north", 1), aPoint("south", 2)), within: "a" };
    expect(differencesOf([whole, part], ["north", "south"]).events).toBe(1);
  });
});

describe(partiesOf, () => {
  it("puts the sides of the dispute first, whoever gave most figures", () => {
    const events = [
      event("a", aPoint("envoy", 1), aPoint("militia", 2), aPoint("south", 2)),
      event("b", aPoint("envoy", 1), aPoint("militia", 2), aPoint("north", 1)),
      event("c", aPoint("envoy", 1), aPoint("north", 1)),
    ];
    expect(partiesOf(events, testVocabulary)).toEqual(["north", "south", "militia", "envoy"]);
    expect(["north", "militia", "envoy", "nobody"].map((id) => isSide(id, testVocabulary))).toEqual(
      [true, false, false, false],
    );
  });
});
