import {
  type ArchiveQuery,
  type FacetName,
  facetNames,
  longestText,
  plainQuery,
  sortNames,
} from "../archive/archive-query";
import { isId } from "./is-id";

/**
 * What of the list of events a link carries in its query. The names are public grammar, like those of
 * `view-state.ts`.
 *
 *     ?q=обмін&kind=strike&finding=differ,disputed&party=un&year=2023&measure=killed&sort=gap
 */

/** Reads a query, with or without its question mark. Unknown names and what can be no value are dropped. */
export function parseArchiveView(search: string): ArchiveQuery {
  const query = new URLSearchParams(search);
  const text = tidied(query.get("q") ?? "");
  const chosen = facetNames.map((name) => [name, parseValues(query.get(name))] as const);
  const sort = sortNames.find((name) => name === query.get("sort")) ?? null;
  return {
    text,
    facets: { ...plainQuery.facets, ...Object.fromEntries(chosen) },
    sort: text === "" && sort === "newest" ? null : sort,
  };
}

/** The parts of a list's query that were meant for it and say nothing. */
export function unreadArchiveView(search: string): { name: string; value: string }[] {
  return [...new URLSearchParams(search)].flatMap(([name, text]) => {
    if (name === "sort" && !sortNames.some((sort) => sort === text)) return [{ name, value: text }];
    if (!facetNames.some((facet) => facet === name)) return [];
    const values = text.split(",").filter((value) => value !== "" && !isId(value));
    return values.map((value) => ({ name, value }));
  });
}

/** Prints a query with its question mark, or nothing for the plain list. */
export function printArchiveView({ text, facets, sort }: ArchiveQuery): string {
  const words = tidied(text);
  const parts = [
    words === "" ? "" : `q=${encodeURIComponent(words)}`,
    ...facetNames.map((name) => printValues(name, facets[name])),
    sort === null || (words === "" && sort === "newest") ? "" : `sort=${sort}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Whether two queries differ in their words, and in nothing else that can be chosen. */
export function differInWords(one: ArchiveQuery, other: ArchiveQuery): boolean {
  const rest = (query: ArchiveQuery) => printArchiveView({ ...query, text: "" });
  return one.text !== other.text && rest(one) === rest(other);
}

/** Half of a pair that makes up one character cannot stand in an address. */
function tidied(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "")
    .trim();
}

function parseValues(text: string | null): readonly string[] {
  return [...new Set((text ?? "").split(",").filter(isId))];
}

function printValues(name: FacetName, values: readonly string[]): string {
  const valid = [...new Set(values.filter(isId))];
  return valid.length === 0 ? "" : `${name}=${valid.join(",")}`;
}
