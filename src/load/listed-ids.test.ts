import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { type ArchiveQuery, plainQuery } from "../archive/archive-query";
import { type ListRow, type PublishedList, rowsAhead, rowsInFile } from "../archive/published-list";
import { rowsOptions } from "./list-options";
import { listedIds } from "./listed-ids";

const row = (place: number) => ({ id: `event-${place}` }) as ListRow;
const rowsOf = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => row(from + index));

describe(listedIds, () => {
  it("names what is found in its order, from the first rows and from further files", async () => {
    const queries = new QueryClient();
    const file = rowsAhead / rowsInFile;
    queries.setQueryData(rowsOptions(file).queryKey, {
      ...{ parallax: 1, from: rowsAhead },
      rows: rowsOf(rowsAhead, rowsInFile),
    });
    const list = { rows: rowsOf(0, rowsAhead), answer: { total: 180 } } as unknown as PublishedList;
    const asked: unknown[] = [];
    const search = {
      ask: async (query: ArchiveQuery, from: number, count: number) => {
        asked.push([query, from, count]);
        const hits = [rowsAhead + 3, 5, 0].map((place) => ({ place, title: null, matches: [] }));
        return { total: 3, hits } as never;
      },
    };
    expect(await listedIds(queries, search, plainQuery, list)).toEqual([
      `event-${rowsAhead + 3}`,
      "event-5",
      "event-0",
    ]);
    expect(asked).toEqual([[plainQuery, 0, 180]]);
  });
});
