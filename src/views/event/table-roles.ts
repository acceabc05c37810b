/**
 * Roles of a table's parts, spread onto its elements. They look redundant, and on a wide screen they are;
 * but Safari takes a table's roles away as soon as CSS changes `display`, and on narrow screens our rows
 * are cards.
 */
export const role = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHeader: { role: "columnheader", scope: "col" },
  rowHeader: { role: "rowheader", scope: "row" },
  groupHeader: { role: "rowheader", scope: "rowgroup" },
  cell: { role: "cell" },
} as const;
