import { queryOptions } from "@tanstack/react-query";
import { unpackedFacets } from "../archive/packed-facets";
import { isPublishedFacets, isPublishedList, isPublishedRows } from "../archive/published";
import { fetchPublished, publishedUrl } from "./fetch-published";

/** The first rows of the list, with all that it shows before anything is chosen. */
export const firstRowsOptions = queryOptions({
  queryKey: ["list"],
  queryFn: ({ signal }) => fetchPublished(publishedUrl("list/first.json"), isPublishedList, signal),
});

/** What events are chosen and ordered by. */
export const facetsOptions = queryOptions({
  queryKey: ["list", "facets"],
  queryFn: async ({ signal }) => {
    const url = publishedUrl("list/facets.json");
    return unpackedFacets((await fetchPublished(url, isPublishedFacets, signal)).columns);
  },
});

/** Further rows, see `rowsFile`. */
export const rowsOptions = (file: number) =>
  queryOptions({
    queryKey: ["list", "rows", file],
    queryFn: ({ signal }) =>
      fetchPublished(publishedUrl(`list/rows/${file}.json`), isPublishedRows, signal),
  });
