import { rowAnchor } from "../../links/anchors";
import type { SiteLinks } from "../../links/site-links";
import type { TableRow } from "../../table/table-model";
import type { Copyable } from "./clipboard";
import type { EventScope } from "./event-context";

/** The absolute address of one row, in the reader's arrangement of columns but without the filter. */
export function rowLink(row: TableRow, event: EventScope, links: SiteLinks): string {
  return absolute(
    links.eventHref(event.record.id, { ...event.view, filter: null }, rowAnchor(row.id)),
  );
}

/** The absolute address of anything on the event's page. */
export function anchorLink(anchor: string, event: EventScope, links: SiteLinks): string {
  return absolute(links.eventHref(event.record.id, { ...event.view, filter: null }, anchor));
}

function absolute(href: string): string {
  return new URL(href, window.location.href).href;
}

/** One row with all its sources, for a document. */
export function rowCopy(row: TableRow, event: EventScope, links: SiteLinks): Copyable {
  return { text: rowLink(row, event, links) };
}
