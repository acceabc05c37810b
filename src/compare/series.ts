import type { CellClaim } from "./comparison";
import { type Context, countedTo } from "./context";

/** Whether claims are points of a count to date. */
function areSeries(claims: readonly CellClaim[], { vocabulary }: Context): boolean {
  const measures = new Set(claims.map(({ claim }) => claim.question.measure ?? ""));
  return (
    claims.length > 1 &&
    [...measures].every((measure) => vocabulary.measures[measure]?.counts === "to-date")
  );
}

/**
 * The points of a series that count up to the latest day. Where a day is not known, nobody can say that a
 * dated point is newer, and points stand in the order in which they became known: undated ones last. Claims
 * that are no series give none.
 */
export function newestPoints(claims: readonly CellClaim[], context: Context): readonly CellClaim[] {
  if (!areSeries(claims, context)) return [];
  const days = claims.map((each) => countedTo(each) ?? Number.POSITIVE_INFINITY);
  const latest = Math.max(...days);
  return claims.filter((_, index) => days[index] === latest);
}

/**
 * The two points, one of each series, that lie nearest in time; of equals the newest. Where no two days are
 * known it is the newest of each.
 */
export function nearestPoints(
  first: readonly CellClaim[],
  second: readonly CellClaim[],
  context: Context,
): readonly [readonly CellClaim[], readonly CellClaim[]] {
  const pairs = first.flatMap((a) =>
    second.flatMap((b) => {
      const [from, to] = [countedTo(a), countedTo(b)];
      return from === null || to === null
        ? []
        : [{ a, b, apart: Math.abs(from - to), at: Math.max(from, to) }];
    }),
  );
  const [nearest] = pairs.toSorted((x, y) => x.apart - y.apart || y.at - x.at);
  if (nearest !== undefined) return [[nearest.a], [nearest.b]];
  const newest = (points: readonly CellClaim[]) => {
    const found = newestPoints(points, context);
    return found.length > 0 ? found : points;
  };
  return [newest(first), newest(second)];
}
