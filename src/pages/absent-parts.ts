import type { Unread } from "../links/unread-query";
import type { ViewState } from "../links/view-state";

/** What a link could ask for, and this event does not have: a column or a movement of another one. */
export function absentParts(
  { columns, movement }: Pick<ViewState, "columns" | "movement">,
  table: {
    readonly allColumns: readonly string[];
    readonly ledger: readonly { readonly movement: string }[];
  },
): Unread[] {
  const missing = columns?.filter((column) => !table.allColumns.includes(column)) ?? [];
  const isMoved = movement === null || table.ledger.some((line) => line.movement === movement);
  return [
    ...(missing.length === 0 ? [] : [{ name: "columns", value: missing.join(",") }]),
    ...(isMoved ? [] : [{ name: "movement", value: movement }]),
  ];
}
