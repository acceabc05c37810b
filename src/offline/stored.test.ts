import { describe, expect, it } from "vitest";
import {
  buildCache,
  buildOfCache,
  isKeptEvent,
  isOwnCache,
  isRequest,
  keptCache,
  keptKey,
} from "./stored";

const scope = "https://example.org/sub/";
const build = "0123456789ab";

describe("names of caches", () => {
  it("say which build and whose site", () => {
    expect(buildOfCache(buildCache(scope, build), scope)).toBe(build);
    expect(isOwnCache(buildCache(scope, build), scope)).toBe(true);
    expect(isOwnCache(keptCache(scope), scope)).toBe(true);
  });

  it.each([
    ["another site of the host", buildCache("https://example.org/", build)],
    ["a site whose address begins the same", buildCache(`${scope}deeper/`, build)],
    ["another program", "workbox-precache-v2"],
    ["the list of what is kept", keptCache(scope)],
  ])("are not taken for a build's: %s", (_, name) => {
    expect(buildOfCache(name, scope)).toBeNull();
  });

  it("leave other sites of the host alone", () => {
    expect(isOwnCache(keptCache("https://example.org/"), scope)).toBe(false);
  });
});

describe("an event that was kept", () => {
  const event = {
    id: "x",
    title: { en: "a", uk: "b", ru: "c" },
    at: "2024-01-01T00:00:00Z",
    bytes: 1,
    build,
    files: ["events/x/"],
  };

  it("is read", () => {
    expect(isKeptEvent(event)).toBe(true);
    expect(keptKey("x")).toBe("kept/x");
  });

  it.each([
    [null],
    ["x"],
    [{}],
    [{ ...event, id: 1 }],
    [{ ...event, title: null }],
    [{ ...event, bytes: "1" }],
    [{ ...event, files: [1] }],
    [{ ...event, files: "x" }],
  ])("is not %j", (data) => {
    expect(isKeptEvent(data)).toBe(false);
  });
});

describe("what a page asks of the worker", () => {
  it.each([
    [{ kind: "opened", build, files: ["events/x/"] }],
    [{ kind: "keep", build, id: "x", files: [] }],
    [{ kind: "release", id: "x" }],
    [{ kind: "forget" }],
    [{ kind: "take-over" }],
  ])("is %j", (data) => {
    expect(isRequest(data)).toBe(true);
  });

  it.each([
    [null],
    ["forget"],
    [{ kind: "else" }],
    [{ kind: "opened", files: [] }],
    [{ kind: "opened", build, files: "x" }],
    [{ kind: "keep", build, files: [] }],
    [{ kind: "release" }],
  ])("is not %j", (data) => {
    expect(isRequest(data)).toBe(false);
  });
});
