import type { CellClaim, Finding, Row, RowNature } from "./comparison";

/** Sets two questions' rows beside each other under one finding; links to either still lead here. */
export function mergeRows([a, b]: readonly [Row, Row], nature: RowNature, finding: Finding): Row {
  const id = jointId(a, b);
  const former = new Set([a.id, b.id, ...a.aliases, ...b.aliases]);
  return {
    id,
    aliases: [...former].filter((alias) => alias !== id),
    nature,
    questions: [...a.questions, ...b.questions],
    cells: mergeCells(a, b),
    finding,
    pairs: [finding, ...a.pairs, ...b.pairs],
    before: a.before && b.before,
    explanations: [...a.explanations, ...b.explanations],
    searched: [...a.searched, ...b.searched],
  };
}

/** The totals of both movements together are `moved`; any other row keeps the first question's id. */
function jointId(a: Row, b: Row): string {
  const questions = [...a.questions, ...b.questions];
  const totals = questions.every(
    ({ movement, population, stage }) => movement !== null && population === null && stage === null,
  );
  return totals ? "moved" : a.id;
}

function mergeCells(a: Row, b: Row): Row["cells"] {
  const parties = [...new Set([...a.cells, ...b.cells].map(({ party }) => party))];
  const claims = (row: Row, party: string): readonly CellClaim[] =>
    row.cells.find((cell) => cell.party === party)?.claims ?? [];
  return parties.map((party) => ({ party, claims: [...claims(a, party), ...claims(b, party)] }));
}
