import type { CellClaim, Comparison } from "../compare/comparison";
import { givesFigure } from "../compare/context";
import type { Localized } from "../model/localized";
import type { Moment } from "../model/moment";
import type { Quantity } from "../model/quantity";

/** How a party's figure, or its absence, stands in a series. Only what is `stated` is drawn at a height. */
export type Standing =
  | "stated"
  /** Spoke of them without a number: "a group". */
  | "no-number"
  /** "We do not know", declined, or denied the figure. */
  | "not-known"
  /** Withdrawn, or its page deleted, with nothing in its place. */
  | "withdrawn"
  /** No source can be opened, so it stays outside totals. */
  | "unsourced"
  /** Gave parts of them, or a figure for a part of the time, and no whole. */
  | "part"
  /** Gave a wider or narrower figure, which is of another definition. */
  | "other"
  | "silent";

/** What one party said of one event in a series. */
export interface SeriesPoint {
  readonly party: string;
  /** The row of the event's page that shows it; null where nothing was said. */
  readonly row: string | null;
  /** The claim; null where there is none. */
  readonly claim: string | null;
  readonly standing: Standing;
  /** With its hedge; null where no number was given. */
  readonly quantity: Quantity | null;
  /** Reported by an outlet only. */
  readonly secondHand: boolean;
  /** What the same party said before and corrected, earliest first. */
  readonly revised: readonly Quantity[];
}

/** One event of a series. */
export interface SeriesEvent {
  readonly id: string;
  readonly kind: string;
  readonly date: Moment;
  readonly title: Localized;
  /** The event whose totals hold those of this one; null as a rule. */
  readonly within: string | null;
  readonly points: readonly SeriesPoint[];
}

/** A claim with its party and the row that holds it. */
export interface PlacedClaim extends CellClaim {
  readonly party: string;
  readonly row: string;
}

/** Every claim of a comparison once, in the row of its own question. */
export function placedClaims({ rows }: Comparison): readonly PlacedClaim[] {
  return rows.flatMap((row) =>
    row.cells.flatMap(({ party, claims }) =>
      claims
        .filter(({ claim }) => !isRestated(claim))
        .map((placed) => ({ ...placed, party, row: row.id })),
    ),
  );
}

/** A whole also stands in the row on its make-up; it is no second figure. */
function isRestated({ whole, question }: PlacedClaim["claim"]): boolean {
  return whole && question.movement !== null && question.population !== null;
}

/**
 * What one party's claims on one question come to: its current figures, else why there is none. Of a swap
 * and the sum of it with those on top only the sum stands.
 */
export function pointsOf(claims: readonly PlacedClaim[]): readonly SeriesPoint[] {
  const current = claims.filter(({ status }) => status === "current");
  const figures = current.filter(({ claim }) => standingOf(claim) === "stated");
  const derived = new Set(figures.flatMap(({ claim }) => claim.derivedFrom));
  const standing = figures.filter(({ claim }) => !derived.has(claim.id));
  const shown = standing.length > 0 ? distinct(standing) : current.slice(-1);
  if (shown.length > 0) {
    return shown.map((placed) => pointOf(placed, standingOf(placed.claim), claims));
  }
  const gone = claims.find(({ status }) => status === "withdrawn");
  if (gone !== undefined) return [pointOf(gone, "withdrawn", [])];
  const unsourced = claims.find(({ status }) => status === "unsourced");
  return unsourced === undefined ? [] : [pointOf(unsourced, "unsourced", [])];
}

function standingOf(claim: PlacedClaim["claim"]): Standing {
  const { answer, question } = claim;
  if (answer.kind !== "quantity" || !givesFigure({ claim })) return "not-known";
  if (answer.quantity.interval === null || answer.quantity.share) return "no-number";
  return question.window === null ? "stated" : "part";
}

function pointOf(
  { claim, party, row, statement }: PlacedClaim,
  standing: Standing,
  claims: readonly PlacedClaim[],
): SeriesPoint {
  const { answer } = claim;
  const revised = claims.filter(({ supersededBy }) => supersededBy === claim.id);
  return {
    party,
    row,
    claim: claim.id,
    standing,
    quantity: answer.kind === "quantity" ? answer.quantity : null,
    secondHand: statement.via !== null,
    revised: revised.flatMap(({ claim: { answer } }) =>
      answer.kind === "quantity" ? [answer.quantity] : [],
    ),
  };
}

/** Two speakers of one party who give the same figure give one. */
function distinct(figures: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const seen = new Map<string, PlacedClaim>();
  for (const figure of figures) {
    const key = JSON.stringify(figure.claim.answer);
    if (!seen.has(key)) seen.set(key, figure);
  }
  return [...seen.values()];
}
