import { expect, it } from "vitest";
import { isSeriesSources } from "./series-sources";

const file = { parallax: 1, series: "own-people", versions: {}, figures: {}, names: {} };

it("knows the sources of a series, and what only looks like them", () => {
  expect(isSeriesSources(file, "own-people")).toBe(true);
  expect(isSeriesSources(file, "own-bodies")).toBe(false);
  expect(isSeriesSources(null, "own-people")).toBe(false);
  for (const part of ["versions", "figures", "names"]) {
    for (const wrong of [null, [], "x", undefined]) {
      expect(isSeriesSources({ ...file, [part]: wrong }, "own-people")).toBe(false);
    }
  }
});
