import type { ArchiveHit } from "../../archive/archive-answer";
import type { ListRow } from "../../archive/published-list";

/** One event of the list. Its row may be on its way still. */
export interface ListItem {
  readonly hit: ArchiveHit;
  readonly row: ListRow | null;
}

/** Places of the list that follow each other, up to but not with the last. */
export interface ListSpan {
  readonly from: number;
  readonly to: number;
}

/** The list as it is asked for: how long it is, and those of its events that have been fetched. */
export interface ListSource {
  /** Names the list: another query is another list. */
  readonly key: string;
  readonly total: number;
  /** Null where even the event is not known yet. */
  readonly at: (index: number) => ListItem | null;
  /** The place of an event in the whole list; null where it is not known yet. */
  readonly placeAt: (index: number) => number | null;
  /** Says what of the list is drawn; the rest need not be fetched. */
  readonly want: (spans: readonly ListSpan[]) => void;
}
