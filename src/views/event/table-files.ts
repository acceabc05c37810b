import { tableHtml } from "../../export/table-html";
import { tableText } from "../../export/table-text";
import type { ViewState } from "../../links/view-state";
import type { Reader } from "../reader";
import type { Copyable } from "./clipboard";
import { download } from "./download";
import type { EventScope } from "./event-context";
import { shownTable } from "./shown-table";

/**
 * Where the record lies as its editor wrote it, the form that can be opened here again; one version of it
 * as it was read.
 */
export function recordHref(id: string, version: string | null = null): string {
  const file = version === null ? `events/${id}` : `versions/${id}/${version}`;
  return `${import.meta.env.BASE_URL}data/${file}.json`;
}

/** Hands the reader the table as shown, as CSV. The writer is fetched only when it is asked for. */
export async function downloadCsv(
  event: EventScope,
  filter: ViewState["filter"],
  reader: Reader,
): Promise<void> {
  const { tableCsv } = await import("../../export/csv");
  const csv = tableCsv(shownTable(event, { ...event.view, filter }, reader));
  download(`${event.record.id}.csv`, csv, "text/csv;charset=utf-8");
}

/** The table as shown, for a document or a spreadsheet. */
export function tableCopy(
  event: EventScope,
  filter: ViewState["filter"],
  reader: Reader,
): Copyable {
  const shown = shownTable(event, { ...event.view, filter }, reader);
  return { text: tableText(shown), html: tableHtml(shown) };
}
