import { type Context, countedTo, givesFigure, isOutlet, sideOf } from "../compare/context";
import { countsBodies } from "../model/lattice";
import type { Localized } from "../model/localized";
import type { Moment } from "../model/moment";
import type { Quantity } from "../model/quantity";
import type { Vocabulary } from "../model/vocabulary";
import type { ComparedRecord, Series } from "./series";
import { movedTo, ownReturned } from "./series-definition";
import { type PlacedClaim, placedClaims, type SeriesEvent } from "./series-point";
import { type PartyTotal, partyTotal } from "./series-totals";

/** A total to date that a party itself announced. */
export interface Announced {
  readonly party: string;
  /** The event in whose record it stands. */
  readonly event: string;
  readonly title: Localized;
  readonly claim: string;
  readonly quantity: Quantity;
  /** Up to which moment it counts (ms since 1970 UTC). */
  readonly upTo: number;
  readonly said: Moment | null;
}

/**
 * The totals to date that parties announced for those who went to one side, by the id of each series they
 * run over: what the party says of that side, and where it is its own, each side's own. A total of a part
 * (civilians), or within a span of time (this year), runs over something else.
 */
export function announcedTotals(
  events: readonly ComparedRecord[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, readonly Announced[]> {
  const found = new Map<string, Announced[]>();
  for (const { record, comparison } of events) {
    const context = { record, vocabulary };
    for (const placed of placedClaims(comparison)) {
      const announced = announcedBy(placed, context);
      if (announced === null) continue;
      for (const id of seriesOf(placed, context)) {
        found.set(id, [...(found.get(id) ?? []), announced]);
      }
    }
  }
  return new Map([...found].map(([id, all]) => [id, all.toSorted(byMoment)]));
}

function announcedBy(placed: PlacedClaim, context: Context): Announced | null {
  const { claim, party, status } = placed;
  const { answer, question } = claim;
  const measure = context.vocabulary.measures[question.measure ?? ""];
  const upTo = countedTo(placed);
  if (measure?.runsOver === undefined || upTo === null || status !== "current") return null;
  if (answer.kind !== "quantity" || answer.quantity.interval === null || !givesFigure(placed))
    return null;
  if (question.window !== null || question.stage !== null || isOutlet(party, context)) return null;
  const { id, title } = context.record;
  const { said } = placed.statement;
  return { party, event: id, title, claim: claim.id, quantity: answer.quantity, upTo, said };
}

/** Only all of a side's people, or bodies, are what its movements' totals count. */
function seriesOf({ claim, party }: PlacedClaim, context: Context): readonly string[] {
  const { populations } = context.vocabulary;
  const { population } = claim.question;
  const side = populations[population ?? ""]?.side;
  if (population === null || side === undefined) return [];
  const cargo = countsBodies(populations, population) ? "bodies" : "people";
  const own = sideOf(party, context) === side ? [ownReturned(cargo).id] : [];
  return [movedTo(side, cargo).id, ...own];
}

function byMoment(a: Announced, b: Announced): number {
  return a.upTo - b.upTo || (a.event + a.claim < b.event + b.claim ? -1 : 1);
}

/** An announced total beside what the same party's figures come to, up to the same moment. */
export interface AgainstSum {
  readonly announced: Announced;
  readonly sum: PartyTotal;
  /** Events whose figure is not in the sum in any way: a part that its whole brings in is not one. */
  readonly missing: number;
}

/**
 * Each announced total beside the sum of the party's own figures of the events up to its moment. Null for
 * one before the first event of the series.
 */
export function againstSums(
  announced: readonly Announced[],
  events: Series["events"],
): readonly AgainstSum[] {
  return announced.flatMap((one) => {
    const until = events.filter((event) => begins(event) <= one.upTo);
    const sum = partyTotal(one.party, until);
    const { within = 0, ...out } = sum.leftOut;
    const missing = Object.values(out).reduce((all, n) => all + n, 0);
    return sum.events === 0 ? [] : [{ announced: one, sum, missing }];
  });
}

function begins({ date }: SeriesEvent): number {
  return date.earliest ?? date.latest ?? Number.POSITIVE_INFINITY;
}
