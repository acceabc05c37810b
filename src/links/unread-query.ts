import { parseView, printView, queryNames } from "./view-state";

/** What a query asks for and nobody can read. */
export interface Unread {
  readonly name: string;
  readonly value: string;
}

/**
 * The parts of an event's query that were meant for this page and say nothing here. Names that are not
 * ours stand in links for other reasons (`utm_source`, `fbclid`) and are nobody's mistake.
 */
export function unreadQuery(search: string): Unread[] {
  return [...new URLSearchParams(search)].flatMap(([name, value]) =>
    isOurs(name) && value !== "" && !isRead(name, value) ? [{ name, value }] : [],
  );
}

function isOurs(name: string): boolean {
  return queryNames.some((known) => known === name);
}

/** Read by itself the part has to come out as it went in: a list of columns may be read in part. */
function isRead(name: string, value: string): boolean {
  const printed = printView(parseView(`?${new URLSearchParams([[name, value]]).toString()}`));
  const read = new URLSearchParams(printed).get(name);
  return read !== null && (name !== "columns" || value.split(",").every((one) => isIn(one, read)));
}

function isIn(one: string, list: string): boolean {
  return list.split(",").includes(one);
}
