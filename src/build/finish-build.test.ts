import { describe, expect, it } from "vitest";
import { buildOf } from "../offline/build-stamp";
import { buildFile, buildIdOf, headersFile, stamped } from "./finish-build";

const build = "0123456789ab";
const file = (path: string, text: string) => ({ path, content: new TextEncoder().encode(text) });
const page =
  '<html><head><meta charset="utf-8" /></head><body><div id="root">x</div></body></html>';

describe("the name of a build", () => {
  const files = [file("a.html", "x"), file("b.json", "y")];

  it("is the same for the same files", () => {
    expect(buildIdOf(files)).toMatch(/^[0-9a-f]{12}$/);
    expect(buildIdOf(files)).toBe(buildIdOf([...files]));
  });

  it.each([
    ["a content", [file("a.html", "x"), file("b.json", "z")]],
    ["a name", [file("a.html", "x"), file("c.json", "y")]],
    ["where one file ends", [file("a.html", "xb.json"), file("", "y")]],
    ["one file more", [...files, file("c.json", "")]],
  ])("is another by %s", (_, others) => {
    expect(buildIdOf(others)).not.toBe(buildIdOf(files));
  });
});

describe("what says its build", () => {
  it.each([
    ["index.html", "/", "/manifest.webmanifest"],
    ["uk/events/x/index.html", "/", "/uk/manifest.webmanifest"],
    ["ru/index.html", "/sub/", "/sub/ru/manifest.webmanifest"],
  ])("the page %s below %s, with its manifest", (path, base, manifest) => {
    const html = stamped(file(path, page), build, base) ?? "";
    expect(buildOf(html)).toBe(build);
    expect(html).toContain(`href="${manifest}"`);
  });

  it.each([
    ["data/index.json", '{"parallax":1,"events":[]}'],
    ["data/versions/x/index.json", '{"parallax":1,"versions":[]}'],
  ])("the data %s", (path, json) => {
    expect(buildOf(stamped(file(path, json), build, "/") ?? "")).toBe(build);
  });

  it.each([
    ["embed/x/index.html", "<html><head><meta charset='utf-8'></head></html>"],
    ["data/versions/x/0123456789ab.json", '{"parallax":1,"version":"0123456789ab"}'],
    ["data/events/x.json", '{\n  "id": "x"\n}'],
    ["schema/event.schema.json", '{"parallax":1,"x":1}'],
    ["assets/index-CEI2W97c.js", '{"parallax":1,"x":1}'],
  ])("not %s", (path, text) => {
    expect(stamped(file(path, text), build, "/")).toBeNull();
  });
});

it("tells which build is published", () => {
  expect(buildOf(buildFile(build))).toBe(build);
});

it("speaks of caching in one rule only", () => {
  const rules = headersFile("/sub/");
  expect(rules.match(/Cache-Control/g)).toHaveLength(1);
  expect(rules).toMatch(
    /^\/sub\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/,
  );
});
