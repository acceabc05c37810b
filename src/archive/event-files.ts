import type { Localized } from "../model/localized";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { namesUsed } from "./names-used";
import type { EventFile, PublishedRecord } from "./published";
import type { Archive } from "./read-archive";

/** What stands at the address of every event there is or was, by its id. */
export function eventFiles({
  events,
  withdrawn,
  renamed,
  vocabulary,
}: Archive): ReadonlyMap<string, EventFile> {
  const titles = titlesOf(events);
  return new Map<string, EventFile>([
    ...events.map(
      ({ record, version }) =>
        [record.id, publishedRecord(record, version, vocabulary, titles)] as const,
    ),
    ...withdrawn.map(({ record: { id, kind, date, title }, version, withdrawal }) => {
      const file: EventFile = {
        parallax: 1,
        version,
        withdrawn: withdrawal,
        id,
        kind,
        date,
        title,
        names: namesUsed({ id, kind }, vocabulary),
      };
      return [id, file] as const;
    }),
    ...[...renamed].map(([old, now]) => [old, { parallax: 1, renamed: now }] as const),
  ]);
}

/** A version of a record as it is published, with all that a page of it has to fetch. */
export function publishedRecord(
  record: EventRecord,
  version: string,
  vocabulary: Vocabulary,
  titles: ReadonlyMap<string, Localized>,
): PublishedRecord {
  const related = record.related.flatMap((id) => {
    const title = titles.get(id);
    return title === undefined ? [] : [[id, title] as const];
  });
  const names = namesUsed(record, vocabulary);
  return { parallax: 1, version, record, names, related: Object.fromEntries(related) };
}

/** Titles of the events that have a page. */
export function titlesOf(events: Archive["events"]): ReadonlyMap<string, Localized> {
  return new Map(events.map(({ record: { id, title } }) => [id, title]));
}
