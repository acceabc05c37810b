import { describe, expect, it } from "vitest";
import { claimAnchor, parseFragment, rowAnchor, sourceAnchor, statementAnchor } from "./anchors";

describe("anchors", () => {
  it.each([
    [rowAnchor("moved.to-ua"), "moved.to-ua"],
    [claimAnchor("mod.freed"), "mod.freed"],
    [statementAnchor("mod"), "s-mod"],
    [sourceAnchor(3), "source-3"],
  ])("%j is the id %j, and its fragment asks for it", (anchor, id) => {
    expect(anchor).toBe(id);
    expect(parseFragment(`#${anchor}`)).toBe(id);
  });
});

describe(parseFragment, () => {
  it.each([
    ["", null],
    ["#", null],
    ["moved.to-ua", "moved.to-ua"],
    ["#moved%2Eto-ua", "moved.to-ua"],
    ["#100%", "100%"],
  ])("%j asks for %j", (fragment, expected) => {
    expect(parseFragment(fragment)).toBe(expected);
  });
});
