import type { Vocabulary } from "../model/vocabulary";
import type { SeriesEvent } from "./series-point";
import { partiesIn } from "./series-totals";

/** The parties of a series: the sides of the dispute, then who stands on one, then the others; each by its figures. */
export function partiesOf(
  events: readonly SeriesEvent[],
  vocabulary: Pick<Vocabulary, "parties">,
): readonly string[] {
  const rank = (party: string) => {
    if (isSide(party, vocabulary)) return 0;
    return vocabulary.parties[party]?.role === "conflict" ? 1 : 2;
  };
  return partiesIn(events).toSorted((a, b) => rank(a) - rank(b));
}

/** Whether a party is a side of the dispute itself: no mediator, no observer, and nobody who acts for a side. */
export function isSide(party: string, { parties }: Pick<Vocabulary, "parties">): boolean {
  const { role, side } = parties[party] ?? {};
  return role === "conflict" && (side === undefined || side === party);
}
