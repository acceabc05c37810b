/**
 * Ids of the elements a fragment can point at. Row, claim and statement are the fragment of a link, so
 * that they work without any script and are not sent to the host.
 */

/** A row of the table: its id as it is, `#moved.to-ua`. */
export function rowAnchor(row: string): string {
  return row;
}

/** A claim marked in a statement's text: its id as it is, `#mod.freed`. */
export function claimAnchor(claim: string): string {
  return claim;
}

/** A statement in full: `#s-mod`. */
export function statementAnchor(statement: string): string {
  return `s-${statement}`;
}

/** A numbered source: `#source-3`. */
export function sourceAnchor(number: number): string {
  return `source-${number}`;
}

/** The element id a fragment asks for, with or without its hash; null where it asks for none. */
export function parseFragment(fragment: string): string | null {
  const encoded = fragment.replace(/^#/, "");
  if (encoded === "") return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** The heading every page begins with; focus goes there when a reader arrives by a link. */
export const pageTitleId = "page-title";

/** Where events are searched, on the list. */
export const searchFieldId = "search";
