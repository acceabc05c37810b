/** What the list of events is asked for: words, choices, and an order. A link carries it whole. */

/** What events can be chosen by. */
export const facetNames = ["kind", "finding", "party", "year", "measure"] as const;

/** One of them. */
export type FacetName = (typeof facetNames)[number];

/** Orders that can be asked for. None ranks by what parts two counts of different people. */
export const sortNames = ["newest", "oldest", "gap", "origins"] as const;

/** One of them. */
export type SortName = (typeof sortNames)[number];

/** What is asked for. */
export interface ArchiveQuery {
  /** As typed, without space around it; empty is no search. */
  readonly text: string;
  /** The values chosen of each facet, any of which will do; none chosen is all. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** Null is the list's own order: newest first, and of a search the best match first. */
  readonly sort: SortName | null;
}

/** More of a text than this is neither searched nor kept in a link. */
export const longestText = 200;

/** All events, newest first. */
export const plainQuery: ArchiveQuery = {
  text: "",
  facets: { kind: [], finding: [], party: [], year: [], measure: [] },
  sort: null,
};
