import { gapBetween } from "../model/interval";
import type { Interval } from "../model/quantity";
import type { CellClaim, Finding, GateOutcome, Row } from "./comparison";
import type { Context } from "./context";
import { gate } from "./gate";
import { mergeRows } from "./merge-rows";
import { answers, claimsOfSide, sidesAmong } from "./sides";

/** The only side that answers a row, or null. */
function loneSide(row: Row, sides: readonly string[], context: Context): string | null {
  const answering = sides.filter((side) => answers(row, side, context));
  return row.nature === "single" && answering.length === 1 ? (answering[0] ?? null) : null;
}

/**
 * Sets two one-sided rows beside each other where one counts a part of what the other counts. A part that
 * is not larger than the whole is consistent with it; a larger part is not.
 */
export function withNested(rows: readonly Row[], context: Context): Row[] {
  const sides = sidesAmong(
    rows.flatMap(({ cells }) => cells.map(({ party }) => party)),
    context,
  );
  const left = [...rows];
  const merged: Row[] = [];
  for (const outer of rows) {
    const inner = rows
      .filter((row) => left.includes(row) && isNestedIn(row, outer, sides, context))
      .toSorted((a, b) => largest(b) - largest(a))[0];
    if (inner === undefined || !left.includes(outer)) continue;
    for (const row of [outer, inner]) left.splice(left.indexOf(row), 1);
    merged.push(nestedRow(outer, inner, sides, context));
  }
  return [...merged, ...left];
}

/** The largest part says most about its whole. */
function largest({ cells }: Row): number {
  const sizes = cells.flatMap(({ claims }) => claims.map((claim) => intervalOf(claim)?.lo ?? 0));
  return Math.max(0, ...sizes);
}

function isNestedIn(inner: Row, outer: Row, sides: readonly string[], context: Context): boolean {
  const [a, b] = [inner, outer].map((row) => loneSide(row, sides, context));
  const [first, second] = [inner.questions[0], outer.questions[0]];
  if (a === null || b === null || a === b || first === undefined || second === undefined)
    return false;
  const outcome = gate(first, second, context.vocabulary, context.record.movements);
  return outcome.gate === "nested" && outcome.inner === "a";
}

function nestedRow(outer: Row, inner: Row, sides: readonly string[], context: Context): Row {
  const [whole = [], part = []] = [outer, inner].map((row) =>
    claimsOfSide(row.cells, loneSide(row, sides, context) ?? "", context),
  );
  const gateFound: GateOutcome = { gate: "nested", inner: "b" };
  const tooLarge = whole
    .flatMap((a) => part.map((b) => ({ a, b, excess: excessOf(a, b) })))
    .find(({ excess }) => excess !== null);
  const finding: Finding = {
    code: tooLarge === undefined ? "nested" : "differ",
    parties: [...whole, ...part].map(({ statement }) => statement.party).filter(isFirst),
    claims: [...whole, ...part].map(({ claim }) => claim.id),
    gate: gateFound,
    gap: tooLarge?.excess ?? null,
    notes: tooLarge === undefined ? [{ code: "part-not-larger" }] : [],
  };
  return mergeRows([outer, inner], "nested", finding);
}

function isFirst(party: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(party) === index;
}

/** By how much a part exceeds its whole, where it must. */
function excessOf(whole: CellClaim, part: CellClaim): Finding["gap"] {
  const [outer, inner] = [intervalOf(whole), intervalOf(part)];
  if (outer === null || inner === null || outer.hi === null || inner.lo <= outer.hi) return null;
  return gapBetween(outer, inner);
}

function intervalOf({ claim }: CellClaim): Interval | null {
  return claim.answer.kind === "quantity" ? claim.answer.quantity.interval : null;
}
