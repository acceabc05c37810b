import { addIntervals } from "../model/interval";
import type { Interval } from "../model/quantity";
import type { SeriesDefinition } from "./series-definition";
import type { SeriesEvent, SeriesPoint, Standing } from "./series-point";

/** Why an event is not in a total. */
export type LeftOut =
  | Exclude<Standing, "stated">
  /** The total of another event that is added holds it already. */
  | "within"
  /** It counts others too: "people" is wider than "Ukrainians". */
  | "beyond";

/** What one party's figures of one definition add up to. */
export interface PartyTotal {
  readonly party: string;
  /** Lower ends and upper ends added by themselves; an open top stays open. */
  readonly sum: Interval;
  /** Events added. */
  readonly events: number;
  /** Of these, with a hedge: they are why the sum is no single number. */
  readonly hedged: number;
  /** Of these, where figures of the party part: the lowest and the highest count. */
  readonly several: number;
  /** Of these, added up from parts that the party named. */
  readonly addedUp: number;
  /** Of these, in their corrected form. */
  readonly revised: number;
  /** Of these, known from an outlet only. */
  readonly secondHand: number;
  /** Events that are not in it, by reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
}

/** Whether figures may be added at all: counts to date hold each other, and shares have other wholes. */
export function canBeAdded({ counts, unit }: SeriesDefinition): boolean {
  return counts === "bounded" && unit !== "percent";
}

/**
 * What each party's figures add up to, in the order in which the parties appear. Nothing of two parties is
 * ever added. Parties that gave no figure have no total.
 */
export function totalsOf(
  definition: SeriesDefinition,
  events: readonly SeriesEvent[],
): readonly PartyTotal[] {
  if (!canBeAdded(definition)) return [];
  return partiesIn(events)
    .map((party) => partyTotal(party, events))
    .filter((total) => total.events > 0);
}

/**
 * The same for the events on which all of `parties` gave a figure; empty where that is none. Only these
 * sums can be set beside each other.
 */
export function sharedTotals(
  definition: SeriesDefinition,
  events: readonly SeriesEvent[],
  parties: readonly string[],
): readonly PartyTotal[] {
  const shared = events.filter((event) =>
    parties.every((party) => figures(event, party).length > 0),
  );
  return totalsOf(definition, shared).filter(({ party }) => parties.includes(party));
}

/** Parties with a figure or a silence among the events, in the order of the events' points. */
export function partiesIn(events: readonly SeriesEvent[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const { points } of events) {
    for (const { party, standing } of points) {
      seen.set(party, (seen.get(party) ?? 0) + (standing === "silent" ? 0 : 1));
    }
  }
  return [...seen].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([party]) => party);
}

/** What one party's figures add up to; `among` are the events that may hold these. */
export function partyTotal(
  party: string,
  events: readonly SeriesEvent[],
  among: readonly SeriesEvent[] = events,
): PartyTotal {
  const leftOut: Partial<Record<LeftOut, number>> = {};
  const added: (readonly SeriesPoint[])[] = [];
  const isAsked = events.some(({ points }) => points.some((p) => p.party === party && isAbsent(p)));
  for (const event of events) {
    const stated = figures(event, party);
    if (stated.length > 0 && isWithin(event, party, among)) {
      leftOut.within = (leftOut.within ?? 0) + 1;
    } else if (stated.length > 0) added.push(stated);
    else if (isAsked || event.points.some((point) => point.party === party)) {
      const reason = reasonOf(event, party);
      leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    }
  }
  const count = (is: (points: readonly SeriesPoint[]) => boolean) => added.filter(is).length;
  return {
    party,
    sum: addIntervals(added.map(hull)),
    events: added.length,
    hedged: count((points) => points.some(({ quantity }) => quantity?.hedge !== "exact")),
    several: count(({ length }) => length > 1),
    addedUp: count((points) => points.some(({ addedFrom }) => addedFrom.length > 0)),
    revised: count((points) => points.some(({ revised }) => revised.length > 0)),
    secondHand: count((points) => points.every(({ secondHand }) => secondHand)),
    leftOut,
  };
}

/** Whether the party's figure for another of the events holds this one's. */
function isWithin({ within }: SeriesEvent, party: string, events: readonly SeriesEvent[]): boolean {
  const whole = within === null ? undefined : events.find(({ id }) => id === within);
  return whole !== undefined && figures(whole, party).length > 0;
}

/** Only a side's silence is on record; others need not speak of every event. */
function isAbsent({ standing, claim }: SeriesPoint): boolean {
  return standing === "silent" || claim === null;
}

function figures({ points }: SeriesEvent, party: string): readonly SeriesPoint[] {
  return points.filter(
    (point) => point.party === party && point.standing === "stated" && point.beyond === null,
  );
}

/** Why none of a party's points is a figure to add. */
function reasonOf({ points }: SeriesEvent, party: string): LeftOut {
  const standing = points.find((point) => point.party === party)?.standing ?? "silent";
  return standing === "stated" ? "beyond" : standing;
}

/** From the lowest to the highest value that a party's figures for one event let be. */
function hull(points: readonly SeriesPoint[]): Interval {
  const intervals = points.flatMap(({ quantity }) => quantity?.interval ?? []);
  const tops = intervals.map(({ hi }) => hi);
  return {
    lo: Math.min(...intervals.map(({ lo }) => lo)),
    hi: tops.reduce<number | null>(
      (top, hi) => (top === null || hi === null ? null : Math.max(top, hi)),
      0,
    ),
  };
}
