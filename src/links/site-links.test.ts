import { describe, expect, it } from "vitest";
import { linksIn } from "./site-links";
import { plainView } from "./view-state";

describe(linksIn, () => {
  it("links in the reader's language, below the base", () => {
    expect(linksIn("uk", "/parallax/")).toMatchObject({
      eventsHref: "/parallax/uk/",
      problemsHref: "/parallax/uk/problems/",
      openHref: "/parallax/uk/open/",
      aboutHref: "/parallax/uk/about/",
      developersHref: "/parallax/uk/developers/",
    });
    expect(linksIn("en").eventsHref).toBe("/");
  });

  it.each([
    ["an event", undefined, undefined, "/ru/events/x/"],
    ["a row of it", undefined, "moved.to-ua", "/ru/events/x/#moved.to-ua"],
    [
      "a view of it",
      { ...plainView, filter: "differ" as const },
      undefined,
      "/ru/events/x/?filter=differ",
    ],
    ["both", { ...plainView, columns: ["ua"] }, "s-mod", "/ru/events/x/?columns=ua#s-mod"],
  ])("links to %s", (_, view, anchor, expected) => {
    expect(linksIn("ru").eventHref("x", view, anchor)).toBe(expected);
  });

  it("links to the method, and to a finding explained there", () => {
    const { methodHref } = linksIn("uk", "/parallax/");
    expect(methodHref()).toBe("/parallax/uk/method/");
    expect(methodHref("mirror-unequal")).toBe("/parallax/uk/method/#mirror-unequal");
  });
});
