import { describe, expect, it } from "vitest";
import { groupBy } from "./group-by";

describe(groupBy, () => {
  it("keeps groups in the order in which their keys first appear, and members in theirs", () => {
    const groups = groupBy(["b1", "a1", "b2", "a2"], (item) => item[0]);
    expect([...groups]).toEqual([
      ["b", ["b1", "b2"]],
      ["a", ["a1", "a2"]],
    ]);
  });

  it("makes no group of nothing", () => {
    expect([...groupBy([], String)]).toEqual([]);
  });

  it("takes keys that objects have of their own", () => {
    expect([...groupBy(["constructor", "__proto__"], String).keys()]).toEqual([
      "constructor",
      "__proto__",
    ]);
  });
});
