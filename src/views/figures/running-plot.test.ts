import { describe, expect, it } from "vitest";
import { againstSums } from "../../archive/series-announced";
import type { SeriesEvent, SeriesPoint } from "../../archive/series-point";
import { aPoint, aQuantity } from "../../testing/series-points";
import { testVocabulary } from "../../testing/vocabulary";
import { runningPlot } from "./running-plot";

function event(id: string, within: string | null, ...points: SeriesPoint[]): SeriesEvent {
  const earliest = Date.parse(`${id}T00:00Z`);
  const date = { edtf: id, earliest, latest: earliest + 86_399_999, zone: "UTC", clock: false };
  return { id, kind: "exchange", date, title: { en: id, uk: id, ru: id }, within, points };
}

/** North gave a figure for a day, and only South for the week that holds it. */
const week = "2025-06-16";
const events = [
  event("2025-06-01", null, aPoint("north", 5), aPoint("south", 7)),
  event("2025-06-11", week, aPoint("north", 10), aPoint("south", 20)),
  event(week, null, aPoint("north", null), aPoint("south", 60)),
];

const announced = ["north", "south"].map((party) => ({
  party,
  event: "2025-07-01",
  title: { en: "x", uk: "x", ru: "x" },
  claim: "x",
  quantity: aQuantity(70),
  upTo: Date.parse("2025-07-01T00:00Z"),
  said: null,
}));

describe(runningPlot, () => {
  it("drops a part only for the party that gave its whole", () => {
    const { items } = runningPlot(events, {
      announced,
      width: 960,
      height: 260,
      language: "en",
      vocabulary: testVocabulary,
    });
    const steps = (ink: string) =>
      items.flatMap((item) =>
        item.kind === "path" && item.ink === ink ? item.d.split("V").length - 1 : [],
      );
    expect(steps("bar-circle")).toEqual([2]);
    expect(steps("bar-diamond")).toEqual([2]);
  });
});

describe(againstSums, () => {
  it("does not call a part missing whose whole is in the sum", () => {
    const sums = againstSums(announced, events);
    expect(sums.map(({ sum, missing }) => [sum.sum.lo, sum.events, missing])).toEqual([
      [15, 2, 1],
      [67, 2, 0],
    ]);
  });
});
