import { describe, expect, it } from "vitest";
import { type Fetch, fetchPublished, publishedUrl } from "./fetch-published";
import { LoadError, type LoadFailure } from "./load-error";

const isGreeting = (data: unknown): data is { hello: string } =>
  typeof data === "object" && data !== null && "hello" in data;

const answering =
  (body: string, init: ResponseInit = { headers: { "content-type": "application/json" } }): Fetch =>
  () =>
    Promise.resolve(new Response(body, init));

const failureOf = async (get: Fetch): Promise<LoadFailure> => {
  const error = await fetchPublished("/data/x.json", isGreeting, undefined, get).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof LoadError)) throw new Error("expected a LoadError");
  expect(error.url).toBe("/data/x.json");
  return error.failure;
};

describe(fetchPublished, () => {
  it("gives the file when everything is right", async () => {
    const get = answering('{"hello":"there"}', {
      headers: { "content-type": "application/json; charset=utf-8" },
    });
    expect(await fetchPublished("/data/x.json", isGreeting, undefined, get)).toEqual({
      hello: "there",
    });
  });

  it.each<[string, Fetch, LoadFailure]>([
    ["no answer", () => Promise.reject(new TypeError("network")), { kind: "unreachable" }],
    [
      "a missing file, although its page is readable",
      answering("<h1>gone</h1>", { status: 404 }),
      { kind: "status", status: 404 },
    ],
    [
      "a host that sends its own page with status 200",
      answering("<!doctype html>", { headers: { "content-type": "text/html" } }),
      { kind: "content-type", found: "text/html" },
    ],
    ["half a file", answering('{"hello":'), { kind: "not-json" }],
    ["another file", answering('{"goodbye":1}'), { kind: "wrong-shape" }],
  ])("tells apart: %s", async (_, get, failure) => {
    expect(await failureOf(get)).toEqual(failure);
  });

  it("names a body that breaks off on the way unreachable", async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new Error("reset")) });
    const get: Fetch = () =>
      Promise.resolve(new Response(broken, { headers: { "content-type": "application/json" } }));
    expect(await failureOf(get)).toEqual({ kind: "unreachable" });
  });

  it("passes on that the caller itself called it off", async () => {
    const stop = new AbortController();
    const get: Fetch = () => {
      stop.abort();
      return Promise.reject(new DOMException("aborted", "AbortError"));
    };
    await expect(fetchPublished("/x", isGreeting, stop.signal, get)).rejects.toThrow(DOMException);
  });
});

describe(publishedUrl, () => {
  it.each([
    ["/", "/data/index.json"],
    ["/parallax/", "/parallax/data/index.json"],
    ["/parallax", "/parallax/data/index.json"],
  ])("at base %j is %j", (base, url) => {
    expect(publishedUrl("index.json", base)).toBe(url);
  });
});

describe("data of another build than the page", () => {
  const [own, other] = ["0123456789ab", "ba9876543210"];
  const json = (build: string | null) =>
    new Response(JSON.stringify({ ...(build === null ? {} : { build }), hello: "there" }), {
      headers: { "content-type": "application/json" },
    });
  const fetchWith = (answers: (string | null)[], build: string | null = own) => {
    const caches: (string | undefined)[] = [];
    const get: Fetch = (_, { cache, headers }) => {
      caches.push(cache);
      expect(headers?.["parallax-build"]).toBe(build ?? undefined);
      return Promise.resolve(json(answers.shift() ?? null));
    };
    const fetched = fetchPublished("/data/x.json", isGreeting, undefined, get, build);
    return { fetched, caches };
  };

  it("is asked for past the browser's cache, which may hold an older one's", async () => {
    const { fetched, caches } = fetchWith([other, own]);
    expect(await fetched).toMatchObject({ hello: "there" });
    expect(caches).toEqual([undefined, "reload"]);
  });

  it("is refused where the host has no other", async () => {
    const { fetched } = fetchWith([other, other]);
    await expect(fetched).rejects.toMatchObject({ failure: { kind: "other-build" } });
  });

  it.each([
    ["its own", own, own],
    ["no build, being named by its content", null, own],
    ["any build, where the page has none", other, null],
  ])("is not: %s", async (_, answer, build) => {
    const { fetched, caches } = fetchWith([answer], build);
    expect(await fetched).toMatchObject({ hello: "there" });
    expect(caches).toHaveLength(1);
  });
});
