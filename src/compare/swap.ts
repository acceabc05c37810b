import type { Finding, Row } from "./comparison";
import { type Context, sideOf } from "./context";
import { gate } from "./gate";
import { areOneCargo } from "./leads";
import { mergeRows } from "./merge-rows";
import { figuresOfSide } from "./sides";

/**
 * Where one side alone gives the whole of both movements, they are one announcement and stand in one row,
 * the movement towards that side first: "only Ukraine: 17 for 15". Half of it would mislead.
 */
export function withSwaps(rows: readonly Row[], context: Context): Row[] {
  const left = [...rows];
  const swaps: Row[] = [];
  for (const row of rows) {
    const side = loneSide(row, context);
    if (side === null || toward(row, context) !== side || !left.includes(row)) continue;
    const other = left.find(
      (each) => loneSide(each, context) === side && areTwoWays(row, each, context),
    );
    if (other === undefined) continue;
    for (const each of [row, other]) left.splice(left.indexOf(each), 1);
    const swap = swapRow(row, other);
    const taken = [...left, ...swaps].some(({ id }) => id === swap.id);
    swaps.push(taken ? { ...swap, id: row.id, aliases: [other.id, ...other.aliases] } : swap);
  }
  return [...swaps, ...left];
}

/** The one side that gives the whole of a movement; null where others of the conflict answer too. */
function loneSide(row: Row, context: Context): string | null {
  const { nature, finding, questions } = row;
  const [question] = questions;
  const isTotal = question?.movement != null && question.population === null;
  if (nature !== "single" || finding.code !== "one-sided" || !isTotal) return null;
  const [side = null, ...others] = new Set(finding.parties.map((party) => sideOf(party, context)));
  if (side === null || others.length > 0) return null;
  return figuresOfSide(row, side, context).length > 0 ? side : null;
}

function toward({ questions: [question] }: Row, { record }: Context): string | null {
  return record.movements.find(({ id }) => id === question?.movement)?.to ?? null;
}

function areTwoWays(a: Row, b: Row, { record, vocabulary }: Context): boolean {
  const [first, second] = [a.questions[0], b.questions[0]];
  if (first === undefined || second === undefined || !areOneCargo(a, b, vocabulary)) return false;
  const outcome = gate(first, second, vocabulary, record.movements);
  return outcome.gate === "counterpart" && outcome.differs.length === 0;
}

/** No two parties are compared by it, so its finding is none of the pairs. */
function swapRow(a: Row, b: Row): Row {
  const finding: Finding = {
    ...a.finding,
    parties: [...new Set([...a.finding.parties, ...b.finding.parties])],
    claims: [...a.finding.claims, ...b.finding.claims],
  };
  return { ...mergeRows([a, b], "swap", finding), pairs: [...a.pairs, ...b.pairs] };
}
