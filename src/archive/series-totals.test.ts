import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPoint, aQuantity } from "../testing/series-points";
import { movedTo, ownReturned } from "./series-definition";
import { filteredEvents } from "./series-filter";
import type { SeriesEvent, SeriesPoint, Standing } from "./series-point";
import { canBeAdded, sharedTotals, totalsOf } from "./series-totals";

const own = ownReturned("people");

function point(
  party: string,
  n: number | string | null,
  standing: Standing = "stated",
): SeriesPoint {
  return aPoint(party, n, { standing });
}

const event = (day: number, ...points: SeriesPoint[]): SeriesEvent => ({
  id: `e${day}`,
  kind: day % 2 === 0 ? "exchange" : "strike",
  date: {
    edtf: `20${20 + (day % 5)}-04-01`,
    earliest: Date.UTC(2020 + (day % 5), 3, 1),
    latest: Date.UTC(2020 + (day % 5), 3, 2) - 1,
    zone: "UTC",
    clock: false,
  },
  title: { en: "x", uk: "x", ru: "x" },
  within: null,
  points,
});

const total = (party: string, events: readonly SeriesEvent[]) =>
  totalsOf(own, events).find((one) => one.party === party);

describe(totalsOf, () => {
  it("adds lower ends and upper ends by themselves", () => {
    const events = [
      event(1, point("north", 100)),
      event(2, point("north", "~50")),
      event(3, point("north", "200..300")),
    ];
    expect(total("north", events)).toMatchObject({
      sum: { lo: 345, hi: 455 },
      events: 3,
      hedged: 2,
      leftOut: {},
    });
  });

  it("leaves the top open where one figure has none", () => {
    expect(
      total("north", [event(1, point("north", 10)), event(2, point("north", ">200"))])?.sum,
    ).toEqual({ lo: 211, hi: null });
  });

  it("says how many events it leaves out, and why", () => {
    const events = [
      event(1, point("north", 10)),
      event(2, point("north", null, "silent"), point("south", 5)),
      event(3, point("north", "group", "no-number")),
      event(4, point("north", 7, "withdrawn")),
      event(5, point("south", 9)),
    ];
    expect(total("north", events)).toMatchObject({
      sum: { lo: 10, hi: 10 },
      events: 1,
      leftOut: { silent: 2, "no-number": 1, withdrawn: 1 },
    });
  });

  it("keeps both where a party gave two figures for one event", () => {
    const events = [event(1, point("north", 10), point("north", 12)), event(2, point("north", 1))];
    expect(total("north", events)).toMatchObject({ sum: { lo: 11, hi: 13 }, several: 1 });
  });

  it("counts once what another event's total holds", () => {
    const week = event(3, point("north", 60));
    const days = [1, 2].map((day) => ({ ...event(day, point("north", 20)), within: "e3" }));
    expect(total("north", [...days, week])).toMatchObject({
      sum: { lo: 60, hi: 60 },
      events: 1,
      leftOut: { within: 2 },
    });
    expect(total("north", days)?.sum).toEqual({ lo: 40, hi: 40 });
  });

  it("takes no wider figure into a total, and says so", () => {
    const wide = aPoint("north", 215, { beyond: "people" });
    const events = [event(1, point("north", 10)), event(2, wide)];
    expect(total("north", events)).toMatchObject({
      sum: { lo: 10, hi: 10 },
      events: 1,
      leftOut: { beyond: 1 },
    });
    const closer = event(3, wide, point("north", 205));
    expect(total("north", [closer])).toMatchObject({ sum: { lo: 205, hi: 205 }, leftOut: {} });
  });

  it("says how many of its figures were added up", () => {
    const sum = aPoint("north", 390, { addedFrom: [aQuantity(270), aQuantity(120)] });
    expect(total("north", [event(1, sum), event(2, point("north", 5))])?.addedUp).toBe(1);
  });

  it("adds neither counts to date nor percentages", () => {
    expect(canBeAdded({ ...own, counts: "to-date" })).toBe(false);
    expect(totalsOf({ ...own, unit: "percent" }, [event(1, point("north", 10))])).toEqual([]);
  });
});

describe(sharedTotals, () => {
  it("takes a wider figure for none", () => {
    const events = [event(1, aPoint("north", 215, { beyond: "people" }), point("south", 5))];
    expect(sharedTotals(own, events, ["north", "south"])).toEqual([]);
  });

  it("takes only events on which all gave a figure", () => {
    const events = [
      event(1, point("north", 195), point("south", 207)),
      event(2, point("north", null, "silent"), point("south", 30)),
    ];
    const shared = sharedTotals(movedTo("south", "people"), events, ["north", "south"]);
    expect(shared.map(({ party, sum: { lo } }) => [party, lo])).toEqual([
      ["north", 195],
      ["south", 207],
    ]);
  });
});

const figure = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 5000 }).map((n) => `~${n}`),
  fc.integer({ min: 0, max: 5000 }).map((n) => `>=${n}`),
  fc.constantFrom("several", "dozens"),
);
const arbitraryEvents = fc
  .array(
    fc.record({
      north: fc.option(figure, { nil: null }),
      south: fc.option(figure, { nil: null }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((all) =>
    all.map(({ north, south }, day) =>
      event(
        day,
        point("north", north, north === null ? "silent" : "stated"),
        point("south", south, south === null ? "silent" : "stated"),
      ),
    ),
  );

describe("laws of totals", () => {
  it("every event is added or left out, for every party", () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        for (const { events: added, leftOut } of totalsOf(own, events)) {
          const out = Object.values(leftOut).reduce((sum, n) => sum + n, 0);
          expect(added + out).toBe(events.length);
        }
      }),
    );
  });

  it("the order of events changes nothing", () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const turned = new Map(totalsOf(own, events.toReversed()).map((one) => [one.party, one]));
        for (const one of totalsOf(own, events)) expect(turned.get(one.party)).toEqual(one);
      }),
    );
  });

  it("another party's figures change no total, and silence changes no number", () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const alone = filteredEvents(events, {
          from: null,
          to: null,
          kinds: null,
          parties: ["north"],
        });
        const sums = [events, alone].map(
          (some) => totalsOf(own, some).find(({ party }) => party === "north")?.sum,
        );
        expect(sums[0]).toEqual(sums[1]);
      }),
    );
  });

  it("the lower bound is never above the upper one, and holds what was said exactly", () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        for (const { sum } of totalsOf(own, events)) {
          expect(sum.hi === null || sum.lo <= sum.hi).toBe(true);
        }
      }),
    );
  });

  it("the totals of years add up to the total of all", () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const years = [2020, 2021, 2022, 2023, 2024].map((year) =>
          filteredEvents(events, { from: year, to: year, parties: null, kinds: null }),
        );
        const low = (some: readonly SeriesEvent[]) =>
          totalsOf(own, some).find(({ party }) => party === "north")?.sum.lo ?? 0;
        expect(years.reduce((sum, some) => sum + low(some), 0)).toBe(low(events));
      }),
    );
  });
});
