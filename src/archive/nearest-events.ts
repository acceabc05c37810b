import { dayLength } from "../model/day-length";
import type { IndexEntry } from "./index-entry";

/** What of an event tells how near its id is to another. */
type Named = Pick<IndexEntry, "id">;

/** Below this the likeness of two ids is chance. */
const likeEnough = 0.55;
/** Events of so many days before and after are offered for a date that has none. */
const nearbyDays = 7;

/**
 * Events whose ids are like one that is not there, the likest first: a slip of the hand, or another day
 * than the one remembered.
 */
export function nearestEvents<Event extends Named>(
  asked: string,
  events: readonly Event[],
  most: number,
): Event[] {
  return events
    .map((event) => ({ event, likeness: likenessOf(asked, event.id) }))
    .filter(({ likeness }) => likeness >= likeEnough)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ event }) => event);
}

function likenessOf(asked: string, id: string): number {
  const spelled = Math.max(alike(asked, id), alike(asked, id.replace(/^\d{4}-\d\d-\d\d-/, "")));
  const days = Math.abs(dateOf(asked) - dateOf(id)) / dayLength;
  // An id of another kind on the very day is nearer than the same words a year away.
  const dated = days <= nearbyDays ? 1 - days / 20 : 0;
  return Math.max(dated, spelled * (Number.isNaN(days) || days <= 60 ? 1 : 0.8));
}

/** The day an id begins with, in milliseconds; not a number where it begins with none. */
function dateOf(id: string): number {
  return Date.parse(/^\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? "");
}

/** Ids are compared as far as any sensible one goes. */
const longest = 120;

/** 1 for the same text, 0 for one of which no letter stands where it did. */
function alike(a: string, b: string): number {
  const [from, to] = [a.slice(0, longest), b.slice(0, longest)];
  return 1 - distance(from, to) / Math.max(from.length, to.length, 1);
}

/** How many letters have to be put in, left out or changed (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const changed = (row[j] ?? 0) + Number(from[i] !== to[j]);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
