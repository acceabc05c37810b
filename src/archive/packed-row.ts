import type { Localized } from "../model/localized";
import type { IndexEntry } from "./index-entry";
import type { ListRow } from "./published-list";

/** A row as the search sends it along: most of those that it finds are never drawn. */
export interface PackedRow {
  readonly title: Localized;
  /** Everything but the title, as JSON. */
  readonly rest: string;
}

/** What the list shows of an event. */
export function listRow({
  findings: _,
  parties: _parties,
  measures: _measures,
  ...row
}: IndexEntry): ListRow {
  return row;
}

/** All of a row but its title, which is in the search's own files. */
export function packedRest({ title: _, ...rest }: ListRow): string {
  return JSON.stringify(rest);
}

/** The row again. */
export function unpackedRow({ title, rest }: PackedRow): ListRow {
  return { ...(JSON.parse(rest) as Omit<ListRow, "title">), title };
}
