import type { ArchiveQuery } from "../archive/archive-query";
import { printArchiveView } from "./archive-view";
import { type FiguresQuery, printFiguresView } from "./figures-view";
import { isId } from "./is-id";

/**
 * What of a page's view a link carries in its query. The names are public grammar: links that people
 * have kept go on working, so a name once printed is never given another meaning.
 *
 *     ?columns=ua,ru&filter=differ&movement=to-ua&as-of=2023-01-03T00:00Z&v=4f0c2a9be871
 */

/** Findings a link can filter by. The table has a group of the same name for each. */
export const filterNames = [
  "differ",
  "mirror",
  "disputed",
  "unconfirmed",
  "incomparable",
  "compatible",
  "agree",
  "one-sided",
] as const;

/** The name of the filter in the query, and of the field that chooses it. */
export const filterField = "filter";

/** One of the filters. */
type FilterName = (typeof filterNames)[number];

/** How a reader has arranged a page; null is the page's own arrangement. */
export interface ViewState {
  /** Columns shown, in order. */
  readonly columns: readonly string[] | null;
  readonly filter: FilterName | null;
  /** The movement the ledger is focused on. */
  readonly movement: string | null;
  /** Only what was said by this moment: a whole minute, in milliseconds since 1970 UTC. */
  readonly asOf: number | null;
  /** The version of the record that is shown, for ever; null is the latest. */
  readonly version: string | null;
  /** What the page of figures is asked for, see `figures-view.ts`; null on every other page. */
  readonly figures: FiguresQuery | null;
  /** What the list of events is asked for, see `archive-view.ts`; null on every other page. */
  readonly archive: ArchiveQuery | null;
}

/** Nothing rearranged: printed as no query at all. */
export const plainView: ViewState = {
  columns: null,
  filter: null,
  movement: null,
  asOf: null,
  version: null,
  figures: null,
  archive: null,
};

/** Names in a query that are this page's. */
export const queryNames = ["columns", "filter", "movement", "as-of", "v"] as const;

/** Reads a query, with or without its question mark. Unknown names and values are dropped. */
export function parseView(search: string): ViewState {
  const query = new URLSearchParams(search);
  return {
    columns: parseColumns(query.get("columns")),
    filter: filterNames.find((name) => name === query.get("filter")) ?? null,
    movement: parseId(query.get("movement")),
    asOf: parseMinute(query.get("as-of")),
    version: parseVersion(query.get("v")),
    figures: null,
    archive: null,
  };
}

/** Prints a query with its question mark, or nothing for the plain view. Ids need no escaping. */
export function printView(view: ViewState): string {
  if (view.figures !== null) return printFiguresView(view.figures);
  if (view.archive !== null) return printArchiveView(view.archive);
  const columns = parseColumns(view.columns?.join(",") ?? null);
  const movement = parseId(view.movement);
  const version = parseVersion(view.version);
  const parts = [
    columns === null ? "" : `columns=${columns.join(",")}`,
    view.filter === null ? "" : `filter=${view.filter}`,
    movement === null ? "" : `movement=${movement}`,
    view.asOf === null ? "" : `as-of=${printMinute(view.asOf)}`,
    version === null ? "" : `v=${encodeURIComponent(version)}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function parseColumns(text: string | null): readonly string[] | null {
  if (text === null) return null;
  const columns = [...new Set(text.split(",").filter(isId))];
  return columns.length === 0 ? null : columns;
}

/** A minute of UTC as a link carries it: 2023-01-03T00:00Z. */
function printMinute(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 16)}Z`;
}

/** Only what `printMinute` prints is read, so that no link depends on a reader's clock or browser. */
function parseMinute(text: string | null): number | null {
  if (text === null || !/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text)) return null;
  const moment = Date.parse(text);
  return Number.isNaN(moment) || printMinute(moment) !== text ? null : moment;
}

/**
 * The name of a version: the first 12 hexadecimal digits of a hash, see `versionOf`. One that was cut or
 * mistyped is kept as well: its page says that there is none, and which there are.
 */
function parseVersion(text: string | null): string | null {
  const version = text?.trim().toLowerCase() ?? "";
  return version === "" ? null : version;
}

function parseId(text: string | null): string | null {
  return text !== null && isId(text) ? text : null;
}
