import { describe, expect, it } from "vitest";
import { absolute, basePath } from "./site-address";
import { linksIn } from "./site-links";

describe(basePath, () => {
  it.each([
    [null, "/"],
    ["https://parallax.example/", "/"],
    ["https://parallax.example", "/"],
    ["https://press.example/news/parallax/", "/news/parallax/"],
    ["https://press.example/parallax", "/parallax/"],
  ])("of %s is %s", (address, base) => {
    expect(basePath(address)).toBe(base);
  });
});

describe(absolute, () => {
  it("completes a link of the site, with its path", () => {
    const address = "https://press.example/parallax/";
    const href = linksIn("uk", basePath(address)).eventHref("x", undefined, "moved.to-ua");
    expect(absolute(address, href)).toBe("https://press.example/parallax/uk/events/x/#moved.to-ua");
  });

  it("leaves a link alone where nobody has set an address", () => {
    expect(absolute(null, "/events/x/")).toBe("/events/x/");
  });
});
