import { afterEach, describe, expect, it, vi } from "vitest";
import { plainQuery } from "../archive/archive-query";
import type { SearchReply, SearchRequest } from "./search-messages";

/** Files that pass their checks; the facets lack most of their columns. */
const files: Record<string, unknown> = {
  "search/events.json": {
    parallax: 1,
    words: { spellings: [], months: [], passedOver: "" },
    dates: ["2023-04-10"],
    places: [-1],
    speakers: [[]],
    figures: [[]],
    parties: ["ru"],
    partyOf: [],
    parts: 1,
    partSize: 500,
  },
  "search/titles-en.json": {
    parallax: 1,
    titles: ["Exchange"],
    kinds: ["x"],
    places: [],
    speakers: [],
  },
  "list/facets.json": {
    parallax: 1,
    columns: { values: {}, chosen: {}, having: { measure: [] }, gap: [], origins: [] },
  },
};

afterEach(() => vi.unstubAllGlobals());

describe("the worker that searches", () => {
  it("says of a question that something unforeseen breaks that it failed", async () => {
    let hear: (event: { data: SearchRequest }) => void = () => undefined;
    vi.stubGlobal("addEventListener", (_: string, listener: typeof hear) => {
      hear = listener;
    });
    const said = new Promise<SearchReply>((done) => vi.stubGlobal("postMessage", done));
    vi.stubGlobal("fetch", (url: string) =>
      Promise.resolve(Response.json(files[url.replace("/data/", "")])),
    );
    await import("./search-worker");
    hear({ data: { kind: "start", language: "en", base: "/", build: null } });
    const query = { ...plainQuery, facets: { ...plainQuery.facets, kind: ["x"] } };
    hear({ data: { kind: "ask", id: 7, language: "en", query, from: 0, count: 10 } });
    expect(await said).toEqual({
      kind: "failed",
      id: 7,
      url: "search-worker",
      failure: { kind: "wrong-shape" },
    });
  });
});
