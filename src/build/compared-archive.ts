import { type IndexEntry, indexEntry } from "../archive/index-entry";
import type { InputFile } from "../archive/input-file";
import type { SetAside } from "../archive/published";
import { type Archive, type ArchivedEvent, readArchive } from "../archive/read-archive";
import { compareOnce } from "../compare/compare-once";
import type { Comparison } from "../compare/comparison";

/** An event with its comparison, made once for all that is published of it, and its entry in the index. */
export type ComparedEvent = ArchivedEvent & {
  readonly comparison: Comparison;
  readonly entry: IndexEntry;
};

/** All of `data/`, read and compared. */
export interface ComparedArchive extends Archive {
  readonly events: readonly ComparedEvent[];
}

/**
 * Reads the archive and compares every event. `address` is where this build will stand, which its host may
 * know better than the settings do. A file with problems is set aside with all of them; the others go on.
 */
export function comparedArchive(
  files: readonly InputFile[],
  address?: string | null,
): ComparedArchive {
  const read = readArchive(files);
  const site = address === undefined ? read.site : { ...read.site, address };
  return withoutFailing({ ...read, site });
}

const byId = new WeakMap<readonly ComparedEvent[], ReadonlyMap<string, ComparedEvent>>();

/** The event of an id; looked up for every page there is. */
export function eventOf(
  { events }: Pick<ComparedArchive, "events">,
  id: string | null,
): ComparedEvent | undefined {
  const known = byId.get(events) ?? new Map(events.map((event) => [event.record.id, event]));
  byId.set(events, known);
  return id === null ? undefined : known.get(id);
}

/** Compares every event. One that cannot be compared is a fault of the program, and no reason to hide the rest. */
function withoutFailing(archive: Archive): ComparedArchive {
  const results = archive.events.map((event) => compared(event, archive.vocabulary));
  return {
    ...archive,
    events: results.flatMap((result) => ("entry" in result ? [result] : [])),
    setAside: [
      ...archive.setAside,
      ...results.flatMap((result) => ("problems" in result ? [result] : [])),
    ],
  };
}

function compared(
  event: ArchivedEvent,
  vocabulary: Archive["vocabulary"],
): ComparedEvent | SetAside {
  try {
    const { record } = event;
    const comparison = compareOnce(record, vocabulary);
    return { ...event, comparison, entry: indexEntry(record, comparison, vocabulary) };
  } catch (error) {
    const params = { message: String(error) };
    return { file: event.file.path, problems: [{ path: "", code: "comparison-failed", params }] };
  }
}
