import type { ArchiveAnswer } from "./archive-answer";
import { type ArchiveQuery, facetNames } from "./archive-query";
import { byFacet } from "./facet-columns";

/**
 * A query without the values that no event has: a link may be older than the archive, or mistyped.
 * `everything` are the counts of the whole list.
 */
export function knownQuery(
  query: ArchiveQuery,
  everything: ArchiveAnswer["counts"],
): {
  /** The query itself where all of it is known. */
  readonly known: ArchiveQuery;
  readonly absent: readonly { readonly name: string; readonly value: string }[];
} {
  const absent = facetNames.flatMap((name) =>
    query.facets[name]
      .filter((value) => !Object.hasOwn(everything[name], value))
      .map((value) => ({ name, value })),
  );
  if (absent.length === 0) return { known: query, absent };
  const facets = byFacet((name) =>
    query.facets[name].filter((value) => Object.hasOwn(everything[name], value)),
  );
  return { known: { ...query, facets }, absent };
}

/** A query with a value of a facet chosen, or no longer. */
export function toggled(
  query: ArchiveQuery,
  name: (typeof facetNames)[number],
  value: string,
): ArchiveQuery {
  const before = query.facets[name];
  const after = before.includes(value)
    ? before.filter((one) => one !== value)
    : [...before, value].sort();
  return { ...query, facets: { ...query.facets, [name]: after } };
}
