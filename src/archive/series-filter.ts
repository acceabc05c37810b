import { yearsOf } from "../model/edtf-dates";
import type { SeriesEvent } from "./series-point";

/** Which events and parties of a series are shown; null is all. */
export interface SeriesFilter {
  /** First and last year. */
  readonly from: number | null;
  readonly to: number | null;
  readonly parties: readonly string[] | null;
  readonly kinds: readonly string[] | null;
}

/** The events that pass, with the points of the parties that do. An event that keeps no point is gone. */
export function filteredEvents(
  events: readonly SeriesEvent[],
  { from, to, parties, kinds }: SeriesFilter,
): readonly SeriesEvent[] {
  return events
    .filter((event) => isBetween(yearOf(event), from, to))
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .map((event) => ({
      ...event,
      points: event.points.filter(({ party }) => parties === null || parties.includes(party)),
    }))
    .filter(({ points }) => points.length > 0);
}

/** The year an event began in, as its record dates it; null where that is open. */
export function yearOf({ date }: Pick<SeriesEvent, "date">): number | null {
  const [year] = yearsOf(date.edtf);
  if (year !== undefined) return year;
  const moment = date.earliest ?? date.latest;
  return moment === null ? null : new Date(moment).getUTCFullYear();
}

function isBetween(year: number | null, from: number | null, to: number | null): boolean {
  if (year === null) return from === null && to === null;
  return (from === null || year >= from) && (to === null || year <= to);
}
