import { describe, expect, it } from "vitest";
import { embedHref } from "./embed-address";

describe(embedHref, () => {
  it.each([
    [{ language: "en", id: "an-event" }, "/embed/an-event/"],
    [{ language: "uk", id: "an-event" }, "/uk/embed/an-event/"],
    [{ language: "en", id: "an-event", version: "4f0c2a9be871" }, "/embed/an-event/4f0c2a9be871/"],
    [
      { language: "ru", id: "an-event", theme: "dark", anchor: "moved.to-ua" },
      "/ru/embed/an-event/?theme=dark#moved.to-ua",
    ],
    [
      { language: "en", id: "an-event", version: null, theme: null, anchor: null },
      "/embed/an-event/",
    ],
  ] as const)("prints %j as %s", (address, expected) => {
    expect(embedHref(address)).toBe(expected);
  });

  it("stands below where the site is mounted, and in a build from its root", () => {
    expect(embedHref({ language: "uk", id: "a" }, "/sub/")).toBe("/sub/uk/embed/a/");
    expect(embedHref({ language: "uk", id: "a" }, "")).toBe("uk/embed/a/");
  });
});
