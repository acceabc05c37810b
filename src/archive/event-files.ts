import type { EventFile } from "./published";
import type { Archive } from "./read-archive";

/** What stands at the address of every event there is or was, by its id. */
export function eventFiles({
  events,
  withdrawn,
  renamed,
}: Pick<Archive, "events" | "withdrawn" | "renamed">): ReadonlyMap<string, EventFile> {
  return new Map<string, EventFile>([
    ...events.map(({ record, version }) => [record.id, { parallax: 1, version, record }] as const),
    ...withdrawn.map(({ record: { id, kind, date, title }, version, withdrawal }) => {
      const file: EventFile = {
        parallax: 1,
        version,
        withdrawn: withdrawal,
        id,
        kind,
        date,
        title,
      };
      return [id, file] as const;
    }),
    ...[...renamed].map(([old, now]) => [old, { parallax: 1, renamed: now }] as const),
  ]);
}
