import { afterEach, describe, expect, it, vi } from "vitest";
import { facetColumns } from "../archive/facet-columns";
import { packedFacets } from "../archive/packed-facets";
import { emptyVocabulary } from "../model/vocabulary";
import { facetsOptions, firstRowsOptions, rowsOptions } from "./list-options";
import { createQueryClient } from "./query-client";

const first = {
  parallax: 1,
  sides: [],
  answer: { total: 0, counts: {}, unchosen: {} },
  rows: [],
  names: emptyVocabulary,
};
const rows = { parallax: 1, from: 210, rows: [] };
const files: Record<string, unknown> = {
  "/data/list/first.json": first,
  "/data/list/facets.json": { parallax: 1, columns: packedFacets(facetColumns([])) },
  "/data/list/rows/7.json": rows,
};

afterEach(() => vi.unstubAllGlobals());

describe("the list's files", () => {
  it("are fetched one by one", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", (url: string) => {
      asked.push(url);
      const headers = { "content-type": "application/json" };
      return Promise.resolve(new Response(JSON.stringify(files[url]), { headers }));
    });
    const queries = createQueryClient();
    expect(await queries.fetchQuery(firstRowsOptions)).toEqual(first);
    expect(await queries.fetchQuery(facetsOptions)).toEqual(facetColumns([]));
    expect(await queries.fetchQuery(rowsOptions(7))).toEqual(rows);
    expect(asked).toEqual(Object.keys(files));
  });
});
