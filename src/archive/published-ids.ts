import { dayLength } from "../model/day-length";
import type { Moment } from "../model/moment";
import type { IndexEntry } from "./index-entry";

/**
 * `list/ids.json`: every event's id and date, by its place in the whole list, newest first. It is what the
 * rows are too large to be fetched for.
 */
export interface PublishedIds {
  readonly parallax: 1;
  /** An id stands alone where the date is the day, in UTC, that it begins with. */
  readonly events: readonly (string | readonly [id: string, date: Moment])[];
}

/** An event by its id, and when it was. */
export type DatedEvent = Pick<IndexEntry, "id" | "date">;

/** The ids of a list that is in order, newest first. */
export function publishedIds(entries: readonly DatedEvent[]): PublishedIds {
  const events = entries.map(({ id, date }) => (isDayOf(id, date) ? id : ([id, date] as const)));
  return { parallax: 1, events };
}

/** The event at a place; null where the list is not as long. */
export function datedEvent({ events }: PublishedIds, place: number): DatedEvent | null {
  const event = events[place];
  if (event === undefined) return null;
  if (typeof event !== "string") return { id: event[0], date: event[1] };
  return { id: event, date: dayOf(event) };
}

/** Whether something is the file of ids. */
export function isPublishedIds(data: unknown): data is PublishedIds {
  if (typeof data !== "object" || data === null) return false;
  if (!("parallax" in data) || data.parallax !== 1 || !("events" in data)) return false;
  return Array.isArray(data.events) && data.events.every(isDated);
}

function isDated(event: unknown): boolean {
  if (typeof event === "string") return true;
  return Array.isArray(event) && typeof event[0] === "string" && typeof event[1]?.edtf === "string";
}

/** The day that an id begins with: 2026-03-05-prisoner-exchange. */
function dayOf(id: string): Moment {
  const edtf = id.slice(0, 10);
  const earliest = Date.parse(edtf);
  return { edtf, earliest, latest: earliest + dayLength - 1, zone: "UTC", clock: false };
}

function isDayOf(id: string, date: Moment): boolean {
  const day = dayOf(id);
  return (
    /^\d{4}-\d\d-\d\d-/.test(id) &&
    day.edtf === date.edtf &&
    day.earliest === date.earliest &&
    day.latest === date.latest &&
    day.zone === date.zone &&
    day.clock === date.clock
  );
}
