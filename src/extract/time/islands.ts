import data from "../../../data/lexicons/time-grammar.json";
import { isDead, type Level, rewrite } from "./grammar";
import type { Item } from "./items";

const common = new Set(data.common.split(" "));

/** So short a text may hold nothing but a time, which some rules ask; it is read whole. */
const short = 60;

/**
 * Rewrites a text level by level. No time reaches across a word that stands in no rule, so each stretch
 * between two such words is rewritten by itself, and one of common words alone ("of the", "a") not at all.
 */
export function rewriteAll(
  items: readonly Item[],
  levels: readonly Level[],
  monthFirst: boolean,
): Item[] {
  const read = (row: readonly Item[]) =>
    levels.reduce<Item[]>((last, level) => rewrite(last, level, monthFirst), [...row]);
  if (items.length <= short) return read(items);
  const row: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const { end, live } = islandFrom(items, at);
    // One word before and two behind are seen: what is said before, and that the text goes on.
    const before = live && at > 0 ? 1 : 0;
    const behind = live ? Math.min(2, items.length - end) : 0;
    const island = items.slice(at - before, end + behind);
    const made = live ? read(island) : island;
    for (let each = before; each < made.length - behind; each += 1) {
      const item = made[each];
      if (item !== undefined) row.push(item);
    }
    at = end;
  }
  return row;
}

/** Where the stretch that begins at an item ends, and whether it holds more than common words. */
function islandFrom(items: readonly Item[], from: number): { end: number; live: boolean } {
  let end = from;
  let live = false;
  for (let item = items[end]; item !== undefined && !isDead(item); item = items[end]) {
    live ||= !common.has(item.word);
    end += 1;
  }
  return { end: Math.max(end, from + 1), live };
}
