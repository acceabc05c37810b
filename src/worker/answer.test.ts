import { afterEach, expect, it, vi } from "vitest";
import { stampPage } from "../offline/build-stamp";
import { buildCache } from "../offline/stored";
import { fakeCaches } from "../testing/fake-caches";

const build = "0123456789ab";
const scope = "https://site.example/";
const url = `${scope}events/x/`;
const page = (text: string) => new Response(stampPage(`<meta charset="utf-8" />${text}`, build));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** As a browser has it: what was answered, and waits for nothing more, takes nothing more to wait for. */
function fetchEvent() {
  const waits: Promise<unknown>[] = [];
  let isOver = false;
  let refused = false;
  return {
    event: {
      request: { url, headers: new Headers(), cache: "default" },
      preloadResponse: Promise.resolve(undefined),
      resultingClientId: "client",
      waitUntil(wait: Promise<unknown>) {
        refused ||= isOver;
        if (isOver) throw new DOMException("the event is over", "InvalidStateError");
        waits.push(wait);
      },
    },
    async answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
      const found = await answer;
      isOver = waits.length === 0;
      return found;
    },
    /** Whether the browser was to wait for everything that was still to be done. */
    done: async () => {
      await Promise.all(waits);
      return !refused;
    },
  };
}

it("stores a page that comes after a stored copy was shown", async () => {
  vi.useFakeTimers();
  const caches = fakeCaches();
  vi.stubGlobal("__PARALLAX_BUILD__", build);
  vi.stubGlobal("self", { registration: { scope } });
  vi.stubGlobal("caches", caches);
  const late = page("new");
  Object.defineProperty(late, "type", { value: "basic" });
  vi.stubGlobal("fetch", () => new Promise((done) => setTimeout(done, 5000, late)));
  const { answerPage } = await import("./answer");
  const cache = await caches.open(buildCache(scope, build));
  await cache.put(url, page("old"));
  const { event, answered, done } = fetchEvent();
  // A test has no whole event to give.
  const answer = answered(answerPage(event as unknown as Parameters<typeof answerPage>[0]));
  await vi.advanceTimersByTimeAsync(3000);
  expect(await (await answer).text()).toContain("old");
  await vi.advanceTimersByTimeAsync(3000);
  expect(await done()).toBe(true);
  expect(await (await cache.match(url))?.text()).toContain("new");
});
