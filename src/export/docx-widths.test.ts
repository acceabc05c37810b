import { describe, expect, it } from "vitest";
import { docxWidths } from "./docx-widths";
import type { Grid } from "./grid";

/** A table of one row whose columns hold entries of these lengths. */
function gridWith(lengths: readonly number[]): Grid {
  const cells = lengths.map((length) => ({
    entries: [{ said: "а".repeat(length), by: "", sources: [], link: null }],
    silence: "",
  }));
  const row = { id: "a", title: "", finding: "", gap: null, cells, explanations: [], link: null };
  const headings = ["question", "finding", ...lengths.map(String)];
  return { title: "", headings, groups: [{ name: null, rows: [row] }] };
}

describe(docxWidths, () => {
  it("fills the sheet and never more", () => {
    for (const lengths of [[], [5], [5, 5], [5, 4000], [1, 1, 1, 1, 900]]) {
      const widths = docxWidths(gridWith(lengths), 14_900, true);
      const sum = widths.reduce((all, width) => all + width, 0);
      expect(sum).toBeLessThanOrEqual(14_900);
      if (lengths.length > 0) expect(sum).toBeGreaterThan(14_890);
    }
  });

  it("gives more room to who said more, and enough to everybody", () => {
    const [, , few = 0, many = 0] = docxWidths(gridWith([10, 5000]), 9978, false);
    expect(many).toBeGreaterThan(few);
    expect(few).toBeGreaterThan(1900);
  });

  it("gives parties that said as much the same room", () => {
    const [, , a, b] = docxWidths(gridWith([60, 60]), 9978, false);
    expect(a).toBe(b);
  });
});
