import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { type ArchiveQuery, facetNames, plainQuery } from "../archive/archive-query";
import { answerOptions, fetchedHits, laterHitsOptions } from "./answer-options";

const query: ArchiveQuery = { ...plainQuery, text: "a" };
const counts = Object.fromEntries(facetNames.map((name) => [name, {}]));
const search = {
  ask: async () => ({ total: 7, hits: [], counts, unchosen: {} }) as never,
};

it("keeps the answer of an earlier stage until there is a better one, and none to another query", async () => {
  const queries = new QueryClient();
  const early = { search, stage: "en 1" };
  await queries.fetchQuery(answerOptions(queries, query, early));
  await queries.fetchQuery(laterHitsOptions(query, 1, early));
  const late = { search, stage: "en 2" };
  const shown = (asked: ArchiveQuery) =>
    new QueryObserver(queries, answerOptions(queries, asked, late)).getCurrentResult();
  expect(shown(query).data?.answer.total).toBe(7);
  expect(shown(query).isPlaceholderData).toBe(true);
  expect(shown({ ...query, text: "b" }).data).toBeUndefined();
  expect(fetchedHits(queries, query, "en 1").map(({ part }) => part)).toEqual([1]);
  expect(fetchedHits(queries, query, "en 2")).toEqual([]);
});
