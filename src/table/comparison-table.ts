import type { Cell, CellClaim, Comparison, Row } from "../compare/comparison";
import type { EventRecord } from "../model/record";
import {
  type CellEntry,
  type FilterGroup,
  filterGroupOf,
  type NumberedSource,
  reportsColumn,
  type TableCell,
  type TableGroup,
  type TableModel,
  type TableRow,
  type TableView,
} from "./table-model";

/** Turns a comparison into the table that the page shows and every export writes. */
export function comparisonTable(
  comparison: Comparison,
  record: EventRecord,
  view: TableView,
): TableModel {
  const sources = record.sources.map((source, index) => ({ number: index + 1, source }));
  const allColumns = [
    ...comparison.parties,
    ...(comparison.outlets.length > 0 ? [reportsColumn] : []),
  ];
  const columns = view.columns?.filter((column) => allColumns.includes(column)) ?? allColumns;
  const shownColumns = columns.length > 0 ? columns : allColumns;
  const place = (row: Row) => tableRow(row, comparison, shownColumns, sources);
  const shown = comparison.rows.filter(
    ({ finding }) => view.filter === null || filterGroupOf(finding.code) === view.filter,
  );
  const headline = comparison.rows.find(({ id }) => id === comparison.headline);
  return {
    columns: shownColumns,
    allColumns,
    groups: groupsOf(shown, place),
    counts: countGroups(comparison.rows),
    total: comparison.rows.length,
    headline: headline === undefined ? null : tableRow(headline, comparison, allColumns, sources),
    ledger: comparison.ledger,
    sources,
  };
}

/** The same table with the rows of one kind of finding only. */
export function filteredTable(table: TableModel, filter: FilterGroup | null): TableModel {
  if (filter === null) return table;
  const groups = table.groups
    .map(({ id, rows }) => ({
      id,
      rows: rows.filter(({ finding }) => filterGroupOf(finding.code) === filter),
    }))
    .filter(({ rows }) => rows.length > 0);
  return { ...table, groups };
}

function groupsOf(rows: readonly Row[], place: (row: Row) => TableRow): TableGroup[] {
  const groups = [
    { id: "event" as const, rows: rows.filter(({ before }) => !before).map(place) },
    { id: "before" as const, rows: rows.filter(({ before }) => before).map(place) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

function countGroups(rows: readonly Row[]): Partial<Record<FilterGroup, number>> {
  const counts: Partial<Record<FilterGroup, number>> = {};
  for (const { finding } of rows) {
    const group = filterGroupOf(finding.code);
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

function tableRow(
  row: Row,
  comparison: Comparison,
  columns: readonly string[],
  sources: readonly NumberedSource[],
): TableRow {
  return {
    id: row.id,
    aliases: row.aliases,
    nature: row.nature,
    questions: row.questions,
    finding: row.finding,
    pairs: row.pairs,
    cells: columns.map((column) => tableCell(column, row, comparison, sources)),
    explanations: row.explanations.map((claim) => entry(claim, sources)),
    searched: row.searched,
    headline: row.id === comparison.headline,
  };
}

/** The cell of a party, or all outlets folded into one. */
function tableCell(
  column: string,
  row: Row,
  { outlets }: Comparison,
  sources: readonly NumberedSource[],
): TableCell {
  const belongs = ({ party }: Cell) =>
    column === reportsColumn ? outlets.includes(party) : party === column;
  const entries = row.cells.filter(belongs).flatMap(({ claims }) => claims);
  return { column, entries: entries.map((claim) => entry(claim, sources)) };
}

function entry(claim: CellClaim, sources: readonly NumberedSource[]): CellEntry {
  return {
    ...claim,
    question: claim.claim.question,
    sources: sources.filter(({ source }) => claim.claim.sources.includes(source.id)),
  };
}
