import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it, vi } from "vitest";
import { type ArchiveQuery, plainQuery } from "../archive/archive-query";
import type { ListRow, PublishedList } from "../archive/published-list";
import { idsOptions } from "./event-names";
import { listedIds } from "./listed-ids";

const oldest: ArchiveQuery = { ...plainQuery, sort: "oldest" };
const rows = [{ id: "event-0" }, { id: "event-1" }] as ListRow[];
const listOf = (total: number) => ({ rows, answer: { total } }) as unknown as PublishedList;
const going = new AbortController().signal;

const finding = (...places: number[]) => {
  const ask = vi.fn(async () => {
    const hits = places.map((place) => ({ place, title: null, matches: [] }));
    return { total: hits.length, hits } as never;
  });
  return { ask };
};

/** A client that has the ids, and can fetch nothing. */
const withIds = (count: number) => {
  const queries = new QueryClient();
  const events = Array.from({ length: count }, (_, place) => `event-${place}`);
  queries.setQueryData(idsOptions.queryKey, { parallax: 1, events });
  return queries;
};

describe(listedIds, () => {
  it("names what is found in its order, also what no row was fetched of", async () => {
    const search = finding(3, 1, 0);
    const ids = await listedIds(withIds(4), search, oldest, listOf(4), going);
    expect(ids).toEqual(["event-3", "event-1", "event-0"]);
    expect(search.ask).toHaveBeenCalledExactlyOnceWith(oldest, 0, 4, going);
  });

  it("fetches nothing for a list that came whole", async () => {
    const ids = await listedIds(new QueryClient(), finding(1, 0), oldest, listOf(2), going);
    expect(ids).toEqual(["event-1", "event-0"]);
  });

  it("asks nothing for the plain list", async () => {
    const search = finding();
    const ids = await listedIds(withIds(3), search, plainQuery, listOf(3), going);
    expect(ids).toEqual(["event-0", "event-1", "event-2"]);
    expect(search.ask).not.toHaveBeenCalled();
  });

  it("ends at once where it is called off, whatever is still on its way", async () => {
    const off = new AbortController();
    const never = { ask: () => new Promise<never>(() => undefined) };
    const asked = listedIds(withIds(3), never, oldest, listOf(3), off.signal);
    off.abort(new Error("called off"));
    await expect(asked).rejects.toThrow("called off");
    const again = listedIds(withIds(3), finding(0), oldest, listOf(3), off.signal);
    await expect(again).rejects.toThrow("called off");
  });
});
