import { type Gap, gapBetween } from "../model/interval";
import type { Interval } from "../model/quantity";
import type { Vocabulary } from "../model/vocabulary";
import type { SeriesDefinition } from "./series-definition";
import type { SeriesEvent, SeriesPoint } from "./series-point";

/**
 * The figures of an event that cannot be true beside another side's: 195 and 207, never 419 and at least 73.
 * Only counts of one event are judged: of a count to date a later one may be larger. A party's figures of
 * which one fits the other side's leave the matter open.
 */
export function pointsApart(
  { points }: Pick<SeriesEvent, "points">,
  { nature, counts }: Pick<SeriesDefinition, "nature" | "counts">,
  { parties }: Pick<Vocabulary, "parties">,
): readonly SeriesPoint[] {
  if (nature !== "one" || counts !== "bounded") return [];
  const side = (party: string) => parties[party]?.side ?? party;
  const stated = points.filter(({ standing }) => standing === "stated");
  const names = [...new Set(stated.map(({ party }) => party))];
  const apart = names.filter((party) =>
    names.some((other) => side(other) !== side(party) && gapOf(stated, party, other) !== null),
  );
  return stated.filter(({ party }) => apart.includes(party));
}

/** How often the figures of two parties differ among events that both gave one for, and by how much. */
export interface Differences {
  readonly events: number;
  /** In the order of the events. */
  readonly gaps: readonly Gap[];
}

/** The same for events whose sums are set beside each other: two sums can be equal where the events are not. */
export function differencesOf(
  events: readonly SeriesEvent[],
  [a, b]: readonly [string, string],
): Differences {
  const figures = (event: SeriesEvent) =>
    event.points.filter(({ standing, beyond }) => standing === "stated" && beyond === null);
  const has = (event: SeriesEvent, party: string) =>
    figures(event).some((point) => point.party === party);
  const shared = events.filter((event) => has(event, a) && has(event, b));
  const added = shared.filter(({ within }) => !shared.some(({ id }) => id === within));
  const gaps = added.flatMap((event) => gapOf(figures(event), a, b) ?? []);
  return { events: added.length, gaps };
}

/** The distance of two parties' figures; null where some of them can both be true. */
function gapOf(points: readonly SeriesPoint[], a: string, b: string): Gap | null {
  const [ours, theirs] = [intervalsOf(points, a), intervalsOf(points, b)];
  const gaps = ours.flatMap((one) => theirs.map((two) => gapBetween(one, two)));
  const apart = gaps.filter((gap) => gap !== null);
  if (apart.length < gaps.length) return null;
  return apart.toSorted((one, two) => one.size - two.size)[0] ?? null;
}

function intervalsOf(points: readonly SeriesPoint[], party: string): readonly Interval[] {
  return points.flatMap((point) =>
    point.party === party && point.quantity?.interval ? [point.quantity.interval] : [],
  );
}
