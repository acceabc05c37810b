import fc from "fast-check";
import { expect, it } from "vitest";
import { facetColumns } from "./facet-columns";
import { packedFacets, unpackedFacets } from "./packed-facets";

const sets = fc.array(fc.uniqueArray(fc.nat(7), { maxLength: 5 }), { maxLength: 40 });

it("gives back the columns that were packed", () => {
  fc.assert(
    fc.property(sets, (had) => {
      const none = facetColumns([]);
      const columns = {
        ...none,
        values: { ...none.values, measure: ["a", "b", "c", "d", "e", "f", "g", "h"] },
        chosen: {
          ...none.chosen,
          measure: had.map((set) =>
            set.length === 1 ? (set[0] ?? 0) : set.toSorted((a, b) => a - b),
          ),
        },
        gap: had.map(() => 0),
        origins: had.map(() => 1),
      };
      const published: unknown = JSON.parse(JSON.stringify(packedFacets(columns)));
      expect(unpackedFacets(published as ReturnType<typeof packedFacets>)).toEqual(columns);
    }),
  );
});

it("writes six events in a letter", () => {
  const none = facetColumns([]);
  const columns = {
    ...none,
    values: { ...none.values, measure: ["killed"] },
    chosen: { ...none.chosen, measure: [0, [], [], [], [], 0, 0] },
    origins: [1, 1, 1, 1, 1, 1, 1],
  };
  expect(packedFacets(columns).having.measure).toEqual(["hB"]);
});
