import type { Language } from "../../model/localized";
import type { SearchWords } from "./search-words";

/**
 * What a search reads below `/data/search/`, smallest first. Events are called by their places in the whole
 * list, newest first. The first two files give the first answers; the others better them.
 */

/** `events.json`: what does not depend on the reader's language. Numbers are indices into the names. */
export interface SearchEvents {
  readonly parallax: 1;
  readonly words: SearchWords;
  /** Of each event its date (EDTF), place (-1 where none is named) and speakers; its kind is among the facets. */
  readonly dates: readonly string[];
  readonly places: readonly number[];
  readonly speakers: readonly (readonly number[])[];
  /** Of each event the figures of its headline, each followed by whose it is. */
  readonly figures: readonly (readonly number[])[];
  /** Ids of parties, in the order in which they are counted. */
  readonly parties: readonly string[];
  /** The party of each speaker. */
  readonly partyOf: readonly number[];
  /** In how many parts the claims of each language are published, and how many events a part holds. */
  readonly parts: number;
  readonly partSize: number;
}

/** `titles-<language>.json`: titles and names in one language. */
export interface SearchTitles {
  readonly parallax: 1;
  readonly titles: readonly string[];
  /** In the order of the facet. */
  readonly kinds: readonly string[];
  /** Names of a place: its own and those of the places it lies in. */
  readonly places: readonly string[];
  /** Name and offices. */
  readonly speakers: readonly string[];
}

/** `outlets.json`: who published the sources; the same in all languages. */
export interface SearchOutlets {
  readonly parallax: 1;
  readonly names: readonly string[];
  readonly outlets: readonly (readonly number[])[];
}

/** `claims-<language>-<part>.json`: of each event of the part what was said, each text after its party. */
export interface SearchClaims {
  readonly parallax: 1;
  readonly said: readonly (readonly (number | string)[])[];
}

/** `rows-<part>.json`: of each event of the part what the list shows, see `packedRest`; "" for the first rows. */
export interface SearchRows {
  readonly parallax: 1;
  readonly rows: readonly string[];
}

/** One of the files that are fetched after the first. */
export type LaterFile =
  | { readonly kind: "titles"; readonly language: Language }
  | { readonly kind: "outlets" }
  | { readonly kind: "rows"; readonly part: number }
  | { readonly kind: "claims"; readonly language: Language; readonly part: number };

/** Where a file is published, below `data/`. */
export function searchPath(file: LaterFile | { readonly kind: "events" }): string {
  switch (file.kind) {
    case "titles":
      return `search/titles-${file.language}.json`;
    case "rows":
      return `search/rows-${file.part}.json`;
    case "claims":
      return `search/claims-${file.language}-${file.part}.json`;
    default:
      return `search/${file.kind}.json`;
  }
}

/** Whether something is `events.json`. */
export function isSearchEvents(data: unknown): data is SearchEvents {
  const lists = ["dates", "places", "speakers", "figures", "parties", "partyOf"];
  return isEnvelope(data) && hasLists(data, lists) && typeof data.words === "object";
}

/** Whether something is a file of titles. */
export function isSearchTitles(data: unknown): data is SearchTitles {
  return isEnvelope(data) && hasLists(data, ["titles", "kinds", "places", "speakers"]);
}

/** Whether something is `outlets.json`. */
export function isSearchOutlets(data: unknown): data is SearchOutlets {
  return isEnvelope(data) && hasLists(data, ["names", "outlets"]);
}

/** Whether something is a file of rows. */
export function isSearchRows(data: unknown): data is SearchRows {
  return isEnvelope(data) && hasLists(data, ["rows"]);
}

/** Whether something is a file of claims. */
export function isSearchClaims(data: unknown): data is SearchClaims {
  return isEnvelope(data) && hasLists(data, ["said"]);
}

function isEnvelope(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && "parallax" in data && data.parallax === 1;
}

function hasLists(data: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return names.every((name) => Array.isArray(data[name]));
}
