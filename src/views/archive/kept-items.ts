import type { ArchiveHit } from "../../archive/archive-answer";
import { unpackedRow } from "../../archive/packed-row";
import type { ListRow } from "../../archive/published-list";
import type { ListItem } from "./list-source";

/** More are not kept: of a long list only what was seen last is seen again. */
const most = 500;

/**
 * The items of a list from answer to answer. One of which nothing has changed stays the same object, or its
 * row would be drawn anew at every key.
 */
export class KeptItems {
  readonly #items = new Map<number, ListItem>();

  /** `rowAt` gives the rows that the page has read by itself. */
  itemOf(hit: ArchiveHit, rowAt: (place: number) => ListRow | null): ListItem {
    const known = this.#items.get(hit.place);
    if (known !== undefined && known.hit === hit && known.row !== null) return known;
    const row = known?.row ?? rowAt(hit.place) ?? unpacked(hit);
    if (known !== undefined && known.row === row && isAlike(known.hit, hit)) return known;
    const item = { hit, row };
    if (this.#items.size >= most) this.#items.clear();
    this.#items.set(hit.place, item);
    return item;
  }
}

function unpacked({ row }: ArchiveHit): ListRow | null {
  return row === null ? null : unpackedRow(row);
}

/** Whether two finds of one event look alike. */
function isAlike(one: ArchiveHit, other: ArchiveHit): boolean {
  return (
    one === other ||
    (one.title === other.title && JSON.stringify(one.matches) === JSON.stringify(other.matches))
  );
}
