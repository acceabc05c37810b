import type { ClaimStatus } from "../compare/comparison";
import type { Claim, EventRecord, Source, Statement } from "../model/record";
import { nearestFirst } from "../table/nearest-sources";
import type { CellEntry, NumberedSource, TableRow } from "../table/table-model";
import type { Cited, CitedClaim } from "./citation";

/** Where a record's claims are looked up. */
export interface CitedPlaces {
  readonly sources: ReadonlyMap<string, NumberedSource>;
  /** The row that shows a claim, by claim. */
  readonly rowOf: ReadonlyMap<string, TableRow>;
}

/** The event as a whole, with every source of it. */
export function citedEvent({ sources }: EventRecord): Extract<Cited, { kind: "event" }> {
  return { kind: "event", anchor: null, sources };
}

/** A row with everything said in it. */
export function citedRow(row: TableRow): Extract<Cited, { kind: "row" }> {
  const claims = entriesOf(row).map(({ claim, statement, status, sources }) => ({
    claim,
    statement,
    status,
    sources: nearestFirst(sources, statement).map(({ source }) => source),
  }));
  return { kind: "row", anchor: row.id, row, claims };
}

/** A statement with all its claims; `anchor` is the id of its card. */
export function citedStatement(
  statement: Statement,
  anchor: string,
  places: CitedPlaces,
): Extract<Cited, { kind: "statement" }> {
  const claims = statement.claims.map((claim) => citedClaim(claim, statement, places));
  const sources = nearest(statement.sources, statement, places);
  return { kind: "statement", anchor, statement, sources, claims };
}

/** One claim as something to cite by itself. */
export function aloneCited(claim: CitedClaim): Extract<Cited, { kind: "claim" }> {
  return { kind: "claim", anchor: claim.claim.id, claim };
}

function citedClaim(claim: Claim, statement: Statement, places: CitedPlaces): CitedClaim {
  const status = statusOf(claim, places.rowOf.get(claim.id));
  return { claim, statement, status, sources: nearest(claim.sources, statement, places) };
}

/** How a claim stands in its row; one that no row shows is shown as it was said. */
function statusOf(claim: Claim, row: TableRow | undefined): ClaimStatus {
  const entries = row === undefined ? [] : [...entriesOf(row), ...row.explanations];
  return entries.find((entry) => entry.claim.id === claim.id)?.status ?? "current";
}

function entriesOf({ cells }: TableRow): readonly CellEntry[] {
  return cells.flatMap(({ entries }) => entries);
}

function nearest(
  ids: readonly string[],
  statement: Statement,
  { sources }: CitedPlaces,
): readonly Source[] {
  const found = ids.flatMap((id) => sources.get(id) ?? []);
  return nearestFirst(found, statement).map(({ source }) => source);
}
