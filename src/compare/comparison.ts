import type { Gap } from "../model/interval";
import type { Quantity } from "../model/quantity";
import type { Claim, Question, Search, Statement } from "../model/record";

/** Findings in the order of their salience (semantics.md); a mirror and the incomparable each appear by kind. */
export const findingCodes = [
  "disputed",
  "differ",
  "inconsistent",
  "mirror-unequal",
  "unconfirmed",
  "joined",
  "nested",
  "revised",
  "one-sided",
  "incomparable",
  "mirror-undetermined",
  "compatible",
  "mirror-equal",
  "agree",
  /** No party to the conflict and no outlet gave an answer that can be compared. */
  "not-judged",
] as const;

/** The outcome of one comparison. `joined` is the incomparable row that shows both sides' lead figures. */
export type FindingCode = (typeof findingCodes)[number];

/** What two questions can differ in, in the order in which the gate looks. */
export type Dimension =
  | "topic"
  | "movement"
  | "measure"
  | "stage"
  | "population"
  | "direction"
  | "category"
  | "territory"
  | "unit"
  | "window"
  | "cutoff";

/** What the gate found before any answer was looked at. */
export type GateOutcome =
  | { readonly gate: "same" }
  /** `differs`: what each speaker drew for itself (hours, units); then no difference is given. */
  | { readonly gate: "counterpart"; readonly differs: readonly Dimension[] }
  /** `inner` says which of the two questions counts the part. */
  | { readonly gate: "nested"; readonly inner: "a" | "b" }
  | { readonly gate: "different"; readonly dimension: Dimension }
  | { readonly gate: "unknown"; readonly dimension: Dimension };

/** Something the reason of a finding has to say, as a code with its parameters. */
export type FindingNote =
  /** Two totals of one movement: handed over and received. */
  | { readonly code: "two-ends"; readonly movement: string }
  | { readonly code: "remainder"; readonly remainder: Remainder }
  /** Same total of a movement, described differently: the populations each side names. */
  | {
      readonly code: "described-differently";
      readonly movement: string;
      readonly populations: readonly string[];
    }
  /** In a mirror: whether the other side also stated this party's figure. */
  | {
      readonly code: "stated-by-other";
      readonly party: string;
      readonly other: string;
      readonly stated: boolean;
      readonly search: Search | null;
    }
  /** In a mirror: the two figures count bodies, and no people. */
  | { readonly code: "counts-bodies" }
  /** In a mirror: outlets gave both figures. */
  | { readonly code: "reported-both"; readonly outlets: number }
  | { readonly code: "counted-later"; readonly party: string; readonly days: number }
  | { readonly code: "later-count"; readonly party: string }
  | { readonly code: "second-hand"; readonly party: string; readonly via: string }
  | { readonly code: "general-denial"; readonly party: string }
  | { readonly code: "partial-denial"; readonly party: string }
  /** Current claims of one party cannot both be true. */
  | { readonly code: "party-inconsistent"; readonly party: string }
  /** A party of the finding, or another of its side, had answered otherwise before. */
  | { readonly code: "account-changed"; readonly party: string }
  | { readonly code: "not-exclusive" }
  | { readonly code: "one-place-in-other"; readonly inner: string; readonly outer: string }
  | { readonly code: "sets-among-others" }
  | { readonly code: "outside-set"; readonly items: readonly string[] }
  | { readonly code: "part-not-larger" }
  | { readonly code: "zero-against-number" }
  | { readonly code: "rendering-disputed" }
  | { readonly code: "minutes-apart"; readonly minutes: number }
  /** Between answers that are whole days. */
  | { readonly code: "days-apart"; readonly days: number };

/** What would reconcile two wholes of one movement. */
export interface Remainder {
  readonly movement: string;
  readonly state: "explained" | "partly" | "open";
  /** The party whose total is larger, and categories that only it counts. */
  readonly larger: string;
  readonly smaller: string;
  readonly categories: readonly {
    readonly claim: string;
    readonly population: string;
    readonly quantity: Quantity;
  }[];
  /** What outlets say of people whom the smaller total leaves out; it reconciles no accounts. */
  readonly reported: Remainder["categories"];
  /** What the categories leave of the gap; null where they carry no number. */
  readonly left: number | null;
}

/** The outcome of comparing the current answers of parties to one question, or to two that belong together. */
export interface Finding {
  readonly code: FindingCode;
  /** Whose answers it is about, in the comparison's order: two, or one for what only one side says. */
  readonly parties: readonly string[];
  /** Ids of the claims it was made from. */
  readonly claims: readonly string[];
  readonly gate: GateOutcome;
  readonly gap: Gap | null;
  readonly notes: readonly FindingNote[];
}

/** Why a claim is shown without deciding anything. */
export type ClaimStatus =
  | "current"
  | "superseded"
  | "withdrawn"
  /** Takes back what was said before, and answers nothing itself. */
  | "withdrawing"
  /** A narrower claim of the same party says it more closely. */
  | "wider"
  /** Second-hand beside a first-hand claim. */
  | "second-hand-beside"
  /** No source can be opened. */
  | "unsourced"
  /** No answer, where the party also gives one; or a text, which is never judged. */
  | "no-answer";

/** One claim in a cell. */
export interface CellClaim {
  readonly claim: Claim;
  readonly statement: Statement;
  readonly status: ClaimStatus;
  /** The claim that supersedes it. */
  readonly supersededBy: string | null;
}

/** What one party says to a row's question. A party without a cell has not spoken of it. */
export interface Cell {
  readonly party: string;
  readonly claims: readonly CellClaim[];
}

/**
 * How a row came to be: one question, or several set beside each other. A `swap` is both movements as one
 * side alone gave them.
 */
export type RowNature = "single" | "mirror" | "nested" | "joined" | "swap";

/** One question (or two that belong together) with what every party says to it. */
export interface Row {
  /** Stable: what links point at. */
  readonly id: string;
  /** Ids of the questions it took the place of, and former ids. */
  readonly aliases: readonly string[];
  readonly nature: RowNature;
  readonly questions: readonly Question[];
  readonly cells: readonly Cell[];
  readonly finding: Finding;
  /** Every pair of parties, outlets included, that both answer. */
  readonly pairs: readonly Finding[];
  /** Everything in it was said before the day of the event. */
  readonly before: boolean;
  /** Explanations offered for its difference, with their statements. */
  readonly explanations: readonly CellClaim[];
  /** Where and until when somebody looked for statements on it. */
  readonly searched: readonly Search[];
}

/** One party's total for one movement. */
export interface LedgerCell {
  readonly party: string;
  readonly claims: readonly CellClaim[];
}

/** Movements by parties: who said how many crossed. An empty cell is "not stated". */
export interface LedgerLine {
  readonly movement: string;
  readonly from: string;
  readonly to: string;
  readonly row: string;
  readonly cells: readonly LedgerCell[];
}

/** The outcome for a whole event: the one model every page, picture and export is made from. */
export interface Comparison {
  readonly event: string;
  /** Parties to the conflict and others that speak for themselves, in the default order of the columns. */
  readonly parties: readonly string[];
  /** Outlets that speak for themselves; the table folds them into one column. */
  readonly outlets: readonly string[];
  readonly rows: readonly Row[];
  /** Id of the headline's row; null where no row says anything. */
  readonly headline: string | null;
  readonly ledger: readonly LedgerLine[];
  /** The moment it was taken as of (ms since 1970 UTC), and how many statements have no date to go by. */
  readonly asOf: {
    readonly moment: number;
    readonly undated: number;
    readonly later: number;
  } | null;
  readonly sources: { readonly pages: number; readonly origins: number; readonly unknown: number };
}
