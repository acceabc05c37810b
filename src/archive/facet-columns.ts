import { yearsOf } from "../model/edtf-dates";
import { type FacetName, facetNames } from "./archive-query";
import type { IndexEntry, IndexHeadline } from "./index-entry";

/** The values one event has of every facet. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/**
 * What choosing and ordering needs of every event, by its place in the whole list, newest first: small
 * enough to be fetched whole where the rows are not.
 */
export interface FacetColumns {
  /** The values there are of each facet. */
  readonly values: FacetValues;
  /** Of each event its values of each facet, as indices into `values`; one alone stands without a list. */
  readonly chosen: Readonly<Record<FacetName, readonly (number | readonly number[])[]>>;
  /**
   * Of each event how far apart its headline's answers to one question are, in thousandths, rounded up; 0
   * where nothing can be said.
   */
  readonly gap: readonly number[];
  /** Of each event how many origins its sources are known to have. */
  readonly origins: readonly number[];
}

/** The columns of a list that is in order, newest first. */
export function facetColumns(entries: readonly IndexEntry[]): FacetColumns {
  const found = entries.map(valuesOf);
  const values = byFacet((name) => [...new Set(found.flatMap((one) => one[name]))].sort());
  const chosen = byFacet((name) => {
    const at = new Map(values[name].map((value, index) => [value, index]));
    return found.map((one) => {
      const indices = one[name].map((value) => at.get(value) ?? 0);
      return indices.length === 1 ? (indices[0] ?? 0) : indices;
    });
  });
  return {
    values,
    chosen,
    gap: entries.map(({ headline }) => relativeGap(headline)),
    origins: entries.map(({ origins }) => origins),
  };
}

/** Something for each facet. */
export function byFacet<Value>(make: (name: FacetName) => Value): Record<FacetName, Value> {
  const [kind, finding, party, year, measure] = facetNames.map(make) as [
    Value,
    Value,
    Value,
    Value,
    Value,
  ];
  return { kind, finding, party, year, measure };
}

function valuesOf(entry: IndexEntry): FacetValues {
  const { kind, headline, parties, measures, date } = entry;
  const finding = headline === null ? [] : [findingValue(headline)];
  return {
    kind: [kind],
    finding,
    party: parties,
    year: yearsOf(date.edtf).map(String),
    measure: measures,
  };
}

/** Two findings are called "not comparable" and are one choice. */
function findingValue({ finding: { code } }: IndexHeadline): string {
  return code === "joined" ? "incomparable" : code;
}

/**
 * Only answers to one question have a gap to be ranked by: what parts a mirror's two counts of different
 * people says nothing of how far accounts part (semantics.md).
 */
function relativeGap(headline: IndexHeadline | null): number {
  if (headline === null) return 0;
  const { code, gap } = headline.finding;
  return code === "differ" || code === "inconsistent" ? Math.ceil((gap?.relative ?? 0) * 1000) : 0;
}
