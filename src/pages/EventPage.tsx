import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { compareRecord, heardBy } from "../compare/compare-record";
import type { ViewState } from "../links/view-state";
import { indexOptions, recordOptions } from "../load/resources";
import type { Localized } from "../model/localized";
import { comparisonTable } from "../table/comparison-table";
import { filterGroupOf, type TableRow } from "../table/table-model";
import { EventView } from "../views/event/EventView";
import { findTarget } from "../views/event/link-target";
import { useFragment } from "../views/event/use-fragment";
import { useReader, useVocabulary } from "../views/reader";

/** The page of one event: reads the address and the record, compares, and hands plain values to the views. */
export function EventPage({
  id,
  view,
  onView,
}: {
  id: string;
  view: ViewState;
  onView: (view: ViewState) => void;
}) {
  const { record: whole, version } = useSuspenseQuery(recordOptions(id)).data;
  const { texts, language } = useReader();
  const vocabulary = useVocabulary();
  const { asOf } = view;
  const comparison = useMemo(
    () => compareRecord(whole, vocabulary, { asOf }),
    [whole, vocabulary, asOf],
  );
  const record = useMemo(() => heardBy(whole, asOf), [whole, asOf]);
  const rows = useMemo(
    () => rowsOf(comparisonTable(comparison, record, { columns: null, filter: null })),
    [comparison, record],
  );
  const { target, dropFilter, seen } = useTarget(record, rows, view);
  const titles = useTitles(record.related);
  const { columns } = view;
  const filter = dropFilter ? null : view.filter;
  const table = useMemo(
    () => comparisonTable(comparison, record, { columns, filter }),
    [comparison, record, columns, filter],
  );
  return (
    <>
      <title>{texts.frame.titled(record.title[language])}</title>
      <EventView
        {...{ record, whole, version, comparison, table, rows, view, onView, target }}
        filterDropped={dropFilter}
        onTargetSeen={seen}
        titles={titles}
      />
    </>
  );
}

/** Titles of related events. The page does not wait for them; until they come, ids stand in their place. */
function useTitles(related: readonly string[]): ReadonlyMap<string, Localized> {
  const { data: entries } = useQuery({ ...indexOptions, enabled: related.length > 0 });
  return useMemo(() => new Map(entries?.map(({ id, title }) => [id, title])), [entries]);
}

function rowsOf(table: { readonly groups: readonly { readonly rows: readonly TableRow[] }[] }) {
  return table.groups.flatMap((group) => group.rows);
}

/**
 * What the fragment points at. A row that the filter hides is shown by setting the filter aside, until
 * the reader touches the filter again; the address stays as the reader wrote it, so Back leads out.
 */
function useTarget(
  record: Parameters<typeof findTarget>[1],
  rows: readonly TableRow[],
  view: ViewState,
) {
  const fragment = useFragment();
  const [settled, setSettled] = useState<string | null>(null);
  const target = useMemo(() => findTarget(fragment, record, rows), [fragment, record, rows]);
  const dropFilter =
    target.kind === "row" &&
    view.filter !== null &&
    fragment !== settled &&
    isHidden(target.id, rows, view.filter);
  return { target, dropFilter, seen: () => setSettled(fragment) };
}

function isHidden(id: string, rows: readonly TableRow[], filter: ViewState["filter"]): boolean {
  const row = rows.find((one) => one.id === id);
  return row !== undefined && filter !== null && filterGroupOf(row.finding.code) !== filter;
}
