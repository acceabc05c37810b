import type { Grid } from "./grid";

/** In twentieths of a point: what a question takes, and what a finding takes upright and across. */
const question = 2500;
const finding = { upright: 1700, across: 2100 };

/**
 * How wide the columns of a document's table are. Who said more gets more room, within bounds: a column of
 * many reports would else go on for pages beside empty ones, and a narrow one breaks words.
 */
export function docxWidths({ headings, groups }: Grid, width: number, across: boolean): number[] {
  const second = across ? finding.across : finding.upright;
  const rest = width - question - second;
  const cells = groups.flatMap(({ rows }) => rows.map((row) => row.cells));
  const lengths = headings.slice(2).map((_, column) =>
    cells.reduce((sum, row) => {
      const entries = row[column]?.entries ?? [];
      return sum + entries.reduce((all, { said, by }) => all + said.length + by.length, 0);
    }, 1),
  );
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const weights = lengths.map((length) => Math.min(1.7, Math.max(0.85, Math.sqrt(length / mean))));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return [question, second, ...weights.map((weight) => Math.floor((rest * weight) / all))];
}
