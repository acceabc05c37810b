import type { CellClaim } from "./comparison";

/**
 * Where a speaker names people on top of a swap ("175 for 175, and 22 more"), that speaker gives two wholes
 * of the movement: the swap and the derived sum. Two parties agree on the largest whole they share; this
 * is that pair of claims, or null where neither party gives two wholes or they share none.
 */
export function largestShared(
  a: readonly CellClaim[],
  b: readonly CellClaim[],
): readonly string[] | null {
  if (!givesTwoWholes(a) && !givesTwoWholes(b)) return null;
  const pairs = a.flatMap((first) =>
    b
      .filter((second) => exactValue(first) !== null && exactValue(first) === exactValue(second))
      .map((second) => ({ value: exactValue(first) ?? 0, ids: [first.claim.id, second.claim.id] })),
  );
  return pairs.toSorted((x, y) => y.value - x.value)[0]?.ids ?? null;
}

function givesTwoWholes(claims: readonly CellClaim[]): boolean {
  return claims.some((claim) => claims.some((other) => isTwinWhole(claim, other)));
}

/** Whether one is a swap and the other the sum of it with those on top. */
export function isTwinWhole(a: CellClaim | undefined, b: CellClaim | undefined): boolean {
  if (a === undefined || b === undefined || !a.claim.whole || !b.claim.whole) return false;
  return a.claim.derivedFrom.includes(b.claim.id) || b.claim.derivedFrom.includes(a.claim.id);
}

function exactValue({ claim }: CellClaim): number | null {
  if (claim.answer.kind !== "quantity") return null;
  const { interval } = claim.answer.quantity;
  return interval !== null && interval.lo === interval.hi ? interval.lo : null;
}
