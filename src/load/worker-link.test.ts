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

  it("waits for one that says that it is still at work", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let worker: MessagePort | null = null;
    const postMessage = (_: unknown, ports?: unknown) => {
      if (Array.isArray(ports) && ports[0] instanceof MessagePort) worker = ports[0];
    };
    const heard = vi.fn();
    const answer = ask({ postMessage }, { kind: "forget" }).then(heard);
    const say = async (message: object) => {
      worker?.postMessage(message);
      await new Promise((done) => setImmediate(done));
      await new Promise((done) => setImmediate(done));
    };
    for (let minute = 0; minute < 3; minute += 1) {
      vi.advanceTimersByTime(50_000);
      await say({ kind: "busy" });
    }
    expect(heard).not.toHaveBeenCalled();
    await say({ kind: "done" });
    await answer;
    expect(heard).toHaveBeenCalledWith({ kind: "done" });
  });

  it("waits a minute for one that never answers", async () => {
    vi.useFakeTimers();
    const answer = ask({ postMessage: () => undefined }, { kind: "forget" });
    vi.advanceTimersByTime(60_000);
    expect(await answer).toBeNull();
  });
});
