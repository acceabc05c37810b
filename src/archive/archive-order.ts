import type { IndexEntry } from "./index-entry";

/** Orders entries newest first; events of one day by id, so that the order of files never shows. */
export function newestFirst(a: Dated, b: Dated): number {
  return lastDay(b) - lastDay(a) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** What the order is made from. */
type Dated = Pick<IndexEntry, "id" | "date">;

function lastDay({ date }: Dated): number {
  return date.latest ?? date.earliest ?? 0;
}

/**
 * The sides whose names stand above the list's columns: the pair that most headlines set beside each
 * other, in the order of the newest of them. Nobody's name is first by rule.
 */
export function archiveSides(entries: readonly IndexEntry[]): readonly string[] {
  const pairs = entries
    .toSorted(newestFirst)
    .map(({ headline }) => headline?.sides.map(({ side }) => side) ?? [])
    .filter((sides) => sides.length > 0);
  const key = (sides: readonly string[]) => [...sides].sort().join(" ");
  const counts = new Map<string, number>();
  for (const sides of pairs) counts.set(key(sides), (counts.get(key(sides)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return pairs.find((sides) => counts.get(key(sides)) === most) ?? [];
}
