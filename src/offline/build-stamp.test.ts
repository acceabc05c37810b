import { describe, expect, it } from "vitest";
import { buildOf, buildOfData, isContentAddressed, stampData, stampPage } from "./build-stamp";

const build = "0123456789ab";
const page = '<!doctype html><html><head><meta charset="utf-8" /><title>x</title></head></html>';

describe("a page", () => {
  it("carries its build, and what else belongs into its head", () => {
    const stamped = stampPage(page, build, '<link rel="manifest" href="/manifest.webmanifest">');
    expect(buildOf(stamped)).toBe(build);
    expect(stamped).toContain('<link rel="manifest"');
    expect(stamped.indexOf("charset")).toBeLessThan(stamped.indexOf("parallax-build"));
  });

  it.each([['<meta charset="utf-8">'], ['<meta charset="UTF-8"/>']])(
    "is stamped however its %s is written",
    (meta) => {
      expect(buildOf(stampPage(`<head>${meta}</head>`, build))).toBe(build);
    },
  );

  it("without a stamp belongs to no known build", () => {
    expect(buildOf(page)).toBeNull();
  });

  it("is not taken for another build's by what its text says", () => {
    expect(buildOf(`<p>"build":"${build}"</p>`)).toBeNull();
  });

  it("keeps signs that mean something to a replacement", () => {
    expect(stampPage('<meta charset="utf-8">', build, "$& $1")).toContain("$& $1");
  });
});

describe("data", () => {
  const data = JSON.stringify({ parallax: 1, version: "x", record: { id: "x" } });

  it("carries its build and stays the same data", () => {
    const stamped = stampData(data, build);
    expect(buildOf(stamped)).toBe(build);
    expect(JSON.parse(stamped)).toEqual({ ...JSON.parse(data), build });
    expect(buildOfData(JSON.parse(stamped))).toBe(build);
  });

  it("is stamped once", () => {
    expect(stampData(stampData(data, build), "ba9876543210")).toBe(stampData(data, build));
  });

  it.each([['{"id":"x"}'], ["[]"], [""], ['{ "parallax": 1 }']])(
    "that is no envelope stays as it is: %s",
    (text) => {
      expect(stampData(text, build)).toBe(text);
      expect(buildOf(text)).toBeNull();
    },
  );

  it.each([[null], [1], ["x"], [[]], [{}], [{ build: 1 }]])("%j says no build", (data) => {
    expect(buildOfData(data)).toBeNull();
  });
});

it.each([
  ["assets/index-CEI2W97c.css", true],
  ["/sub/assets/x.js", true],
  ["data/versions/2023-04-10-x/0123456789ab.json", false],
  ["data/versions/2023-04-10-x/index.json", false],
  ["data/records/2023-04-10-x.json", false],
  ["data/index.json", false],
])("%s is named by its content: %s", (path, expected) => {
  expect(isContentAddressed(path)).toBe(expected);
});
