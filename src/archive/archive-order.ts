import type { IndexEntry } from "./index-entry";

/** Newest first; events of one day in the order of their ids, so that the order of files never shows. */
export function newestFirst(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  const day = ({ date }: IndexEntry) => date.latest ?? date.earliest ?? Number.NEGATIVE_INFINITY;
  return [...entries].sort((a, b) => day(b) - day(a) || (a.id < b.id ? -1 : 1));
}

/**
 * The sides whose names stand above the list's columns: the pair that most headlines set beside each
 * other, in the order of the newest of them. Nobody's name is first by rule.
 */
export function archiveSides(entries: readonly IndexEntry[]): readonly string[] {
  const pairs = newestFirst(entries)
    .map(({ headline }) => headline?.sides.map(({ side }) => side) ?? [])
    .filter((sides) => sides.length > 0);
  const key = (sides: readonly string[]) => [...sides].sort().join(" ");
  const counts = new Map<string, number>();
  for (const sides of pairs) counts.set(key(sides), (counts.get(key(sides)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return pairs.find((sides) => counts.get(key(sides)) === most) ?? [];
}
