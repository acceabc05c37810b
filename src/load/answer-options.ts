import { type QueryClient, QueryObserver, queryOptions } from "@tanstack/react-query";
import type { ArchiveAnswer, ArchiveHit, ArchiveSearch } from "../archive/archive-answer";
import type { ArchiveQuery } from "../archive/archive-query";
import { printArchiveView } from "../links/archive-view";

/** So many hits are asked for at a time: as many as a window shows, since each key has them made and sent anew. */
export const hitsAtOnce = 12;

/**
 * An answer is kept while the reader looks at an event and comes back. A build would wait for the timer
 * that drops it.
 */
const keptFor = import.meta.env.SSR ? Number.POSITIVE_INFINITY : 10 * 60 * 1000;

/** Who is asked: with another stage of the search the same query may be answered better. */
export interface Asked {
  readonly search: ArchiveSearch;
  readonly stage: string;
}

/** What a query found, with the first of its hits. */
interface Answered {
  readonly query: ArchiveQuery;
  readonly key: string;
  readonly answer: ArchiveAnswer;
}

interface LaterHits {
  readonly part: number;
  readonly hits: readonly ArchiveHit[];
}

/** What a query finds, and the first of its hits. What is typed on takes the question back. */
export function answerOptions(queries: QueryClient, query: ArchiveQuery, { search, stage }: Asked) {
  const key = printArchiveView(query);
  return queryOptions<Answered>({
    queryKey: ["ask", key, query.text === "" ? "" : stage],
    queryFn: async ({ signal }) => ({
      query,
      key,
      answer: await search.ask(query, 0, hitsAtOnce, signal),
    }),
    // Nothing is asked for the plain list: the answer to it came with the rows.
    enabled: key !== "",
    gcTime: keptFor,
    // Who comes back when more can be searched finds the list that was left, in its place.
    placeholderData: (before) => earlierAnswer(queries, key) ?? before,
  });
}

/** The last answer to the same query at an earlier stage of the search. */
function earlierAnswer(queries: QueryClient, key: string): Answered | undefined {
  const isFirstPart = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey.length === 3;
  const all = queries.getQueriesData<Answered>({ queryKey: ["ask", key], predicate: isFirstPart });
  return all.flatMap(([, data]) => data ?? []).at(-1);
}

/** A later part of what a query finds; `part` counts from 0. */
export function laterHitsOptions(query: ArchiveQuery, part: number, { search, stage }: Asked) {
  return queryOptions({
    queryKey: ["ask", printArchiveView(query), stage, part],
    queryFn: async ({ signal }) => {
      const { hits } = await search.ask(query, part * hitsAtOnce, hitsAtOnce, signal);
      return { part, hits };
    },
    gcTime: keptFor,
  });
}

/** The later parts that were fetched at this stage, whether they are shown now or not. */
export function fetchedHits(
  queries: QueryClient,
  query: ArchiveQuery,
  stage: string,
): readonly LaterHits[] {
  const isPart = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey.length === 4;
  const queryKey = ["ask", printArchiveView(query), stage];
  const all = queries.getQueriesData<LaterHits>({ queryKey, predicate: isPart });
  return all.flatMap(([, data]) => data ?? []);
}

/**
 * Asks, and calls `done` once, as soon as the query is answered or cannot be. Gives what ends the waiting,
 * and takes the question back where nobody else waits for it.
 */
export function whenAnswered(
  queries: QueryClient,
  query: ArchiveQuery,
  asked: Asked,
  done: () => void,
): () => void {
  const options = answerOptions(queries, query, asked);
  const observer = new QueryObserver(queries, options);
  const settle = () => {
    leave();
    done();
  };
  const leave = observer.subscribe(({ status }) => {
    if (status !== "pending") settle();
  });
  if (!options.enabled || observer.getCurrentResult().status !== "pending") settle();
  return leave;
}
