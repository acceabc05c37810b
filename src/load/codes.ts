import { queryOptions } from "@tanstack/react-query";
import { isPublishedCodes } from "../archive/published-codes";
import { fetchPublished, publishedUrl } from "./fetch-published";

/** The versions whose codes begin with one letter; for the one page that reads them. */
export const codesOptions = (letter: string) => {
  const url = publishedUrl(`codes/${letter}.json`);
  return queryOptions({
    queryKey: ["codes", letter],
    queryFn: async ({ signal }) => (await fetchPublished(url, isPublishedCodes, signal)).versions,
  });
};
