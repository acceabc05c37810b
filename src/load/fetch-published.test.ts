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
