import type { SeriesDefinition } from "../../archive/series-definition";
import { partiesOf } from "../../archive/series-parties";
import type { SeriesEvent, SeriesPoint } from "../../archive/series-point";
import { formatDay } from "../../i18n/dates";
import { partyName } from "../../i18n/names";
import { formatNumber } from "../../i18n/numbers";
import type { Vocabulary } from "../../model/vocabulary";
import { pointTold, type Wording } from "./figures-words";

/** The table names the others. */
const mostParties = 4;

/** What the picture shows, in sentences: for who cannot see it, and for files. */
export function seriesSummary(
  wording: Wording,
  vocabulary: Vocabulary,
  { nature, cargo }: SeriesDefinition,
  events: readonly SeriesEvent[],
  scale: "linear" | "log",
): readonly string[] {
  const { texts, words } = wording;
  const { summary } = words;
  const dated = events.filter(({ date }) => date.earliest !== null || date.latest !== null);
  const stated = events.flatMap(({ points }) => points.filter(isStated));
  const undated = events.length - dated.length;
  const number = (n: number) => formatNumber(texts.language, n);
  return [
    spanOf(wording, dated),
    ...partiesOf(events, vocabulary)
      .slice(0, mostParties)
      .flatMap((party) => partyLine(wording, vocabulary, party, events) ?? []),
    highestOf(wording, vocabulary, events),
    nature === "own" ? summary.own[cargo ?? "people"] : summary.one,
    stated.some(({ quantity }) => quantity?.hedge !== "exact") ? summary.hedges : null,
    events.some(({ points }) => points.some((point) => !isStated(point))) ? summary.silence : null,
    scale === "log" ? summary.log : null,
    undated === 0 ? null : summary.undated(number(undated), undated),
  ].filter((sentence) => sentence !== null);
}

/** How many events a party gave a figure for; those that no total holds are told apart, see `series-totals`. */
function partyLine(
  { texts, words: { summary } }: Wording,
  vocabulary: Vocabulary,
  party: string,
  events: readonly SeriesEvent[],
): string | null {
  const own = events
    .map(({ points }) => points.filter((point) => point.party === party && isStated(point)))
    .filter(({ length }) => length > 0);
  if (own.length === 0) return null;
  const beyond = own.filter((points) => points.every((point) => point.beyond !== null)).length;
  const [n, of, wider] = [own.length, events.length, beyond].map((count) =>
    formatNumber(texts.language, count),
  ) as [string, string, string];
  const name = partyName(texts, vocabulary, party);
  return beyond === 0
    ? summary.party(name, n, of)
    : summary.partyBeyond(name, n, of, wider, beyond);
}

function isStated({ standing }: SeriesPoint): boolean {
  return standing === "stated";
}

function spanOf({ texts, words }: Wording, dated: readonly SeriesEvent[]): string | null {
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return null;
  const day = ({ date }: SeriesEvent) => formatDay(texts, date);
  if (dated.length === 1) return words.summary.oneEvent(day(first));
  const n = formatNumber(texts.language, dated.length);
  return words.summary.events(n, dated.length, day(first), day(last));
}

function highestOf(
  wording: Wording,
  vocabulary: Vocabulary,
  events: readonly SeriesEvent[],
): string | null {
  let best: { readonly point: SeriesPoint; readonly event: SeriesEvent } | null = null;
  for (const event of events) {
    for (const point of event.points) {
      if (isStated(point) && (best === null || isBefore(point, best.point)))
        best = { point, event };
    }
  }
  if (best === null) return null;
  const { texts, words } = wording;
  const same = best.event.points.filter(
    (point) =>
      isStated(point) &&
      lowest(point) === lowest(best.point) &&
      isSum(point) === isSum(best.point) &&
      point.beyond === best.point.beyond,
  );
  const parties = [...new Set(same.map(({ party }) => partyName(texts, vocabulary, party)))];
  const day = formatDay(texts, best.event.date);
  const figure = pointTold(wording, vocabulary, { ...best.point, revised: [] });
  return words.summary.highest(figure, parties.join(", "), day);
}

/** Of two equally high figures the one that was said stands before the one that was added up. */
function isBefore(point: SeriesPoint, best: SeriesPoint): boolean {
  const above = lowest(point) - lowest(best);
  return above > 0 || (above === 0 && isSum(best) && !isSum(point));
}

function isSum({ addedFrom }: SeriesPoint): boolean {
  return addedFrom.length > 0;
}

function lowest({ quantity }: SeriesPoint): number {
  return quantity?.interval?.lo ?? 0;
}
