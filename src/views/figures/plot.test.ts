import { describe, expect, it } from "vitest";
import { movedTo, ownReturned } from "../../archive/series-definition";
import type { SeriesEvent, SeriesPoint } from "../../archive/series-point";
import { aPoint, aQuantity } from "../../testing/series-points";
import { testVocabulary } from "../../testing/vocabulary";
import { type PlotOptions, plotOf } from "./plot";

const options: PlotOptions = {
  width: 960,
  height: 330,
  scale: "linear",
  definition: ownReturned("people"),
  language: "en",
  vocabulary: testVocabulary,
};

function event(day: string, ...points: SeriesPoint[]): SeriesEvent {
  const earliest = Date.parse(`${day}T00:00Z`);
  const date = { edtf: day, earliest, latest: earliest + 86_399_999, zone: "UTC", clock: false };
  return {
    id: day,
    kind: "exchange",
    date,
    title: { en: day, uk: day, ru: day },
    within: null,
    points,
  };
}

const inksOf = (events: readonly SeriesEvent[], more: Partial<PlotOptions> = {}) =>
  new Map(
    plotOf(events, { ...options, ...more }).drawing.items.flatMap((item) =>
      item.kind === "path" ? [[item.ink, item.d] as const] : [],
    ),
  );

/** Heights at which marks of an ink begin. */
const heights = (path: string | undefined) =>
  [...(path ?? "").matchAll(/M[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));

const oneQuestion = movedTo("north", "people");

const two = event("2023-04-10", aPoint("north", 106), aPoint("south", 100));

describe(plotOf, () => {
  it("gives each party its shape, and never joins counterparts", () => {
    const inks = inksOf([two]);
    expect([...inks.keys()].toSorted()).toEqual(["axis", "full-circle", "full-diamond", "grid"]);
  });

  it("lays figures over what joins them, and the hole of a sum over its mark", () => {
    const added = aPoint("north", 390, { addedFrom: [aQuantity(270), aQuantity(120)] });
    const inks = [...inksOf([two, event("2023-05-10", added)], { definition: oneQuestion }).keys()];
    const order = ["stem", "full-circle", "full-diamond", "hole"];
    expect(inks.filter((ink) => order.includes(ink))).toEqual(order);
  });

  it("draws a throng without outlines, no place twice", () => {
    const days = Array.from({ length: 1200 }, (_, at) =>
      new Date(Date.UTC(2014, 0, 1) + at * 3 * 86_400_000).toISOString().slice(0, 10),
    );
    const inks = inksOf(days.map((day, at) => event(day, aPoint("north", at % 7))));
    expect(inks.has("full-circle")).toBe(false);
    const marks = [...(inks.get("throng-circle") ?? "").matchAll(/M[^z]+z/g)].map(([d]) => d);
    expect(marks.length).toBeGreaterThan(400);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it("joins different figures on one question, and no equal ones", () => {
    expect(inksOf([two], { definition: oneQuestion }).has("stem")).toBe(true);
    const same = event("2023-04-10", aPoint("north", 50), aPoint("south", 50));
    expect(inksOf([same], { definition: oneQuestion }).has("stem")).toBe(false);
    const fitting = event("2023-04-10", aPoint("north", 419), aPoint("south", ">=73"));
    expect(inksOf([fitting], { definition: oneQuestion }).has("stem")).toBe(false);
  });

  it("draws silence below the axis, open, and never at zero", () => {
    const silent = event("2023-05-10", aPoint("north", null), aPoint("south", 0));
    const inks = inksOf([two, silent]);
    const zero = heights(inks.get("axis"))[0] ?? 0;
    expect(heights(inks.get("open-circle"))[0]).toBeGreaterThan(zero);
    expect(inks.has("open-diamond")).toBe(false);
  });

  it("marks a part, a word without a number and silence each in its own way", () => {
    const mark = (standing: SeriesPoint["standing"]) => {
      const inks = inksOf([two, event("2023-05-10", aPoint("north", null, { standing }))]);
      return ["open-circle", "full-circle", "bar-circle"].map(
        (ink) => inks.get(ink as "open-circle")?.match(/M/g)?.length ?? 0,
      );
    };
    const below = (standing: SeriesPoint["standing"]) =>
      inksOf([two, event("2023-05-10", aPoint("north", null, { standing }))]).get("full-circle");
    expect(mark("silent")).toEqual([1, 1, 0]);
    expect(mark("no-number")).toEqual([1, 2, 0]);
    expect(mark("part")).toEqual([1, 2, 0]);
    expect(mark("withdrawn")).toEqual([1, 1, 1]);
    expect(below("part")).not.toBe(below("no-number"));
  });

  it("marks what was added up and what counts others too", () => {
    const added = aPoint("north", 390, { addedFrom: [aQuantity(270), aQuantity(120)] });
    expect(inksOf([event("2023-05-10", added)]).has("hole")).toBe(true);
    expect(inksOf([two]).has("hole")).toBe(false);
    const wide = inksOf([event("2023-05-10", aPoint("north", 215, { beyond: "people" }))]);
    expect([wide.has("open-circle"), wide.has("full-circle")]).toEqual([true, false]);
  });

  it("draws a hedge as the interval it allows, open above where it is", () => {
    const inks = inksOf([event("2023-04-10", aPoint("north", "~400"), aPoint("south", ">200"))]);
    expect(inks.get("bar-circle")?.match(/h6/g)).toHaveLength(2);
    expect(inks.get("bar-diamond")?.match(/h6/g)).toHaveLength(1);
  });

  it("gives zero a place on a logarithmic scale", () => {
    const inks = inksOf([event("2023-04-10", aPoint("north", 0), aPoint("south", 1_000_000))], {
      scale: "log",
    });
    const zero = heights(inks.get("axis"))[0] ?? 0;
    expect(heights(inks.get("full-circle"))[0]).toBeCloseTo(zero, 0);
  });

  it("sets marks that would hide one another side by side", () => {
    const same = event("2023-04-10", aPoint("north", 50), aPoint("south", 50));
    const start = (ink: "full-circle" | "full-diamond") =>
      Number(/M([\d.]+)/.exec(inksOf([same]).get(ink) ?? "")?.[1]);
    expect(Math.abs(start("full-circle") - start("full-diamond"))).toBeGreaterThan(4);
  });

  it("leaves an event without a day out of the picture", () => {
    const open = { ...two, date: { ...two.date, earliest: null, latest: null } };
    expect(plotOf([open, two], options).stops).toHaveLength(1);
  });

  it("keeps every mark inside the picture", () => {
    const events = [two, event("2026-12-31", aPoint("north", 5), aPoint("south", null))];
    for (const { x } of plotOf(events, { ...options, width: 350 }).stops) {
      expect(x).toBeGreaterThan(40);
      expect(x).toBeLessThan(350);
    }
  });

  it("draws ten thousand events at once, as light as its places are many", () => {
    const day = Date.UTC(2015, 0);
    const events = Array.from({ length: 10_000 }, (_, at) =>
      event(
        new Date(day + (at % 3650) * 86_400_000).toISOString().slice(0, 10),
        aPoint("north", at % 300),
        aPoint("south", (at * 7) % 300),
      ),
    );
    const began = performance.now();
    const { drawing } = plotOf(events, options);
    expect(performance.now() - began).toBeLessThan(1500);
    expect(drawing.items.length).toBeLessThan(40);
    const size = drawing.items.reduce((sum, item) => sum + ("d" in item ? item.d.length : 0), 0);
    expect(size).toBeLessThan(1_500_000);
  });

  it("the order of events changes nothing", () => {
    const events = [two, event("2023-05-10", aPoint("north", null), aPoint("south", 12))];
    const inks = (some: readonly SeriesEvent[]) =>
      [...inksOf(some)].map(([ink, d]) => [ink, d.split("M").toSorted()]);
    expect(inks(events.toReversed())).toEqual(inks(events));
  });
});
