import type { NamedEvent } from "../../archive/named-events";

/** Finds events by parts of their title, day and id. */
interface EventFinder {
  /** Does what finding needs once: thousands of days are put into words. */
  readonly prepare: () => void;
  /** The events in which every word asked for stands, in their order. */
  readonly find: (asked: string) => readonly NamedEvent[];
}

/** A finder that is prepared when it is told to, or when something is first asked for. */
export function eventFinder(
  events: readonly NamedEvent[],
  dayInWords: (date: NamedEvent["date"]) => string,
): EventFinder {
  let known: readonly string[] | null = null;
  const prepared = () => {
    known ??= said(events, dayInWords);
    return known;
  };
  return {
    prepare: prepared,
    find: (asked) => {
      const words = asked.toLowerCase().split(/\s+/u).filter(Boolean);
      if (words.length === 0) return events;
      const texts = prepared();
      return events.filter((_, at) => words.every((word) => texts[at]?.includes(word)));
    },
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
