import type { EventRecord } from "../model/record";

/**
 * Of each kind of event the record with most claims, the longest of all among them: a sample for what takes
 * long to do with a record, such as writing its page in three languages.
 */
export function oneOfEachKind<Event extends { readonly record: EventRecord }>(
  events: readonly Event[],
): readonly Event[] {
  const longest = new Map<string, Event>();
  for (const event of events) {
    const known = longest.get(event.record.kind);
    if (known === undefined || claimsOf(known) < claimsOf(event)) {
      longest.set(event.record.kind, event);
    }
  }
  return [...longest.values()];
}

function claimsOf({ record }: { readonly record: EventRecord }): number {
  return record.statements.reduce((sum, { claims }) => sum + claims.length, 0);
}
