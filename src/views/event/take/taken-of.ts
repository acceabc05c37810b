import type { Taken } from "../../../export/taken";
import type { FileTexts } from "../../../i18n/file-texts";
import { absolute } from "../../../links/site-address";
import type { ViewState } from "../../../links/view-state";
import type { Reader } from "../../reader";
import type { EventScope } from "../event-context";
import { shownTable } from "../shown-table";

/**
 * The table as the reader has arranged it, at the site's own address, which files outlive the page by.
 * `now` is asked for when something is made, so that each file says its own time.
 */
export function takenOf(
  event: EventScope,
  filter: ViewState["filter"],
  reader: Reader,
  words: FileTexts,
  now: number = Date.now(),
): Taken {
  const view = { ...event.view, filter };
  const shown = shownTable(event, view, reader);
  const href = reader.links.eventHref(event.record.id, view);
  const address = event.published ? absolute(event.address ?? window.location.origin, href) : null;
  return { ...shown, address, words, filter, asOf: event.asOf, made: now };
}
