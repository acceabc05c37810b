import type { QueryClient } from "@tanstack/react-query";
import type { ArchiveSearch } from "../archive/archive-answer";
import type { ArchiveQuery } from "../archive/archive-query";
import { type PublishedList, rowsFile, rowsInFile } from "../archive/published-list";
import { rowsOptions } from "./list-options";

/** The ids of all that a query finds, in its order, however little of it is shown yet. */
export async function listedIds(
  queries: QueryClient,
  search: ArchiveSearch,
  query: ArchiveQuery,
  list: PublishedList,
): Promise<readonly string[]> {
  const { hits } = await search.ask(query, 0, list.answer.total);
  const places = hits.map(({ place }) => place);
  const files = [...new Set(places.map(rowsFile))].filter((file) => file !== null);
  const further = await Promise.all(
    files.map((file) => queries.ensureQueryData(rowsOptions(file))),
  );
  const rowsFrom = new Map(further.map(({ from, rows }) => [from, rows]));
  return places.flatMap((place) => {
    const within = place % rowsInFile;
    const rows = rowsFile(place) === null ? undefined : rowsFrom.get(place - within);
    return (rows === undefined ? list.rows[place] : rows[within])?.id ?? [];
  });
}
