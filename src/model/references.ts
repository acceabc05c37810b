import type { Report } from "./problems";
import type { Claim, EventRecord } from "./record";

/** Checks what points from one place of a record to another: superseded claims, rows, the headline. */
export function checkReferences(record: EventRecord, report: Report): void {
  const claims = record.statements.flatMap((statement) => statement.claims);
  const rows = new Set(claims.flatMap((claim) => rowsOf(claim)));
  record.statements.forEach((statement, index) => {
    for (const claim of statement.claims) {
      const path = ["statements", index, "claims", nameOf(claim)];
      const target = claim.supersedes?.claim;
      if (target !== undefined && !claims.some(({ id }) => id === target)) {
        report([...path, "supersedes", "claim"], "unknown-claim", { id: target });
      }
      if (claim.explains !== null && !rows.has(claim.explains)) {
        report([...path, "explains"], "unknown-row", { id: claim.explains });
      }
    }
  });
  reportCycles(claims, report);
  if (record.headline !== null && !rows.has(record.headline)) {
    report(["headline"], "unknown-row", { id: record.headline });
  }
  for (const [index, { row }] of record.searched.entries()) {
    if (row !== null && !rows.has(row))
      report(["searched", index, "row"], "unknown-row", { id: row });
  }
}

/** A claim's name in the file: its mark can be that of the claim it is derived from. */
function nameOf({ id, mark }: Claim): string {
  return id.split(".")[1] ?? mark;
}

/** A claim's row, and `moved`, the row in which the two movements of an event mirror each other. */
function rowsOf({ question }: Claim): string[] {
  return question.movement === null
    ? [question.id]
    : [question.id, "moved", `moved.${question.movement}`];
}

/** A claim that in the end supersedes itself would leave no current one. */
function reportCycles(claims: readonly Claim[], report: Report): void {
  const next = new Map(
    claims.flatMap((claim) => (claim.supersedes ? [[claim.id, claim.supersedes.claim]] : [])),
  );
  for (const start of next.keys()) {
    const seen = new Set<string>();
    for (let id = next.get(start); id !== undefined && !seen.has(id); id = next.get(id)) {
      if (id === start) {
        report(["statements"], "cycle", { id: start });
        break;
      }
      seen.add(id);
    }
  }
}
