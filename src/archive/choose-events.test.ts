import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ArchiveQuery, facetNames, plainQuery, sortNames } from "./archive-query";
import { chooseEvents } from "./choose-events";
import { byFacet, type FacetColumns } from "./facet-columns";

const values = ["a", "b", "c", "d"];
const anEvent = fc.record({
  chosen: fc.tuple(...facetNames.map(() => fc.uniqueArray(fc.nat(3), { maxLength: 3 }))),
  gap: fc.constantFrom(0, 0.1, 0.5, 1.9),
  origins: fc.nat(4),
});
const columns: fc.Arbitrary<FacetColumns> = fc.array(anEvent, { maxLength: 30 }).map((events) => ({
  values: byFacet(() => values),
  chosen: byFacet((name) =>
    events.map(({ chosen }) => {
      const list = chosen[facetNames.indexOf(name)] ?? [];
      return list.length === 1 ? (list[0] ?? 0) : list;
    }),
  ),
  gap: events.map(({ gap }) => gap),
  origins: events.map(({ origins }) => origins),
}));
const choice = fc.uniqueArray(fc.constantFrom(...values, "unheard-of"), { maxLength: 2 });
const query: fc.Arbitrary<ArchiveQuery> = fc.record({
  text: fc.constant(""),
  facets: fc.record({
    kind: choice,
    finding: choice,
    party: choice,
    year: choice,
    measure: choice,
  }),
  sort: fc.option(fc.constantFrom(...sortNames)),
});

/** The slow way to say which events fit, to hold the quick one against. */
const fits = (all: FacetColumns, { facets }: ArchiveQuery, place: number) =>
  facetNames.every((name) => {
    const has = [all.chosen[name][place] ?? []].flat().map((at) => all.values[name][at]);
    return facets[name].length === 0 || facets[name].some((value) => has.includes(value));
  });

const only = (
  asked: ArchiveQuery,
  name: (typeof facetNames)[number],
  chosen: readonly string[],
) => ({
  ...asked,
  facets: { ...asked.facets, [name]: chosen },
});

const oneEvent: FacetColumns = {
  values: { kind: ["strike"], finding: ["differ"], party: [], year: ["2023"], measure: ["killed"] },
  chosen: { kind: [0], finding: [0], party: [[]], year: [0], measure: [0] },
  gap: [0.2],
  origins: [2],
};

describe(chooseEvents, () => {
  it("chooses every event that has a chosen value of each facet, and no other", () => {
    fc.assert(
      fc.property(columns, query, (all, asked) => {
        const { places, total } = chooseEvents(all, asked, null);
        const expected = all.origins
          .map((_, place) => place)
          .filter((place) => fits(all, asked, place));
        expect(places.toSorted((a, b) => a - b)).toEqual(expected);
        expect(total).toBe(expected.length);
      }),
    );
  });

  it("counts for each value what choosing it alone of its facet would give", () => {
    fc.assert(
      fc.property(columns, query, (all, asked) => {
        const { counts, unchosen } = chooseEvents(all, asked, null);
        for (const name of facetNames) {
          for (const value of values) {
            const { total } = chooseEvents(all, only(asked, name, [value]), null);
            expect(counts[name][value] ?? 0).toBe(total);
          }
          expect(unchosen[name]).toBe(chooseEvents(all, only(asked, name, []), null).total);
        }
      }),
    );
  });

  it("names no value that would give nothing", () => {
    const { counts } = chooseEvents(oneEvent, plainQuery, null);
    expect(counts.party).toEqual({});
    expect(counts.kind).toEqual({ strike: 1 });
  });

  it("leaves the order in which a text was found, unless another is asked for", () => {
    fc.assert(
      fc.property(columns, fc.infiniteStream(fc.nat()), (all, random) => {
        const found = all.origins
          .map((_, place) => ({ place, rank: random.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ place }) => place);
        const words = { ...plainQuery, text: "x" };
        expect(chooseEvents(all, words, found).places).toEqual(found);
        expect(chooseEvents(all, { ...words, sort: "newest" }, found).places).toEqual(
          found.toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it("orders by what was asked for, and events that are alike by date", () => {
    fc.assert(
      fc.property(columns, fc.constantFrom("gap", "origins"), (all, sort) => {
        const { places } = chooseEvents(all, { ...plainQuery, sort }, null);
        for (const [at, place] of places.entries()) {
          const before = places[at - 1];
          if (before === undefined) continue;
          const [earlier, later] = [all[sort][before] ?? 0, all[sort][place] ?? 0];
          expect(earlier > later || (earlier === later && before < place)).toBe(true);
        }
      }),
    );
  });

  it("turns newest first round for oldest first", () => {
    fc.assert(
      fc.property(columns, (all) => {
        const { places } = chooseEvents(all, { ...plainQuery, sort: "oldest" }, null);
        expect(places.toReversed()).toEqual(chooseEvents(all, plainQuery, null).places);
      }),
    );
  });
});
