import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addIntervals,
  containsInterval,
  gapBetween,
  intervalsMeet,
  sameInterval,
} from "./interval";
import type { Interval } from "./quantity";

const upTo = (lo: number, hi: number | null = lo): Interval => ({ lo, hi });
const above = (lo: number, hi: number | null = null): Interval => ({ lo, hi, loOpen: true });
const below = (hi: number, lo = 0): Interval => ({ lo, hi, hiOpen: true });

const anInterval: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(1000), fc.option(fc.nat(1000)))
  .map(([lo, more]) => ({ lo, hi: more === null ? null : lo + more }));

const mayBeOpen: fc.Arbitrary<Interval> = fc
  .tuple(anInterval, fc.boolean(), fc.boolean())
  .map(([interval, loOpen, hiOpen]) =>
    interval.lo === interval.hi
      ? interval
      : {
          ...interval,
          ...(loOpen ? { loOpen: true as const } : {}),
          ...(hiOpen && interval.hi !== null ? { hiOpen: true as const } : {}),
        },
  );

describe(intervalsMeet, () => {
  it.each([
    ["one inside the other", upTo(1, 10), upTo(3, 4), true],
    ["overlapping", upTo(1, 5), upTo(4, 9), true],
    ["touching at a closed end", upTo(1, 5), upTo(5, 9), true],
    ["apart", upTo(1, 5), upTo(6, 9), false],
    ["both without upper end", upTo(1, null), upTo(500, null), true],
    ["one without upper end, beginning above the other", upTo(101, null), upTo(100), false],
    ["more than 5 and exactly 5", above(5), upTo(5), false],
    ["fewer than 5 and exactly 5", below(5), upTo(5), false],
    ["more than 5 and fewer than 5", above(5), below(5), false],
    ["more than 5 and at most 6", above(5), upTo(0, 6), true],
  ])("%s", (_, a, b, expected) => {
    expect(intervalsMeet(a, b)).toBe(expected);
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(mayBeOpen, mayBeOpen, (a, b) => {
        expect(intervalsMeet(a, b)).toBe(intervalsMeet(b, a));
      }),
    );
  });

  it("holds for every interval and itself", () => {
    fc.assert(
      fc.property(mayBeOpen, (a) => {
        expect(intervalsMeet(a, a)).toBe(true);
      }),
    );
  });
});

describe(gapBetween, () => {
  it.each([
    ["exact figures", upTo(106), upTo(100), { size: 6, atLeast: false, relative: 12 / 206 }],
    [
      "from the nearest ends",
      upTo(360, 440),
      upTo(89),
      { size: 271, atLeast: true, relative: 542 / 449 },
    ],
    ["an end at 0 has no ratio", upTo(0), upTo(12), { size: 12, atLeast: false, relative: null }],
    ["an open top", upTo(101, null), upTo(100), { size: 1, atLeast: true, relative: 2 / 201 }],
    [
      "open ends that touch: as little as you like",
      above(5),
      upTo(5),
      { size: 0, atLeast: true, relative: 0 },
    ],
    ["a fraction without binary noise", upTo(0.3), upTo(0.1), { size: 0.2, atLeast: false }],
  ])("%s", (_, a, b, expected) => {
    expect(gapBetween(a, b)).toMatchObject(expected);
    expect(gapBetween(b, a)).toMatchObject(expected);
  });

  it("exists exactly where intervals do not meet", () => {
    fc.assert(
      fc.property(mayBeOpen, mayBeOpen, (a, b) => {
        expect(gapBetween(a, b) === null).toBe(intervalsMeet(a, b));
      }),
    );
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(mayBeOpen, mayBeOpen, (a, b) => {
        expect(gapBetween(a, b)).toEqual(gapBetween(b, a));
      }),
    );
  });

  it("never appears, and never grows, when an interval is widened", () => {
    fc.assert(
      fc.property(anInterval, anInterval, fc.nat(50), fc.nat(50), (a, b, down, up) => {
        const wider = upTo(Math.max(0, a.lo - down), a.hi === null ? null : a.hi + up);
        const size = (interval: Interval) => gapBetween(interval, b)?.size ?? 0;
        expect(size(wider)).toBeLessThanOrEqual(size(a));
      }),
    );
  });

  it("keeps the relative gap when both values are scaled", () => {
    const scaled = ({ lo, hi }: Interval, by: number) =>
      upTo(lo * by, hi === null ? null : hi * by);
    fc.assert(
      fc.property(anInterval, anInterval, fc.integer({ min: 1, max: 1000 }), (a, b, by) => {
        const before = gapBetween(a, b);
        const after = gapBetween(scaled(a, by), scaled(b, by));
        if (before?.relative == null) expect(after?.relative ?? null).toBeNull();
        else expect(after?.relative).toBeCloseTo(before.relative, 12);
      }),
    );
  });

  it("has a relative size between 0 and 2", () => {
    fc.assert(
      fc.property(anInterval, anInterval, (a, b) => {
        const relative = gapBetween(a, b)?.relative ?? 1;
        expect(relative > 0 && relative < 2).toBe(true);
      }),
    );
  });
});

describe(containsInterval, () => {
  it.each([
    ["itself", upTo(1, 5), upTo(1, 5), true],
    ["about 6,000 holds 6,057", upTo(5400, 6600), upTo(6057), true],
    ["not what reaches past the top", upTo(1, 5), upTo(4, 6), false],
    ["not what reaches below", upTo(2, 5), upTo(1, 3), false],
    ["no top holds every top", upTo(1, null), upTo(1, null), true],
    ["a top does not hold what has none", upTo(1, 5), upTo(1, null), false],
    ["an open end does not hold its closed end", above(5), upTo(5, 6), false],
    ["a closed end holds the open one", upTo(5, null), above(5), true],
    ["an open top does not hold its closed top", below(5), upTo(1, 5), false],
  ])("%s", (_, outer, inner, expected) => {
    expect(containsInterval(outer, inner)).toBe(expected);
  });

  it("implies that the two meet", () => {
    fc.assert(
      fc.property(mayBeOpen, mayBeOpen, (a, b) => {
        if (containsInterval(a, b)) expect(intervalsMeet(a, b)).toBe(true);
      }),
    );
  });

  it("goes both ways only between equal intervals", () => {
    fc.assert(
      fc.property(mayBeOpen, mayBeOpen, (a, b) => {
        expect(containsInterval(a, b) && containsInterval(b, a)).toBe(sameInterval(a, b));
      }),
    );
  });
});

describe(addIntervals, () => {
  it.each([
    ["nothing", [], upTo(0)],
    ["exact parts", [upTo(87), upTo(43), upTo(33), upTo(24)], upTo(187)],
    ["ranges end by end", [upTo(1, 2), upTo(10, 20)], upTo(11, 22)],
    ["an open top stays open", [upTo(5), upTo(1, null)], upTo(6, null)],
  ])("adds %s", (_, parts, expected) => {
    expect(addIntervals(parts)).toEqual(expected);
  });
});
