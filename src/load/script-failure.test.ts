import { describe, expect, it } from "vitest";
import type { Fetch } from "./fetch-published";
import { scriptFailure } from "./script-failure";

const build = "0123456789ab";
const answering =
  (body: string): Fetch =>
  (url, init) => {
    expect(url).toBe("/data/build.json");
    expect(init.cache).toBe("no-store");
    return Promise.resolve(new Response(body));
  };

describe(scriptFailure, () => {
  it.each<[string, Fetch, string]>([
    [
      "the host has another build",
      answering('{"parallax":1,"build":"ba9876543210"}'),
      "other-build",
    ],
    ["the host has this build", answering(`{"parallax":1,"build":"${build}"}`), "unreachable"],
    ["the host does not answer", () => Promise.reject(new TypeError("network")), "unreachable"],
    ["the host sends a page", answering("<!doctype html>"), "unreachable"],
  ])("tells apart: %s", async (_, get, kind) => {
    const cause = new TypeError("import");
    const error = await scriptFailure("event", cause, build, get);
    expect(error.failure.kind).toBe(kind);
    expect(error.cause).toBe(cause);
    expect(error.url).toBe("event");
  });

  it("asks nobody where there are no builds", async () => {
    const get: Fetch = () => Promise.reject(new Error("asked"));
    expect((await scriptFailure("event", null, null, get)).failure.kind).toBe("unreachable");
  });
});
