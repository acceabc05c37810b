import { areDisjoint, isPart } from "../model/lattice";
import type { CellClaim, Finding, FindingNote, Remainder, Row } from "./comparison";
import { type Context, isOutlet, judged } from "./context";

/**
 * Adds to the rows of movement totals what the page has to say about them: that handed over and received
 * are two ends of one movement, and, where they differ, what would reconcile them.
 */
export function withRemainders(rows: readonly Row[], context: Context): Row[] {
  return rows.map((row) => {
    const [question] = row.questions;
    if (row.nature !== "single" || question?.movement == null || question.population !== null)
      return row;
    const pairs = row.pairs.map((pair) => withNotes(pair, question.movement ?? "", rows, context));
    const index = row.pairs.indexOf(row.finding);
    return { ...row, pairs, finding: pairs[index] ?? row.finding };
  });
}

function withNotes(
  pair: Finding,
  movement: string,
  rows: readonly Row[],
  context: Context,
): Finding {
  const notes: FindingNote[] = [{ code: "two-ends", movement }];
  if (pair.code === "differ") {
    const remainder = remainderOf(pair, movement, rows, context);
    if (remainder !== null) notes.push({ code: "remainder", remainder });
  }
  if (pair.code === "agree") {
    const populations = namedPopulations(pair, rows);
    if (populations.length > 1)
      notes.push({ code: "described-differently", movement, populations });
  }
  return { ...pair, notes: [...notes, ...pair.notes] };
}

function claimsIn(pair: Finding, rows: readonly Row[]): CellClaim[] {
  return rows
    .flatMap(({ cells }) => cells.flatMap(({ claims }) => claims))
    .filter(({ claim }) => pair.claims.includes(claim.id));
}

function namedPopulations(pair: Finding, rows: readonly Row[]): string[] {
  const names = claimsIn(pair, rows).flatMap(({ claim }) => claim.makeUp ?? []);
  return [...new Set(names)];
}

/**
 * Categories that only the side with the larger total counts: `explained` where one of them, or disjoint
 * parts together, make the difference up exactly; `partly` where they leave some; `open` where their
 * number is not known.
 */
function remainderOf(
  pair: Finding,
  movement: string,
  rows: readonly Row[],
  context: Context,
): Remainder | null {
  const [a, b] = claimsIn(pair, rows);
  const size = pair.gap?.size;
  if (a === undefined || b === undefined || size === undefined) return null;
  const [larger, smaller] = lowest(a) > lowest(b) ? [a, b] : [b, a];
  const categories = leftOut(
    smaller,
    movement,
    rows,
    context,
    ({ statement }) => statement.party === larger.statement.party,
  );
  const reported = leftOut(
    smaller,
    movement,
    rows,
    context,
    ({ claim, statement }) => isOutlet(statement.party, context) && claim.degree === "asserts",
  );
  const numbers = categories.flatMap((category) => exactNumber(category) ?? []);
  const known = numbers.length > 0 && numbers.length === categories.length;
  const left = known ? size - numbers.reduce((sum, n) => sum + n, 0) : null;
  const exact = pair.gap?.atLeast === false;
  return {
    movement,
    state:
      left === null ? "open" : left === 0 && exact ? "explained" : left > 0 ? "partly" : "open",
    larger: larger.statement.party,
    smaller: smaller.statement.party,
    categories,
    reported,
    left: left !== null && left >= 0 ? left : null,
  };
}

function lowest({ claim }: CellClaim): number {
  return claim.answer.kind === "quantity" ? (claim.answer.quantity.interval?.lo ?? 0) : 0;
}

/**
 * The make-up that some parties state and that lies outside what the smaller side says it counts:
 * civilians, beside a total of servicemen.
 */
function leftOut(
  smaller: CellClaim,
  movement: string,
  rows: readonly Row[],
  { vocabulary }: Context,
  isAsked: (entry: CellClaim) => boolean,
): Remainder["categories"] {
  const counted = smaller.claim.makeUp;
  if (counted === null) return [];
  const named = rows
    .filter(
      ({ questions: [question] }) =>
        question?.movement === movement && question.population !== null,
    )
    .flatMap(({ cells }) => cells)
    .flatMap(({ claims }) => judged(claims).filter(isAsked))
    .flatMap(({ claim }) => {
      const { population } = claim.question;
      if (claim.answer.kind !== "quantity" || population === null) return [];
      if (overlaps(population, counted, vocabulary.populations)) return [];
      return [{ claim: claim.id, population, quantity: claim.answer.quantity }];
    });
  return eachOnce(named, vocabulary.populations);
}

type Category = Remainder["categories"][number];

/**
 * Nobody is counted twice: of several speakers' figures for one population the largest stands, and a part
 * is left out beside the whole that holds it.
 */
function eachOnce(
  named: readonly Category[],
  populations: Context["vocabulary"]["populations"],
): Category[] {
  const largestFirst = named.toSorted(
    (a, b) => (exactNumber(b) ?? -1) - (exactNumber(a) ?? -1) || (a.claim < b.claim ? -1 : 1),
  );
  return largestFirst.filter(({ population }, index) => {
    const counted = largestFirst.slice(0, index).some((other) => other.population === population);
    const held = named.some(
      (other) =>
        other.population !== population && isPart(populations, population, other.population),
    );
    return !counted && !held;
  });
}

function exactNumber({ quantity: { interval } }: Category): number | null {
  return interval !== null && interval.lo === interval.hi ? interval.lo : null;
}

/** Populations that can hold the same person: one inside the other, or nothing said that keeps them apart. */
function overlaps(
  a: string,
  b: string,
  populations: Context["vocabulary"]["populations"],
): boolean {
  return isPart(populations, a, b) || isPart(populations, b, a) || !areDisjoint(populations, a, b);
}
