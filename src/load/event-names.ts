import { queryOptions } from "@tanstack/react-query";
import { isPublishedIds } from "../archive/published-ids";
import { isSearchTitles, searchPath } from "../archive/search/search-files";
import type { Language } from "../model/localized";
import { fetchPublished, publishedUrl } from "./fetch-published";

/** Every event's id and date. */
export const idsOptions = queryOptions({
  queryKey: ["list", "ids"],
  queryFn: ({ signal }) => fetchPublished(publishedUrl("list/ids.json"), isPublishedIds, signal),
});

/** Every event's title, from a file that searches read too. */
export const titlesOptions = (language: Language) =>
  queryOptions({
    queryKey: ["list", "titles", language],
    queryFn: async ({ signal }) => {
      const url = publishedUrl(searchPath({ kind: "titles", language }));
      return (await fetchPublished(url, isSearchTitles, signal)).titles;
    },
  });
