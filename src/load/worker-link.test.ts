import { afterEach, describe, expect, it, vi } from "vitest";
import { ask } from "./worker-link";

afterEach(() => vi.useRealTimers());

describe(ask, () => {
  it("gives the worker's answer", async () => {
    const postMessage = vi.fn((_: unknown, ports?: unknown) => {
      if (Array.isArray(ports) && ports[0] instanceof MessagePort) {
        ports[0].postMessage({ kind: "done" });
      }
    });
    expect(await ask({ postMessage }, { kind: "forget" })).toEqual({ kind: "done" });
    expect(postMessage.mock.calls[0]?.[0]).toEqual({ kind: "forget" });
  });

  it("waits a minute for one that never answers", async () => {
    vi.useFakeTimers();
    const answer = ask({ postMessage: () => undefined }, { kind: "forget" });
    vi.advanceTimersByTime(60_000);
    expect(await answer).toBeNull();
  });
});
