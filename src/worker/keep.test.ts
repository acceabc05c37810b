import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { stampData, stampPage } from "../offline/build-stamp";
import { buildCache, keptCache, keptKey } from "../offline/stored";
import { fakeCaches } from "../testing/fake-caches";

const build = "0123456789ab";
const scope = "https://site.example/";
const files = ["events/x/", "data/records/x.json"];
const title = { en: "X", uk: "X", ru: "X" };

const pageFile = stampPage('<meta charset="utf-8" />page', build);
const recordFile = stampData(JSON.stringify({ parallax: 1, record: { title } }), build);

/** What the host answers; a test takes files away, or lets them wait. */
let host: Record<string, () => Promise<Response>>;
let asked: string[];
let caches: ReturnType<typeof fakeCaches>;

beforeEach(() => {
  caches = fakeCaches();
  asked = [];
  host = {
    "events/x/": () => Promise.resolve(new Response(pageFile)),
    "data/records/x.json": () => Promise.resolve(new Response(recordFile)),
  };
  vi.stubGlobal("__PARALLAX_BUILD__", build);
  vi.stubGlobal("self", { registration: { scope } });
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("fetch", (url: string) => {
    const file = url.slice(scope.length);
    asked.push(file);
    return host[file]?.() ?? Promise.resolve(new Response(null, { status: 404 }));
  });
});

afterEach(() => vi.unstubAllGlobals());

async function listed(of: string): Promise<void> {
  const event = { id: "x", title, at: "2024-01-01T00:00:00Z", bytes: 1, build: of, files };
  const cache = await caches.open(keptCache(scope));
  await cache.put(scope + keptKey("x"), Response.json(event));
}

const storedFiles = async () =>
  (await (await caches.open(buildCache(scope, build))).keys()).map(({ url }) => url);

it("keeps an event with all its files", async () => {
  const { keep } = await import("./keep");
  expect(await keep("x", files)).toMatchObject({ id: "x", build, title });
  expect(await storedFiles()).toHaveLength(2);
});

it("leaves nothing of an event that it cannot keep whole, but what was there before", async () => {
  const { keep } = await import("./keep");
  const { keptEvents } = await import("./kept-list");
  host["events/x/"] = () => Promise.reject(new TypeError("no network"));
  const later = (answer: Response) => new Promise<Response>((done) => setTimeout(done, 20, answer));
  host["data/records/x.json"] = () => later(new Response(recordFile));
  expect(await keep("x", files)).toBe("unreachable");
  await later(new Response());
  expect(await storedFiles()).toEqual([]);
  await (await caches.open(buildCache(scope, build))).put(
    `${scope}data/records/x.json`,
    new Response(recordFile),
  );
  expect(await keep("x", files)).toBe("unreachable");
  expect(await storedFiles()).toEqual([`${scope}data/records/x.json`]);
  expect(await keptEvents()).toEqual([]);
});

it("does not list an event again that was taken away while it was renewed", async () => {
  const { release, renewKept } = await import("./keep");
  const { keptEvents } = await import("./kept-list");
  await listed("aaaaaaaaaaaa");
  let send: (response: Response) => void = () => undefined;
  host["events/x/"] = () =>
    new Promise((done) => {
      send = done;
    });
  const renewed = renewKept();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  await release("x");
  send(new Response(pageFile));
  await renewed;
  expect(await keptEvents()).toEqual([]);
  expect(await storedFiles()).toEqual([]);
});

it("asks a build once for an event that it has no page of", async () => {
  const { renewKept } = await import("./keep");
  const { keptEvents } = await import("./kept-list");
  await listed("aaaaaaaaaaaa");
  host = {};
  await renewKept();
  await renewKept();
  expect(asked).toHaveLength(2);
  expect(await keptEvents()).toMatchObject([{ id: "x", build: "aaaaaaaaaaaa" }]);
});
