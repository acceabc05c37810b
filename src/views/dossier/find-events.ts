import type { DatedEvent } from "../../archive/published-ids";

/** An event as it is listed to be chosen, its title in the reader's language. */
export interface NamedEvent extends DatedEvent {
  readonly title: string;
}

/** Gives the events in which every word asked for stands, in their order. */
export type FindEvents = (asked: string) => readonly NamedEvent[];

/**
 * Finds events by parts of their title, day and id. Thousands of days are put into words once, and only when
 * something is asked for.
 */
export function eventFinder(
  events: readonly NamedEvent[],
  dayInWords: (date: NamedEvent["date"]) => string,
): FindEvents {
  let known: readonly string[] | null = null;
  return (asked) => {
    const words = asked.toLowerCase().split(/\s+/u).filter(Boolean);
    if (words.length === 0) return events;
    known ??= said(events, dayInWords);
    const texts = known;
    return events.filter((_, at) => words.every((word) => texts[at]?.includes(word)));
  };
}

/** Many events share a day. */
function said(
  events: readonly NamedEvent[],
  dayInWords: (date: NamedEvent["date"]) => string,
): readonly string[] {
  const days = new Map<string, string>();
  return events.map(({ id, title, date }) => {
    const key = `${date.edtf} ${date.zone}`;
    const day = days.get(key) ?? dayInWords(date);
    days.set(key, day);
    return `${title} ${day} ${id}`.toLowerCase();
  });
}
