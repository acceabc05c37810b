import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { stampData, stampPage } from "../offline/build-stamp";
import { buildCache, keptCache, storedAtHeader } from "../offline/stored";
import { fakeCaches } from "../testing/fake-caches";

const build = "0123456789ab";
const other = "ba9876543210";
const scope = "https://site.example/news/";
const page = (of: string) => stampPage('<meta charset="utf-8" />page', of);
const data = (of: string) => stampData('{"parallax":1,"record":{}}', of);

let caches: ReturnType<typeof fakeCaches>;

beforeEach(() => {
  caches = fakeCaches();
  vi.resetModules();
  vi.stubGlobal("__PARALLAX_BUILD__", build);
  vi.stubGlobal("self", { registration: { scope } });
  vi.stubGlobal("caches", caches);
});

afterEach(() => vi.unstubAllGlobals());

const stored = async () =>
  (await (await caches.open(buildCache(scope, build))).keys()).map(({ url }) =>
    url.slice(scope.length),
  );

describe("what is stored", () => {
  it.each([
    ["a page of this build", "events/x/", page(build), 200, true],
    ["a page of another build", "events/x/", page(other), 200, false],
    ["a page that says of no build", "events/x/", "<p>Sign in</p>", 200, false],
    ["data of this build", "data/records/x.json", data(build), 200, true],
    ["data of another build", "data/records/x.json", data(other), 200, false],
    ["a script, which is named by its content", "assets/a-1.js", "a()", 200, true],
    ["a picture, which says of no build", "icon.svg", "<svg/>", 200, true],
    ["a page that is not there", "events/x/", page(build), 404, false],
    ["the page that stands for those that are not there", "404.html", page(build), 404, true],
  ])("%s", async (_, file, content, status, isStored) => {
    const { store, urlOf } = { ...(await import("./store")), ...(await import("./own")) };
    const length = await store(urlOf(file), new Response(content, { status }));
    expect(length).toBe(isStored ? content.length : null);
    expect(await stored()).toEqual(isStored ? [file] : []);
  });

  it("is made anew, with its type and the time, so that no redirected answer is given", async () => {
    const { store, storedWith } = await import("./store");
    const headers = { "content-type": "text/html", "set-cookie": "a=b", server: "x" };
    await store(`${scope}events/x/`, new Response(page(build), { headers }));
    const found = await storedWith(build, `${scope}events/x/`);
    expect([...(found?.headers.keys() ?? [])].sort()).toEqual(["content-type", storedAtHeader]);
    expect(await found?.text()).toBe(page(build));
  });

  it("is nothing of what was still on its way when the reader wanted nothing stored", async () => {
    const { letStore, store } = await import("./store");
    const late = new Response(page(build));
    const storing = store(`${scope}events/x/`, late);
    letStore(false);
    expect(await storing).toBeNull();
    letStore(true);
    expect(await store(`${scope}events/x/`, new Response(page(build)))).not.toBeNull();
  });
});

it("makes room for newer events, and leaves what is kept and what is of no event", async () => {
  const { makeRoom } = await import("./store");
  const { listAsKept } = await import("./kept-list");
  const cache = await caches.open(buildCache(scope, build));
  const numbers = Array.from({ length: 53 }, (_, number) => number);
  for (const file of ["about/", ...numbers.map((number) => `events/e${number}/`)]) {
    await cache.put(scope + file, new Response(page(build)));
  }
  await cache.put(`${scope}data/records/e1.json`, new Response(data(build)));
  const title = { en: "E", uk: "E", ru: "E" };
  await listAsKept({ id: "e0", title, at: "2024-01-01T00:00:00Z", bytes: 1, build, files: [] });
  await makeRoom();
  const left = await stored();
  expect(left.slice(0, 3)).toEqual(["about/", "events/e0/", "events/e3/"]);
  expect(left).toHaveLength(52);
});

it("names files with the scope, pages with their slash, and builds oldest first", async () => {
  const { shellUrl, storedBuilds, storedUrl } = await import("./store");
  expect(shellUrl()).toBe(`${scope}404.html`);
  expect(storedUrl(`${scope}events/x?version=1`)).toBe(`${scope}events/x/`);
  expect(storedUrl(`${scope}events/x/index.html`)).toBe(`${scope}events/x/`);
  for (const name of [buildCache(scope, other), keptCache(scope), "of another site"]) {
    await caches.open(name);
  }
  await caches.open(buildCache(scope, build));
  expect(await storedBuilds()).toEqual([other, build]);
});
