import type { CellClaim, Finding, Row, RowNature } from "./comparison";

/** Sets two questions' rows beside each other under one finding; links to either still lead here. */
export function mergeRows(
  [a, b]: readonly [Row, Row],
  nature: RowNature,
  finding: Finding,
): Row {
  const wholes = [a, b].every(({ questions }) =>
    questions.every(({ movement, population }) => movement !== null && population === null),
  );
  return {
    id: wholes ? "moved" : a.id,
    aliases: [...new Set([a.id, b.id, ...a.aliases, ...b.aliases])].filter((id) => wholes || id !== a.id),
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

function mergeCells(a: Row, b: Row): Row["cells"] {
  const parties = [...new Set([...a.cells, ...b.cells].map(({ party }) => party))];
  const claims = (row: Row, party: string): readonly CellClaim[] =>
    row.cells.find((cell) => cell.party === party)?.claims ?? [];
  return parties.map((party) => ({ party, claims: [...claims(a, party), ...claims(b, party)] }));
}
