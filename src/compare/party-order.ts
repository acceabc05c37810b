import { type Context, eventBegan, isOutlet, type Spoken, sideOf } from "./context";

/**
 * The default order of the columns: who spoke first in this event, else the vocabulary's order rotated by
 * the event's day, so that neither side always stands first. The sides lead; parties that act for a side,
 * then all others, follow in the vocabulary's order. A side that has not spoken stands beside the one it
 * faces, so that its silence is seen.
 */
export function orderParties(spoken: readonly Spoken[], context: Context): string[] {
  const heard = spoken.map(({ statement }) => statement.party);
  const present = new Set([...heard, ...silentSides(heard, context)]);
  const known = Object.keys(context.vocabulary.parties).filter((party) => present.has(party));
  const sides = rotated(
    known.filter((party) => sideOf(party, context) === party),
    context,
  );
  const acting = known.filter((party) => !sides.includes(party) && sideOf(party, context) !== null);
  const others = known.filter((party) => sideOf(party, context) === null);
  const silent = (side: string) => Number(!heard.includes(side));
  const first = sides.toSorted(
    (a, b) => silent(a) - silent(b) || spokeFirst(a, b, spoken, context),
  );
  return [...first, ...acting, ...others];
}

/** The sides that face those who spoke, or for whom somebody did. */
function silentSides(heard: readonly string[], context: Context): readonly string[] {
  const { parties } = context.vocabulary;
  return heard.flatMap((party) => {
    const side = sideOf(party, context);
    return side === null ? [] : (parties[side]?.counterpart ?? []);
  });
}

/** Outlets that speak for themselves, in the order of their ids. */
export function orderOutlets(spoken: readonly Spoken[], context: Context): string[] {
  const parties = new Set(spoken.map(({ statement }) => statement.party));
  return [...parties].filter((party) => isOutlet(party, context)).toSorted();
}

function rotated(parties: readonly string[], { record }: Context): string[] {
  const day = record.date.earliest === null ? 0 : new Date(record.date.earliest).getUTCDate();
  const shift = parties.length === 0 ? 0 : day % parties.length;
  return [...parties.slice(shift), ...parties.slice(0, shift)];
}

/** Negative where `a` surely spoke before `b`: a day against the same day decides nothing. */
function spokeFirst(a: string, b: string, spoken: readonly Spoken[], context: Context): number {
  const [first, second] = [a, b].map((party) => firstWord(party, spoken, context));
  if (first == null || second == null) return 0;
  if (first.latest < second.earliest) return -1;
  return second.latest < first.earliest ? 1 : 0;
}

function firstWord(
  party: string,
  spoken: readonly Spoken[],
  context: Context,
): { earliest: number; latest: number } | null {
  const words = spoken
    .filter(({ statement }) => statement.party === party)
    .flatMap(({ statement }) => {
      const { earliest = null, latest = null } = statement.said ?? {};
      const began = eventBegan(statement, context) ?? 0;
      return earliest !== null && latest !== null && latest >= began ? [{ earliest, latest }] : [];
    });
  return words.toSorted((a, b) => a.earliest - b.earliest || a.latest - b.latest)[0] ?? null;
}
