import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { compareOnce } from "../compare/compare-once";
import { compareRecord, heardBy } from "../compare/compare-record";
import type { Comparison } from "../compare/comparison";
import { parseFragment } from "../links/anchors";
import type { ViewState } from "../links/view-state";
import { siteOptions } from "../load/resources";
import type { Localized } from "../model/localized";
import type { EventRecord } from "../model/record";
import { comparisonTable } from "../table/comparison-table";
import { filterGroupOf, type TableRow } from "../table/table-model";
import { EventView } from "../views/event/EventView";
import { findTarget } from "../views/event/link-target";
import { useReader, useVocabulary } from "../views/reader";
import { DossierToggle } from "./DossierToggle";
import { KeepOffline } from "./KeepOffline";
import { QueryNotice } from "./QueryNotice";

interface RecordScreenProps {
  readonly record: EventRecord;
  readonly version: string;
  /** The comparison of the whole record, where it was made elsewhere. */
  readonly compared?: Comparison;
  /** Titles of related events that have a page here. */
  readonly related: Readonly<Record<string, Localized>>;
  /** Whether the record has an address of its own, to which links can lead. */
  readonly published: boolean;
  readonly view: ViewState;
  readonly onView: (view: ViewState) => void;
  /** What a link asks for on the page, with its hash. */
  readonly fragment: string;
}

/** Up to so many rows the page filters by style (`styles.css`); the rest of a longer table is not there. */
const styledRows = 200;

/** A record, published or opened: compares it and hands plain values to the views. */
export function RecordScreen(props: RecordScreenProps) {
  const { record: whole, related, version, published, view, onView, fragment } = props;
  const { texts, language } = useReader();
  const comparison = useComparison(props);
  const record = useMemo(() => heardBy(whole, view.asOf), [whole, view.asOf]);
  const rows = useMemo(
    () => rowsOf(comparisonTable(comparison, record, { columns: null, filter: null })),
    [comparison, record],
  );
  const { target, dropFilter, seen } = useTarget(fragment, record, rows, view);
  const { data: site } = useQuery({ ...siteOptions, enabled: published });
  const shown = view.columns?.join() ?? null;
  const filter = rows.length > styledRows && !dropFilter ? view.filter : null;
  const table = useMemo(() => {
    const columns = shown?.split(",") ?? null;
    return comparisonTable(comparison, record, { columns, filter });
  }, [comparison, record, shown, filter]);
  return (
    <>
      <title>{texts.frame.titled(record.title[language])}</title>
      {published && <QueryNotice view={view} table={table} />}
      <EventView
        {...{ record, whole, version, published, comparison, table, rows, view, onView, target }}
        aimed={parseFragment(fragment)}
        filterDropped={dropFilter}
        onTargetSeen={seen}
        titles={related}
        corrections={site?.corrections ?? null}
        address={site?.address ?? null}
        keep={published && view.version === null ? <Kept id={whole.id} /> : null}
      />
    </>
  );
}

/** What the reader can keep of an event on this device: the page, and its place in a dossier. */
function Kept({ id }: { id: string }) {
  return (
    <>
      <DossierToggle id={id} />
      <span aria-hidden="true">·</span>
      <KeepOffline id={id} />
    </>
  );
}

/** The comparison as of the moment the reader chose. */
function useComparison({ record, compared, view: { asOf } }: RecordScreenProps): Comparison {
  const vocabulary = useVocabulary();
  return useMemo(
    () =>
      asOf === null
        ? (compared ?? compareOnce(record, vocabulary))
        : compareRecord(record, vocabulary, { asOf }),
    [record, compared, vocabulary, asOf],
  );
}

function rowsOf(table: { readonly groups: readonly { readonly rows: readonly TableRow[] }[] }) {
  return table.groups.flatMap((group) => group.rows);
}

/**
 * What the fragment points at. A row that the filter hides is shown by setting the filter aside, until
 * the reader touches the filter again; the address stays as the reader wrote it, so Back leads out.
 */
function useTarget(
  fragment: string,
  record: Parameters<typeof findTarget>[1],
  rows: readonly TableRow[],
  view: ViewState,
) {
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
