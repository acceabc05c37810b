import type { FindingCode } from "../../compare/comparison";
import type { Interval, Quantity } from "../../model/quantity";
import type { Vocabulary } from "../../model/vocabulary";
import type { CellEntry, TableRow } from "../../table/table-model";
import { findingClaims } from "./finding-claims";

/** One party's part of a headline: its answer, and further statements of the same. */
export interface HeadlineSide {
  readonly party: string;
  /** Empty where the party is silent. */
  readonly entries: readonly CellEntry[];
  /** Offices of the same party that were asked and gave no answer. */
  readonly unanswered: readonly CellEntry[];
}

/**
 * The parties a headline sets against each other, in the order of the columns: those of its finding. Where
 * one party to the conflict speaks alone, the side it faces stands beside it as silent, whether or not it
 * has a column.
 */
export function headlineSides(
  row: TableRow,
  parties: Vocabulary["parties"],
): readonly HeadlineSide[] {
  const spoken = row.finding.parties.map((party) => sideOf(row, party));
  const [alone] = spoken;
  if (alone === undefined || spoken.length > 1) return inColumnOrder(row, spoken);
  const party = parties[alone.party];
  const facing = parties[party?.side ?? alone.party]?.counterpart;
  const silent = facing === undefined ? [] : [{ party: facing, entries: [], unanswered: [] }];
  return inColumnOrder(row, [...spoken, ...silent]);
}

/** One page has one order; a side without a column comes last. */
function inColumnOrder({ cells }: TableRow, sides: readonly HeadlineSide[]) {
  const columns = [...cells.map(({ column }) => column), ...sides.map(({ party }) => party)];
  return sides.toSorted((a, b) => columns.indexOf(a.party) - columns.indexOf(b.party));
}

function sideOf(row: TableRow, party: string): HeadlineSide {
  const inFinding = findingClaims(row);
  const own = row.cells
    .flatMap((cell) => cell.entries)
    .filter((entry) => entry.statement.party === party);
  const entries = own.filter(({ claim }) => inFinding.has(claim.id));
  const unanswered = own.filter((entry) => !entries.includes(entry) && isUnanswered(entry));
  return { party, entries: entries.toSorted(saidBeforeDerived), unanswered };
}

/** A figure of one office must not hide that another of its party gave none. */
function isUnanswered({ status, claim: { answer } }: CellEntry): boolean {
  return status === "no-answer" && answer.kind !== "text";
}

/** What somebody said stands before what was added up, and first-hand words before others. */
function saidBeforeDerived(a: CellEntry, b: CellEntry): number {
  const weight = ({ claim, statement }: CellEntry) =>
    Number(claim.derivedFrom.length > 0) * 2 + Number(statement.via !== null);
  return weight(a) - weight(b);
}

/** The number an entry gives, where it gives one. */
function quantityOf(entry: CellEntry): Quantity | null {
  return entry.claim.answer.kind === "quantity" ? entry.claim.answer.quantity : null;
}

/** A figure that can be drawn: a party and the values its number allows. */
export interface DrawnFigure {
  readonly party: string;
  readonly quantity: Quantity;
  readonly interval: Interval;
}

/** Bars for figures of different people; one axis for figures of the same; nothing where a picture would mislead. */
export type HeadlinePicture =
  | { readonly kind: "bars"; readonly figures: readonly DrawnFigure[] }
  | { readonly kind: "axis"; readonly figures: readonly DrawnFigure[] }
  | { readonly kind: "none" };

/** What can be drawn of a headline. Counts that cannot be compared are never drawn on one scale. */
export function headlinePicture(
  code: FindingCode,
  sides: readonly HeadlineSide[],
): HeadlinePicture {
  const figures = sides.flatMap(drawnFigure);
  if (figures.length < 2 || figures.length < sides.length) return { kind: "none" };
  switch (code) {
    case "mirror-unequal":
    case "mirror-equal":
    case "mirror-undetermined":
      return { kind: "bars", figures };
    case "differ":
    case "inconsistent":
      return { kind: "axis", figures };
    default:
      return { kind: "none" };
  }
}

function drawnFigure({ party, entries }: HeadlineSide): readonly DrawnFigure[] {
  const quantity = entries.map(quantityOf).find((one) => one?.interval != null);
  return quantity?.interval == null ? [] : [{ party, quantity, interval: quantity.interval }];
}
