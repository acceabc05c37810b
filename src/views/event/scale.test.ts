import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuantity } from "../../model/quantity";
import { bars, gapScale, markAt, ticksBetween } from "./scale";

const exact = (value: number) => ({ lo: value, hi: value });

describe(bars, () => {
  it("draws from zero: 100 is 100/106 of the length of 106", () => {
    const [longer, shorter] = bars([exact(106), exact(100)]);
    expect((shorter?.sure ?? 0) / (longer?.sure ?? 1)).toBeCloseTo(100 / 106, 3);
  });

  it.each([
    ["a range", { lo: 50, hi: 100 }, { sure: 44, possible: 88, open: false }],
    ["no upper end", { lo: 100, hi: null }, { sure: 76.52, possible: 88, open: true }],
    ["nothing", exact(0), { sure: 0, possible: 0, open: false }],
  ])("shows what is sure and what is possible: %s", (_, interval, expected) => {
    expect(bars([interval])[0]).toEqual(expected);
  });
});

describe(gapScale, () => {
  it("tells 195 and 207 apart", () => {
    const scale = gapScale([exact(195), exact(207)]);
    expect(scale.at(207) - scale.at(195)).toBeGreaterThan(30);
    expect(scale.ticks).toEqual([190, 200, 210]);
  });

  it("keeps order and stays inside the picture, never below zero", () => {
    const value = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const { at, ticks } = gapScale([exact(a), exact(b)]);
        expect(at(Math.min(a, b))).toBeGreaterThanOrEqual(0);
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(100);
        expect(ticks.every((tick) => tick >= 0 && at(tick) >= 0 && at(tick) <= 100)).toBe(true);
        expect(ticks.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe(ticksBetween, () => {
  it.each([
    [0, 100, [0, 20, 40, 60, 80, 100]],
    [183, 219, [190, 200, 210]],
    [0, 3, [0, 1, 2, 3]],
    [4500, 7600, [5000, 6000, 7000]],
  ])("from %d to %d", (from, to, expected) => {
    expect(ticksBetween(from, to)).toEqual(expected);
  });
});

describe(markAt, () => {
  it.each([
    ["at the number said", "~400", 360, 400],
    ["at the nearest end of a range", "200..300", 300, 300],
    ["at the least that is possible, where the number itself is not", ">100", 101, 101],
    ["at the nearest end of a vague word", "dozens", 20, 20],
  ])("marks a figure %s", (_, n, nearest, expected) => {
    const quantity = parseQuantity(n);
    if (typeof quantity === "string" || quantity.interval === null) throw new Error(n);
    expect(markAt({ quantity, interval: quantity.interval }, nearest)).toBe(expected);
  });
});
