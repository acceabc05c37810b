import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ArchiveAnswer } from "../archive/archive-answer";
import { plainQuery } from "../archive/archive-query";
import { answerOptions, whenAnswered } from "./answer-options";

const sevastopol = { ...plainQuery, text: "sevastopol" };
const answer = { total: 0, hits: [] } as unknown as ArchiveAnswer;

/** A search that answers when the test says so, and the signal by which its question is taken back. */
let signal: AbortSignal | undefined;
let settle: (found: ArchiveAnswer) => void;
let fail: (error: Error) => void;
const ask = vi.fn(
  (_query: unknown, _from: number, _count: number, taken?: AbortSignal) =>
    new Promise<ArchiveAnswer>((resolve, reject) => {
      signal = taken;
      settle = resolve;
      fail = reject;
    }),
);
const asked = { search: { ask }, stage: "en titles" };

let queries: QueryClient;
const done = vi.fn();
const wait = (query = sevastopol) => whenAnswered(queries, query, asked, done);
const watched = () =>
  queries
    .getQueryCache()
    .getAll()
    .filter((query) => query.isActive());

beforeEach(() => {
  queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 1e9 } } });
  ask.mockClear();
  done.mockClear();
});

describe(whenAnswered, () => {
  it("calls once the question is answered, and watches it no longer", async () => {
    wait();
    expect(done).not.toHaveBeenCalled();
    settle(answer);
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(watched()).toEqual([]);
    expect(queries.getQueryData(answerOptions(sevastopol, asked).queryKey)?.answer).toBe(answer);
  });

  it("calls where there is no answer to be had", async () => {
    wait();
    fail(new Error("no worker"));
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  });

  it("calls at once for the plain list, and for what was answered before", async () => {
    wait(plainQuery);
    expect(done).toHaveBeenCalledOnce();
    expect(ask).not.toHaveBeenCalled();
    wait();
    settle(answer);
    await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(2));
    wait();
    expect(done).toHaveBeenCalledTimes(3);
    expect(ask).toHaveBeenCalledOnce();
    expect(watched()).toEqual([]);
  });

  it("takes the question back where nobody waits for it any more", async () => {
    const leave = wait();
    leave();
    expect(signal?.aborted).toBe(true);
    await Promise.resolve();
    expect(done).not.toHaveBeenCalled();
    wait();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("leaves the question of a list that waits for it as well", () => {
    const leave = wait();
    const list = new QueryObserver(queries, answerOptions(sevastopol, asked)).subscribe(
      () => undefined,
    );
    leave();
    expect(signal?.aborted).toBe(false);
    list();
    expect(signal?.aborted).toBe(true);
  });
});
