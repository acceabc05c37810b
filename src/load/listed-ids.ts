import type { QueryClient } from "@tanstack/react-query";
import type { ArchiveSearch } from "../archive/archive-answer";
import type { ArchiveQuery } from "../archive/archive-query";
import { datedEvent } from "../archive/published-ids";
import type { PublishedList } from "../archive/published-list";
import { printArchiveView } from "../links/archive-view";
import { idsOptions } from "./event-names";

/**
 * The ids of all that a query finds, in its order, however little of it is shown yet. `signal` calls it off.
 */
export async function listedIds(
  queries: QueryClient,
  search: ArchiveSearch,
  query: ArchiveQuery,
  { rows, answer: { total } }: PublishedList,
  signal: AbortSignal,
): Promise<readonly string[]> {
  signal.throwIfAborted();
  const calledOff = new Promise<never>((_, fail) => {
    signal.addEventListener("abort", () => fail(signal.reason), { once: true });
  });
  const needed = Promise.all([
    total <= rows.length ? null : queries.ensureQueryData(idsOptions),
    foundPlaces(search, query, total, signal),
  ]);
  const [ids, places] = await Promise.race([needed, calledOff]);
  return places.flatMap((place) => (ids === null ? rows[place] : datedEvent(ids, place))?.id ?? []);
}

/** Nothing is asked for the plain list, as on the page. */
async function foundPlaces(
  search: ArchiveSearch,
  query: ArchiveQuery,
  total: number,
  signal: AbortSignal,
): Promise<readonly number[]> {
  if (printArchiveView(query) === "") return Array.from({ length: total }, (_, place) => place);
  const { hits } = await search.ask(query, 0, total, signal);
  return hits.map(({ place }) => place);
}
