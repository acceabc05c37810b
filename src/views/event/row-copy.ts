import { rowAnchor } from "../../links/anchors";
import type { SiteLinks } from "../../links/site-links";
import type { TableRow } from "../../table/table-model";
import type { Reader } from "../reader";
import type { Copyable } from "./clipboard";
import type { EventScope } from "./event-context";

/** The absolute address of one row, in the reader's arrangement of columns but without the filter. */
export function rowLink(row: TableRow, event: EventScope, links: SiteLinks): string {
  return anchorLink(rowAnchor(row.id), event, links);
}

/** The absolute address of anything on the event's page. */
export function anchorLink(anchor: string, event: EventScope, links: SiteLinks): string {
  const href = links.eventHref(event.record.id, event.view, anchor);
  return new URL(href, window.location.href).href;
}

/** What writes a row out: scripts that nobody waits for who copies none. */
export const loadRowCopied = () => import("./row-copied");

/** One row with all its sources, for a document. */
export async function rowCopy(row: TableRow, event: EventScope, reader: Reader): Promise<Copyable> {
  return (await loadRowCopied()).rowCopied(row, event, reader);
}
