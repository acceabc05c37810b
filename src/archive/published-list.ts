import type { Vocabulary } from "../model/vocabulary";
import type { ArchiveAnswer } from "./archive-answer";
import type { IndexEntry } from "./index-entry";
import type { PackedFacets } from "./packed-facets";

/**
 * The files that the list of events is shown from, below `/data/list/`. The first rows come in one file with
 * all that the page as built shows; what choosing needs of every event is a second; the other rows lie in
 * files of a few, fetched when they come into sight. So an archive of ten thousand opens like a small one.
 */

/** So many rows, the newest, are written into the page and lie in `first.json`. */
export const rowsAhead = 150;

/** So many rows lie in every further file. */
export const rowsInFile = 30;

/** What the list shows of one event. */
export type ListRow = Omit<IndexEntry, "findings" | "parties" | "measures">;

/** `list/first.json`. */
export interface PublishedList {
  readonly parallax: 1;
  /** The sides whose names stand above the columns. */
  readonly sides: readonly string[];
  /** The answer to the plain query. */
  readonly answer: Omit<ArchiveAnswer, "hits">;
  /** The newest events, at places 0, 1, 2 … */
  readonly rows: readonly ListRow[];
  /** The part of the vocabulary that all rows and facets are read with. */
  readonly names: Vocabulary;
}

/** `list/facets.json`. */
export interface PublishedFacets {
  readonly parallax: 1;
  readonly columns: PackedFacets;
}

/** `list/rows/<n>.json`. */
export interface PublishedRows {
  readonly parallax: 1;
  /** The place of its first row: n · rowsInFile. */
  readonly from: number;
  readonly rows: readonly ListRow[];
}

/** The number of the file that a place's row lies in; null where it is one of the first. */
export function rowsFile(place: number): number | null {
  return place < rowsAhead ? null : Math.floor(place / rowsInFile);
}
