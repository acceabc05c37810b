import type { Statement } from "../../model/record";

/**
 * Statements in the order they are read: those the headline was made from, then by time, undated ones
 * last; among equals as the record has them.
 */
export function statementOrder(
  statements: readonly Statement[],
  headline: ReadonlySet<string>,
): readonly Statement[] {
  const leads = (statement: Statement) => statement.claims.some((claim) => headline.has(claim.id));
  const time = (statement: Statement) => statement.said?.earliest ?? Number.MAX_SAFE_INTEGER;
  return [...statements].sort(
    (a, b) => Number(leads(b)) - Number(leads(a)) || (leads(a) ? 0 : time(a) - time(b)),
  );
}
