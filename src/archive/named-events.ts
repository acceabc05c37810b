import { type DatedEvent, datedEvent, type PublishedIds } from "./published-ids";

/** An event as it is listed, its title in the reader's language. */
export interface NamedEvent extends DatedEvent {
  readonly title: string;
}

/** All events by name, newest first. */
export function namedEvents(ids: PublishedIds, titles: readonly string[]): readonly NamedEvent[] {
  return titles.flatMap((title, place) => {
    const event = datedEvent(ids, place);
    return event === null ? [] : { ...event, title };
  });
}
