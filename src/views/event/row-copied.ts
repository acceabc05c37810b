import { rowHtml } from "../../export/row-html";
import { rowText } from "../../export/row-text";
import type { TableRow } from "../../table/table-model";
import type { Reader } from "../reader";
import type { Copyable } from "./clipboard";
import type { EventScope } from "./event-context";
import { shownTable } from "./shown-table";

/** One row as it stands now, formatted and plain. */
export function rowCopied(row: TableRow, event: EventScope, reader: Reader): Copyable {
  const shown = shownTable(event, event.view, reader);
  const now = Date.now();
  return { text: rowText(shown, row, now), html: rowHtml(shown, row, now) };
}
