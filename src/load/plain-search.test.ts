import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { plainQuery } from "../archive/archive-query";
import type { FacetColumns } from "../archive/facet-columns";
import { movedMeasures } from "../archive/facet-values";
import { facetsOptions } from "./list-options";
import { plainSearch } from "./plain-search";

const columns: FacetColumns = {
  values: {
    kind: ["raid", "strike"],
    finding: ["differ"],
    party: [],
    year: ["2023"],
    measure: [movedMeasures.people],
  },
  chosen: {
    kind: [0, 1, 0],
    finding: [0, 0, 0],
    party: [[], [], []],
    year: [0, 0, 0],
    measure: [0, [], []],
  },
  gap: [0, 0, 0.5],
  origins: [1, 1, 1],
};

describe(plainSearch, () => {
  const queries = new QueryClient();
  queries.setQueryData(facetsOptions.queryKey, columns);
  const search = plainSearch(queries);

  it("answers with the part of the list that was asked for", async () => {
    const facets = { ...plainQuery.facets, kind: ["raid"] };
    const query = { ...plainQuery, facets, sort: "gap" as const };
    const first = await search.ask(query, 0, 1);
    expect(first.total).toBe(2);
    expect(first.hits.map(({ place }) => place)).toEqual([2]);
    expect(first.counts.kind).toEqual({ raid: 2, strike: 1 });
    const second = await search.ask(query, 1, 10);
    expect(second.hits.map(({ place }) => place)).toEqual([0]);
  });

  it("answers another query anew", async () => {
    const { hits } = await search.ask(plainQuery, 0, 10);
    expect(hits.map(({ place }) => place)).toEqual([0, 1, 2]);
  });
});
