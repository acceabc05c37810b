import type {
  CellClaim,
  Finding,
  FindingCode,
  LedgerLine,
  Row,
  RowNature,
} from "../compare/comparison";
import type { Question, Source } from "../model/record";

/** The column into which outlets that speak for themselves are folded. */
export const reportsColumn = "reports";

/** Findings as the filter groups them; a group is what a reader would look for. */
export const filterGroups = [
  "differ",
  "mirror",
  "disputed",
  "unconfirmed",
  "incomparable",
  "compatible",
  "agree",
  "one-sided",
] as const;

/** One button of the filter. */
export type FilterGroup = (typeof filterGroups)[number];

/** What the reader asked of the table; null and empty are the defaults. */
export interface TableView {
  /** Column ids to show, in order; null shows all in the default order. */
  readonly columns: readonly string[] | null;
  readonly filter: FilterGroup | null;
}

/** A source with the number it carries on the page (its place in the record, from 1). */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

/** One claim as a cell shows it. */
export interface CellEntry extends CellClaim {
  readonly question: Question;
  readonly sources: readonly NumberedSource[];
}

/** What one column says in one row; no entries is "not stated". */
export interface TableCell {
  readonly column: string;
  readonly entries: readonly CellEntry[];
}

/** One row of the table. */
export interface TableRow {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly nature: RowNature;
  readonly questions: readonly Question[];
  readonly finding: Finding;
  readonly pairs: readonly Finding[];
  readonly cells: readonly TableCell[];
  readonly explanations: readonly CellEntry[];
  readonly searched: Row["searched"];
  /** It is the event's headline. */
  readonly headline: boolean;
}

/** Rows under one heading: the event itself, or what was said before it. */
export interface TableGroup {
  readonly id: "event" | "before";
  readonly rows: readonly TableRow[];
}

/** The table as shown, and as exported. */
export interface TableModel {
  readonly columns: readonly string[];
  /** Every column there is, shown or not, in the default order. */
  readonly allColumns: readonly string[];
  readonly groups: readonly TableGroup[];
  /** How many rows each filter group holds, before the filter. */
  readonly counts: Readonly<Partial<Record<FilterGroup, number>>>;
  readonly total: number;
  readonly headline: TableRow | null;
  readonly ledger: readonly LedgerLine[];
  readonly sources: readonly NumberedSource[];
}

/** The filter group a finding belongs to. */
export function filterGroupOf(code: FindingCode): FilterGroup {
  switch (code) {
    case "disputed":
      return "disputed";
    case "differ":
    case "inconsistent":
      return "differ";
    case "mirror-unequal":
    case "mirror-equal":
    case "mirror-undetermined":
      return "mirror";
    case "unconfirmed":
      return "unconfirmed";
    case "joined":
    case "incomparable":
    case "not-judged":
      return "incomparable";
    case "nested":
    case "compatible":
      return "compatible";
    case "agree":
      return "agree";
    case "revised":
    case "one-sided":
      return "one-sided";
  }
}
