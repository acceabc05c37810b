/**
 * What of a page's view a link carries in its query. The names are public grammar: links that people
 * have kept go on working, so a name once printed is never given another meaning.
 *
 *     ?columns=ua,ru&filter=differ&movement=to-ua
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

/** One of the filters. */
type FilterName = (typeof filterNames)[number];

/** How a reader has arranged a page; null is the page's own arrangement. */
export interface ViewState {
  /** Columns shown, in order. */
  readonly columns: readonly string[] | null;
  readonly filter: FilterName | null;
  /** The movement the ledger is focused on. */
  readonly movement: string | null;
}

/** Nothing rearranged: printed as no query at all. */
export const plainView: ViewState = { columns: null, filter: null, movement: null };

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text could be the id of something; what could not is dropped from links. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** Reads a query, with or without its question mark. Unknown names and values are dropped. */
export function parseView(search: string): ViewState {
  const query = new URLSearchParams(search);
  return {
    columns: parseColumns(query.get("columns")),
    filter: filterNames.find((name) => name === query.get("filter")) ?? null,
    movement: parseId(query.get("movement")),
  };
}

/** Prints a query with its question mark, or nothing for the plain view. Ids need no escaping. */
export function printView(view: ViewState): string {
  const columns = parseColumns(view.columns?.join(",") ?? null);
  const movement = parseId(view.movement);
  const parts = [
    columns === null ? "" : `columns=${columns.join(",")}`,
    view.filter === null ? "" : `filter=${view.filter}`,
    movement === null ? "" : `movement=${movement}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function parseColumns(text: string | null): readonly string[] | null {
  if (text === null) return null;
  const columns = [...new Set(text.split(",").filter(isId))];
  return columns.length === 0 ? null : columns;
}

function parseId(text: string | null): string | null {
  return text !== null && isId(text) ? text : null;
}
