import type { ArchiveAnswer } from "./archive-answer";
import { type ArchiveQuery, type FacetName, facetNames, type SortName } from "./archive-query";
import { byFacet, type FacetColumns } from "./facet-columns";

/** The events that fit a query, by their places in the whole list, in order. */
export interface ChosenEvents extends Pick<ArchiveAnswer, "total" | "counts" | "unchosen"> {
  readonly places: readonly number[];
}

/**
 * Chooses and orders events. `found` are the places that the text was found at, best match first; null
 * where no text was asked for.
 */
export function chooseEvents(
  columns: FacetColumns,
  query: ArchiveQuery,
  found: readonly number[] | null,
): ChosenEvents {
  const candidates = found ?? columns.origins.map((_, place) => place);
  const tests = facetNames.map((name) => chosenTest(columns, query, name));
  const places: number[] = [];
  const missing = byFacet((): number[] => []);
  for (const place of candidates) {
    const missed = missedBy(tests, place);
    if (missed === null) places.push(place);
    else if (missed !== "several") missing[missed].push(place);
  }
  return {
    total: places.length,
    places: inOrder(places, columns, query.sort ?? (found === null ? "newest" : null)),
    counts: byFacet((name) => counted(columns, name, [places, missing[name]])),
    unchosen: byFacet((name) => places.length + missing[name].length),
  };
}

/** Whether a place has what is chosen of a facet; null where nothing is chosen there. */
type ChosenTest = ((place: number) => boolean) | null;

/** The facet whose choice a place has not; null where it has all. Asked of ten thousand at every key. */
function missedBy(tests: readonly ChosenTest[], place: number): FacetName | "several" | null {
  let missed: FacetName | null = null;
  for (let at = 0; at < tests.length; at += 1) {
    const test = tests[at];
    if (test == null || test(place)) continue;
    if (missed !== null) return "several";
    missed = facetNames[at] ?? null;
  }
  return missed;
}

/** How many of the places have each value of a facet; values that none has are left out. */
function counted(
  { values, chosen }: FacetColumns,
  name: FacetName,
  places: readonly (readonly number[])[],
): Record<string, number> {
  const column = chosen[name];
  const counts = new Uint32Array(values[name].length);
  const add = (value: number) => {
    counts[value] = (counts[value] ?? 0) + 1;
  };
  for (const some of places) {
    for (const place of some) {
      const value = column[place];
      if (typeof value === "number") add(value);
      else value?.forEach(add);
    }
  }
  return Object.fromEntries(
    values[name].flatMap((value, at) => (counts[at] ? [[value, counts[at]]] : [])),
  );
}

function chosenTest(
  { values, chosen }: FacetColumns,
  { facets }: ArchiveQuery,
  name: FacetName,
): ChosenTest {
  if (facets[name].length === 0) return null;
  const wanted = new Set(facets[name].map((value) => values[name].indexOf(value)));
  return (place) => listOf(chosen[name][place]).some((value) => wanted.has(value));
}

function listOf(value: number | readonly number[] | undefined): readonly number[] {
  if (value === undefined) return [];
  return typeof value === "number" ? [value] : value;
}

/** Places count from the newest; null leaves the order in which the text was found. */
function inOrder(
  places: readonly number[],
  { gap, origins }: FacetColumns,
  sort: SortName | null,
): readonly number[] {
  const by = (ranks: readonly number[]) => (a: number, b: number) =>
    (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b;
  switch (sort) {
    case null:
      return places;
    case "newest":
      return places.toSorted((a, b) => a - b);
    case "oldest":
      return places.toSorted((a, b) => b - a);
    case "gap":
      return places.toSorted(by(gap));
    case "origins":
      return places.toSorted(by(origins));
  }
}
