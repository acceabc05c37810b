import { describe, expect, it } from "vitest";
import { buildsToDrop, eventOf, eventsToDrop, pathBelow, planOf, storedPath } from "./request-plan";

const root = "https://example.org/";
const sub = "https://example.org/sub/";
const get = (url: string, mode = "cors") => ({ method: "GET", mode, url });

describe("how a request is answered", () => {
  it.each([
    ["", "navigate", "page"],
    ["events/2023-04-10-x/", "navigate", "page"],
    ["events/2023-04-10-x/?filter=differ", "navigate", "page"],
    ["uk/events/2023-04-10-x", "navigate", "page"],
    ["uk/index.html", "navigate", "page"],
    ["data/records/2023-04-10-x.json", "navigate", "file"],
    ["previews/x.en.png", "navigate", "file"],
    ["feeds/events.en.atom", "navigate", "file"],
    ["embed/2023-04-10-x/", "navigate", "network"],
    ["ru/embed/2023-04-10-x/0123456789ab/", "navigate", "network"],
    ["data/records/2023-04-10-x.json", "cors", "data"],
    ["data/index.json", "cors", "data"],
    ["data/build.json", "cors", "network"],
    ["data/versions/2023-04-10-x/0123456789ab.json", "cors", "data"],
    ["data/versions/2023-04-10-x/index.json", "cors", "data"],
    ["assets/index-CEI2W97c.js", "cors", "unchanging"],
    ["first.js", "no-cors", "file"],
    ["icon.svg", "no-cors", "file"],
  ])("%s (%s): %s", (path, mode, plan) => {
    expect(planOf(get(root + path, mode), root)).toBe(plan);
    expect(planOf(get(sub + path, mode), sub)).toBe(plan);
  });

  it.each([
    ["POST", "https://example.org/"],
    ["HEAD", "https://example.org/icon.svg"],
    ["GET", "https://elsewhere.example/events/x/"],
  ])("%s %s is left alone", (method, url) => {
    expect(planOf({ method, mode: "cors", url }, root)).toBe("network");
  });

  it("leaves alone what lies beside the site on the same host", () => {
    expect(planOf(get("https://example.org/other/", "navigate"), sub)).toBe("network");
    expect(planOf(get("https://example.org/subway/", "navigate"), sub)).toBe("network");
  });
});

it("reads paths below the scope, without their query", () => {
  expect(pathBelow("https://example.org/sub/uk/?a#b", sub)).toBe("uk/");
  expect(pathBelow("https://example.org/uk/", sub)).toBeNull();
});

it.each([
  ["", ""],
  ["index.html", ""],
  ["uk", "uk/"],
  ["uk/events/x/index.html", "uk/events/x/"],
  ["events/x", "events/x/"],
  ["404.html", "404.html"],
  ["data/records/x.json", "data/records/x.json"],
])("stores %j as %j", (path, stored) => {
  expect(storedPath(path)).toBe(stored);
});

it.each([
  ["events/x/", "x"],
  ["uk/events/x/", "x"],
  ["data/records/x.json", "x"],
  ["data/versions/x/0123456789ab.json", "x"],
  ["data/index.json", null],
  ["", null],
])("%j belongs to the event %j", (path, event) => {
  expect(eventOf(path)).toBe(event);
});

describe("making room", () => {
  const paths = ["events/a/", "data/records/b.json", "data/records/a.json", "", "uk/events/c/"];

  it("drops what was stored longest ago", () => {
    expect(eventsToDrop(paths, new Set(), 2)).toEqual(["a"]);
    expect(eventsToDrop(paths, new Set(), 0)).toEqual(["a", "b", "c"]);
  });

  it("drops nothing where there is room", () => {
    expect(eventsToDrop(paths, new Set(), 3)).toEqual([]);
  });

  it("never drops what is kept, which takes nobody's room", () => {
    expect(eventsToDrop(paths, new Set(["a"]), 1)).toEqual(["b"]);
    expect(eventsToDrop(paths, new Set(["a", "b", "c"]), 0)).toEqual([]);
  });
});

describe("builds of before", () => {
  it.each([
    [["a", "b", "c"], "c", [], ["a"]],
    [["a", "b", "c"], "c", ["a"], []],
    [["a", "c"], "c", [], []],
    [["c"], "c", [], []],
    [["a", "b", "c", "d"], "c", [], ["a"]],
    [["a", "b"], "c", [], []],
  ])("of %j, at %s, with %j needed, %j go", (stored, present, needed, dropped) => {
    expect(buildsToDrop(stored, present, new Set(needed))).toEqual(dropped);
  });
});
