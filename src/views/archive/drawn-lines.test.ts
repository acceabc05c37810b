import { describe, expect, it } from "vitest";
import { type DrawnLine, lineRuns, spansOf, withLine } from "./drawn-lines";

/** Lines of one height, so far apart, in a list of so many. */
const laidOut = (indices: readonly number[], count: number, gap: number) => {
  const top = 100;
  const start = (index: number) => top + index * (50 + gap);
  const lines: DrawnLine[] = indices.map((index) => ({
    index,
    start: start(index),
    end: start(index) + 50,
  }));
  return { lines, extent: { top, gap, bottom: start(count - 1) + 50 } };
};

describe(lineRuns, () => {
  it.each([0, 12])("stands for what is left out, gaps of %i px apart", (gap) => {
    const { lines, extent } = laidOut([0, 4, 5, 8], 12, gap);
    const { runs, after } = lineRuns(lines, extent);
    expect(runs.map((run) => run.lines.map(({ index }) => index))).toEqual([[0], [4, 5], [8]]);
    const high = (lineCount: number) => lineCount * 50 + (lineCount - 1) * gap;
    expect(runs.map(({ before }) => before)).toEqual([0, high(3), high(2)]);
    expect(after).toBe(high(3));
  });

  it("leaves nothing before the first line and after the last", () => {
    const { lines, extent } = laidOut([0, 1, 2], 3, 16);
    expect(lineRuns(lines, extent)).toEqual({ runs: [{ lines, before: 0 }], after: 0 });
  });

  it("stands for a list of which nothing is drawn yet", () => {
    expect(lineRuns([], { top: 0, bottom: 400, gap: 0 })).toEqual({ runs: [], after: 400 });
  });
});

describe(spansOf, () => {
  it("gives the places of the lines, the last of which may be half full", () => {
    const { lines, extent } = laidOut([0, 3, 4], 5, 16);
    expect(spansOf(lineRuns(lines, extent).runs, 2, 9)).toEqual([
      { from: 0, to: 2 },
      { from: 6, to: 9 },
    ]);
  });
});

describe(withLine, () => {
  it("draws a held line in its order, once", () => {
    expect(withLine([4, 5, 6], 10)).toEqual([4, 5, 6, 10]);
    expect(withLine([4, 5, 6], 0)).toEqual([0, 4, 5, 6]);
    expect(withLine([4, 5, 6], 5)).toEqual([4, 5, 6]);
    expect(withLine([4, 5], null)).toEqual([4, 5]);
  });
});
