import { createContext, type ReactNode, useContext } from "react";
import type { Comparison } from "../../compare/comparison";
import type { ViewState } from "../../links/view-state";
import type { Claim, EventRecord } from "../../model/record";
import type { NumberedSource, TableModel, TableRow } from "../../table/table-model";
import { findingClaims } from "./finding-claims";

/** What the parts of an event page look up in the event they belong to. */
export interface EventScope {
  readonly record: EventRecord;
  readonly version: string;
  /** Whether the record has an address of its own, to which links can lead. */
  readonly published: boolean;
  /** Where errors are reported (`SiteSettings`); null where no such place is set, or not known yet. */
  readonly corrections: string | null;
  /** The site's own address, which citations are given; null where it is not set, or not known yet. */
  readonly address: string | null;
  /** How the reader has arranged the page, without the filter: it changes more often than anything else. */
  readonly view: ViewState & { readonly filter: null };
  /** The id of the element that the link to the page points at; it is shown, however long its list. */
  readonly aimed: string | null;
  /** The table as shown. */
  readonly table: TableModel;
  /** The moment the page is rewound to, and what that leaves out; null is everything. */
  readonly asOf: Comparison["asOf"];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  /** The row that shows a claim, by claim. */
  readonly rowOf: ReadonlyMap<string, TableRow>;
  /** The headline's claims, which are tinted wherever they appear. */
  readonly headlineClaims: ReadonlySet<string>;
}

const EventContext = createContext<EventScope | null>(null);

/** Gives the views inside it their event. */
export function EventProvider({ event, children }: { event: EventScope; children: ReactNode }) {
  return <EventContext value={event}>{children}</EventContext>;
}

/** The event around a view. */
export function useEvent(): EventScope {
  const event = useContext(EventContext);
  if (event === null) throw new Error("a view of an event was rendered outside EventProvider");
  return event;
}

/** Collects what is looked up, from the record and its whole table. */
export function eventScope({
  record,
  version,
  published,
  corrections,
  address,
  view,
  aimed,
  table,
  asOf,
  rows,
}: Pick<
  EventScope,
  | "record"
  | "version"
  | "published"
  | "corrections"
  | "address"
  | "view"
  | "aimed"
  | "table"
  | "asOf"
> & {
  /** Every row of the event, whatever the filter shows. */
  readonly rows: readonly TableRow[];
}): EventScope {
  const claims = record.statements.flatMap((statement) => statement.claims);
  const rowOf = rows.flatMap((row) =>
    [...row.cells.flatMap((cell) => cell.entries), ...row.explanations].map(
      (entry) => [entry.claim.id, row] as const,
    ),
  );
  return {
    record,
    version,
    published,
    corrections,
    address,
    view,
    aimed,
    table,
    asOf,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    sources: new Map(table.sources.map((numbered) => [numbered.source.id, numbered])),
    rowOf: new Map(rowOf),
    headlineClaims: table.headline === null ? new Set() : findingClaims(table.headline),
  };
}
