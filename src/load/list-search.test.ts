import { describe, expect, it, vi } from "vitest";
import { plainQuery } from "../archive/archive-query";
import type { WorkerSearch } from "./archive-search";
import { combined, listSearch, WordSearch } from "./list-search";
import { createQueryClient } from "./query-client";

const query = { ...plainQuery, text: "обмін" };

function worker() {
  const listeners: (() => void)[] = [];
  const made = {
    isBroken: false,
    ask: vi.fn((..._: unknown[]) => Promise.resolve({ total: 7 })),
    end: vi.fn(),
    progress: () => ({ waiting: 3, failed: 0 }),
    subscribe: (listener: () => void) => listeners.push(listener),
  };
  return {
    made,
    changed: () => {
      for (const listener of listeners) listener();
    },
  };
}

const started = (...workers: ReturnType<typeof worker>["made"][]) => {
  const start = vi.fn(() => workers[start.mock.calls.length - 1] as unknown as WorkerSearch);
  return start;
};

describe(combined, () => {
  it("starts no worker before words are looked for", async () => {
    const { made } = worker();
    const start = started(made);
    const search = combined(createQueryClient(), "uk", new WordSearch(start));
    expect(search.progress().waiting).toBeNull();
    expect(start).not.toHaveBeenCalled();
    expect(await search.ask(query, 0, 5)).toEqual({ total: 7 });
    search.prepare();
    expect(start).toHaveBeenCalledTimes(1);
    expect(search.progress().waiting).toBe(3);
  });

  it("tells of its worker's progress, also to who listened before there was one", () => {
    const { made, changed } = worker();
    const search = combined(createQueryClient(), "uk", new WordSearch(started(made)));
    const listener = vi.fn();
    const stop = search.subscribe(listener);
    search.prepare();
    changed();
    stop();
    changed();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("starts another worker in the place of a broken one", async () => {
    const [one, two] = [worker(), worker()];
    const search = combined(createQueryClient(), "uk", new WordSearch(started(one.made, two.made)));
    await search.ask(query, 0, 5);
    one.made.isBroken = true;
    await search.ask(query, 0, 5);
    expect(one.made.end).toHaveBeenCalled();
    expect(two.made.ask).toHaveBeenCalled();
  });

  it("asks one worker in every language", async () => {
    const { made } = worker();
    const start = started(made);
    const words = new WordSearch(start);
    const queries = createQueryClient();
    await combined(queries, "uk", words).ask(query, 0, 5);
    await combined(queries, "ru", words).ask(query, 0, 5);
    expect(start).toHaveBeenCalledTimes(1);
    expect(made.ask.mock.calls).toEqual([
      ["uk", query, 0, 5, undefined],
      ["ru", query, 0, 5, undefined],
    ]);
  });

  it("fails where the browser refuses workers", async () => {
    const search = combined(
      createQueryClient(),
      "uk",
      new WordSearch(() => {
        throw new Error("refused");
      }),
    );
    search.prepare();
    await expect(search.ask(query, 0, 5)).rejects.toThrow("search-worker");
  });
});

describe(listSearch, () => {
  it("keeps one search of a language", () => {
    const queries = createQueryClient();
    expect(listSearch(queries, "uk")).toBe(listSearch(queries, "uk"));
    expect(listSearch(queries, "uk")).not.toBe(listSearch(queries, "ru"));
  });
});
