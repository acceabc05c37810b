import type { ShownTable } from "../../export/shown-table";
import type { ViewState } from "../../links/view-state";
import { emptyVocabulary } from "../../model/vocabulary";
import { filteredTable } from "../../table/comparison-table";
import type { Reader } from "../reader";
import type { EventScope } from "./event-context";

/** What an export needs to know of the page: the table as shown, its version, and its address. */
export function shownTable(
  { record, version, published, table }: EventScope,
  view: ViewState,
  { texts, vocabulary, links }: Reader,
): ShownTable {
  const shown = filteredTable(table, view.filter);
  const href = links.eventHref(record.id, view);
  const address = published ? new URL(href, window.location.href).href : null;
  return {
    texts,
    vocabulary: vocabulary ?? emptyVocabulary,
    record,
    table: shown,
    version,
    address,
  };
}
