import { describe, expect, it, vi } from "vitest";
import type { SeveralOrder, SeveralReply } from "./several-messages";
import { type SeveralWriter, takeSeveral } from "./take-several";

/** A worker that the test speaks for. */
function aWorker() {
  const listeners = new Map<string, (event: Event) => void>();
  const asked: SeveralOrder[] = [];
  const terminate = vi.fn();
  const worker: SeveralWriter = {
    addEventListener: (name: string, listener: unknown) =>
      void listeners.set(name, listener as (event: Event) => void),
    postMessage: (order: SeveralOrder) => void asked.push(order),
    terminate,
  };
  const say = (data: SeveralReply) =>
    listeners.get("message")?.(new MessageEvent("message", { data }));
  const fail = () => listeners.get("error")?.(new Event("error"));
  return { worker, asked, terminate, say, fail };
}

const order = {
  ids: ["a", "b", "c"],
  form: "csv",
  language: "en",
  origin: "https://parallax.example",
} as const;

describe(takeSeveral, () => {
  it("tells how far it is, gives the file, and ends the worker", async () => {
    const { worker, asked, terminate, say } = aWorker();
    const progress: number[] = [];
    const file = takeSeveral(
      order,
      (done) => progress.push(done),
      new AbortController().signal,
      () => worker,
    );
    expect(asked[0]).toMatchObject(order);
    say({ kind: "progress", done: 2 });
    say({ kind: "progress", done: 3 });
    say({ kind: "file", content: "a,b", missing: ["b"], unfetched: [] });
    expect(await file).toEqual({ content: "a,b", missing: ["b"], unfetched: [] });
    expect(progress).toEqual([2, 3]);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it("can be called off", async () => {
    const { worker, terminate } = aWorker();
    const calling = new AbortController();
    const file = takeSeveral(
      order,
      () => {},
      calling.signal,
      () => worker,
    );
    calling.abort(new Error("called off"));
    await expect(file).rejects.toThrow("called off");
    expect(terminate).toHaveBeenCalled();
  });

  it("starts nothing where it was called off before", async () => {
    const start = vi.fn(() => aWorker().worker);
    const off = AbortSignal.abort(new Error("called off"));
    await expect(takeSeveral(order, () => {}, off, start)).rejects.toThrow("called off");
    expect(start).not.toHaveBeenCalled();
  });

  it.each(["failed", "broken"] as const)("fails where the worker has %s", async (how) => {
    const { worker, say, fail } = aWorker();
    const file = takeSeveral(
      order,
      () => {},
      new AbortController().signal,
      () => worker,
    );
    if (how === "failed") say({ kind: "failed" });
    else fail();
    await expect(file).rejects.toThrow();
  });
});
