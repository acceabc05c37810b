import { describe, expect, it } from "vitest";
import { buildOf } from "../offline/build-stamp";
import { buildFile, buildIdOf, firstScriptPath, headersFile, stamped } from "./finish-build";

const build = { id: "0123456789ab", firstScript: "assets/first-01234567.js" };
const file = (path: string, content: string) => ({ path, content });
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
    const html = stamped(path, page, build, base) ?? "";
    expect(buildOf(html)).toBe(build.id);
    expect(html).toContain(`href="${manifest}"`);
  });

  it.each([
    ["data/index.json", '{"parallax":1,"events":[]}'],
    ["data/versions/x/index.json", '{"parallax":1,"versions":[]}'],
    ["data/versions/x/0123456789ab.json", '{"parallax":1,"version":"0123456789ab"}'],
  ])("the data %s", (path, json) => {
    expect(buildOf(stamped(path, json, build, "/") ?? "")).toBe(build.id);
  });

  it.each([
    ["embed/x/index.html", "<html><head><meta charset='utf-8'></head></html>"],
    ["data/events/x.json", '{\n  "id": "x"\n}'],
    ["schema/event.schema.json", '{"parallax":1,"x":1}'],
    ["assets/index-CEI2W97c.js", '{"parallax":1,"x":1}'],
  ])("not %s", (path, text) => {
    expect(stamped(path, text, build, "/")).toBeNull();
  });
});

it("tells which build is published", () => {
  expect(buildOf(buildFile(build.id))).toBe(build.id);
});

it("speaks of caching in one rule only", () => {
  const rules = headersFile("/sub/");
  expect(rules.match(/Cache-Control/g)).toHaveLength(1);
  expect(rules).toMatch(
    /^\/sub\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/,
  );
});

it("names the first script by its content, so that no page is read with another build's", () => {
  expect(firstScriptPath("a")).toMatch(/^assets\/first-[0-9a-f]{8}\.js$/);
  expect(firstScriptPath("a")).not.toBe(firstScriptPath("b"));
  const html = page.replace(
    "</head>",
    '<script src="/sub/first.js" data-main="x"></script></head>',
  );
  expect(stamped("uk/index.html", html, build, "/sub/")).toContain(
    '<script src="/sub/assets/first-01234567.js" data-main="x">',
  );
});

it("lets a page without content ask for itself anew where its scripts are gone", () => {
  const start = '<head><meta charset="utf-8"><script src="/first.js"></script></head>';
  const recover = '<script src="/recover.js"></script><script src="/assets/first-01234567.js">';
  const shell = stamped("404.html", `${start}<div id="root"></div>`, build, "/");
  expect(shell).toContain(recover);
  const built = stamped("index.html", `${start}<div id="root"><p>x</p></div>`, build, "/");
  expect(built).not.toContain("recover.js");
});
