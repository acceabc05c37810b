import { describe, expect, it, vi } from "vitest";
import { plainQuery } from "../archive/archive-query";
import { WorkerSearch } from "./archive-search";
import type { SearchReply, SearchRequest } from "./search-messages";

function started() {
  const heard = new Map<string, (event: unknown) => void>();
  const sent: SearchRequest[] = [];
  const terminate = vi.fn();
  const worker = {
    addEventListener: (name: string, listener: (event: unknown) => void) =>
      heard.set(name, listener),
    postMessage: (request: SearchRequest) => sent.push(request),
    terminate,
  };
  const search = new WorkerSearch("uk", () => worker);
  const reply = (data: SearchReply) => heard.get("message")?.({ data });
  const fail = () => heard.get("error")?.({ preventDefault: () => undefined });
  return { search, sent, reply, fail, terminate };
}

const answer = { total: 0, hits: [] } as never;

describe(WorkerSearch, () => {
  it("says first whose page it is", () => {
    expect(started().sent).toEqual([{ kind: "start", language: "uk", base: "/", build: null }]);
  });

  it("gives each question its own answer", async () => {
    const { search, reply } = started();
    const [one, two] = [search.ask("uk", plainQuery, 0, 5), search.ask("uk", plainQuery, 5, 5)];
    reply({ kind: "failed", id: 2, url: "x", failure: { kind: "not-json" } });
    reply({ kind: "answer", id: 1, answer });
    expect(await one).toBe(answer);
    await expect(two).rejects.toMatchObject({ url: "x", failure: { kind: "not-json" } });
  });

  it("takes a question back that nobody waits for any more", async () => {
    const { search, sent, reply } = started();
    const [typed, shown] = [new AbortController(), new AbortController()];
    const [one, two] = [
      search.ask("uk", plainQuery, 0, 5, typed.signal),
      search.ask("uk", plainQuery, 5, 5, shown.signal),
    ];
    typed.abort(new Error("typed on"));
    await expect(one).rejects.toThrow("typed on");
    reply({ kind: "answer", id: 2, answer });
    expect(await two).toBe(answer);
    shown.abort();
    expect(sent.slice(3)).toEqual([{ kind: "drop", id: 1 }]);
    await expect(search.ask("uk", plainQuery, 0, 5, typed.signal)).rejects.toThrow("typed on");
    expect(sent).toHaveLength(4);
  });

  it("fails all that waits, and all that comes, when its worker cannot run", async () => {
    const { search, fail } = started();
    const asked = search.ask("uk", plainQuery, 0, 5);
    fail();
    await expect(asked).rejects.toThrow();
    await expect(search.ask("uk", plainQuery, 0, 5)).rejects.toThrow();
  });

  it("tells of progress as long as somebody listens", () => {
    const { search, reply } = started();
    const listener = vi.fn();
    const stop = search.subscribe(listener);
    reply({ kind: "progress", progress: { waiting: 3, failed: 0 } });
    expect(search.progress()).toEqual({ waiting: 3, failed: 0 });
    stop();
    reply({ kind: "progress", progress: { waiting: 2, failed: 0 } });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("ends its worker", () => {
    const { search, terminate } = started();
    search.end();
    expect(terminate).toHaveBeenCalled();
  });
});
