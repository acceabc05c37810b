import type { CellClaim, Comparison } from "../compare/comparison";
import { givesFigure } from "../compare/context";
import { groupBy } from "../model/group-by";
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
  /** What it was added up from, where its speaker gave these and no sum; empty for what was said. */
  readonly addedFrom: readonly Quantity[];
  /** Whom it counts, where these are more than the people of the series: "people" beside "Ukrainians". */
  readonly beyond: string | null;
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
export function placedClaims(comparison: Comparison): readonly PlacedClaim[] {
  const known = kept.get(comparison);
  if (known !== undefined) return known;
  const placed = comparison.rows.flatMap((row) =>
    row.cells.flatMap(({ party, claims }) =>
      claims
        .filter(({ claim }) => !isRestated(claim))
        .map((each) => ({ ...each, party, row: row.id })),
    ),
  );
  kept.set(comparison, placed);
  return placed;
}

/** Series and announced totals are made from the same claims. */
const kept = new WeakMap<Comparison, readonly PlacedClaim[]>();

/** A whole also stands in the row on its make-up; it is no second figure. */
function isRestated({ whole, question }: PlacedClaim["claim"]): boolean {
  return whole && question.movement !== null && question.population !== null;
}

/** What a point is read from beside its own claims. */
export interface PointContext {
  /** Every claim of the event: a sum's parts answer other questions. */
  readonly all: readonly PlacedClaim[];
  /** Whether a claim counts more than the series does. */
  readonly isBeyond: (claim: PlacedClaim["claim"]) => boolean;
}

/**
 * What one party's claims on one question come to: its current figures, else why there is none. Of a swap
 * and the sum of it with those on top only the sum stands.
 */
export function pointsOf(
  claims: readonly PlacedClaim[],
  context: PointContext,
): readonly SeriesPoint[] {
  const current = claims.filter(({ status }) => status === "current");
  const figures = current.filter(({ claim }) => standingOf(claim) === "stated");
  const standing = figures.filter((figure) => !isPartOfSum(figure, figures));
  const shown = standing.length > 0 ? distinct(standing) : current.slice(-1);
  if (shown.length > 0) {
    return shown.map((placed) => pointOf(placed, standingOf(placed.claim), claims, context));
  }
  const gone = claims.find(({ status }) => status === "withdrawn");
  if (gone !== undefined) return [pointOf(gone, "withdrawn", [], context)];
  const unsourced = claims.find(({ status }) => status === "unsourced");
  return unsourced === undefined ? [] : [pointOf(unsourced, "unsourced", [], context)];
}

/**
 * Whether a figure is what a larger sum of the same party was added up from: 146 in 146 + 8. The same
 * figure from another of its speakers is that part too, and no second account of the whole.
 */
function isPartOfSum(figure: PlacedClaim, figures: readonly PlacedClaim[]): boolean {
  const { id } = figure.claim;
  return figures.some(({ claim: whole }) => {
    if (whole.derivedFrom.includes(id)) return true;
    if (lowest(whole) <= lowest(figure.claim)) return false;
    const parts = figures.filter(({ claim }) => whole.derivedFrom.includes(claim.id));
    return parts.some((part) => answerKey(part) === answerKey(figure));
  });
}

function lowest({ answer }: PlacedClaim["claim"]): number {
  return answer.kind === "quantity" ? (answer.quantity.interval?.lo ?? 0) : 0;
}

function answerKey({ claim }: PlacedClaim): string {
  return JSON.stringify(claim.answer);
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
  { all, isBeyond }: PointContext,
): SeriesPoint {
  const { answer } = claim;
  const revised = claims.filter(({ supersededBy }) => supersededBy === claim.id);
  return {
    party,
    row,
    claim: claim.id,
    standing,
    quantity: answer.kind === "quantity" ? answer.quantity : null,
    addedFrom: quantitiesOf(claim.derivedFrom.flatMap((id) => byId(all, id))),
    beyond: isBeyond(claim) ? claim.makeUp : null,
    secondHand: statement.via !== null,
    revised: quantitiesOf(revised),
  };
}

function byId(all: readonly PlacedClaim[], id: string): readonly PlacedClaim[] {
  return all.filter(({ claim }) => claim.id === id);
}

function quantitiesOf(claims: readonly PlacedClaim[]): readonly Quantity[] {
  return claims.flatMap(({ claim: { answer } }) =>
    answer.kind === "quantity" ? [answer.quantity] : [],
  );
}

/** Two speakers of one party who give the same figure give one: the one that was said, and first-hand. */
function distinct(figures: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const same = groupBy(figures, answerKey);
  return [...same.values()].flatMap((group) =>
    group.toSorted((a, b) => detours(a) - detours(b)).slice(0, 1),
  );
}

function detours({ claim, statement }: PlacedClaim): number {
  return Number(claim.derivedFrom.length > 0) * 2 + Number(statement.via !== null);
}
