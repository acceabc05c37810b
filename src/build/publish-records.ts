import { toJSONSchema, type ZodMiniType } from "zod/mini";
import { newestFirst } from "../archive/archive-order";
import { type IndexEntry, indexEntry } from "../archive/index-entry";
import type { InputFile } from "../archive/input-file";
import { namesUsed } from "../archive/names-used";
import type {
  PublishedIndex,
  PublishedProblems,
  PublishedSite,
  PublishedVocabulary,
  SetAside,
} from "../archive/published";
import { type Archive, type ArchivedEvent, readArchive } from "../archive/read-archive";
import { compareOnce } from "../compare/compare-once";
import type { Comparison } from "../compare/comparison";
import { comparisonSchema } from "../export/comparison-json";
import { recordFile } from "../model/schema";
import { publishList } from "./publish-list";
import { publishSearch } from "./publish-search";
import { publishVersions } from "./publish-versions";

/** Where files are published; a test gives one that remembers. */
export interface Output {
  write(path: string, content: string): void;
}

/**
 * Publishes the archive: every event as its editor wrote it and as parsed, the vocabulary, the index, the
 * site's settings, what was set aside, and the JSON Schema. `address` is where this build will stand, which
 * its host may know better than the settings do. A file with problems is set aside with all of them; the others go on.
 */
export function publishRecords(
  files: readonly InputFile[],
  output: Output,
  address?: string | null,
): ComparedArchive {
  const read = readArchive(files);
  const archive = withoutFailing({
    ...read,
    site: address === undefined ? read.site : { ...read.site, address },
  });
  const { events, vocabulary, setAside, site } = archive;
  for (const { file, record } of events) output.write(`data/events/${record.id}.json`, file.text);
  publishVersions(archive, output);
  const entries = events.map(({ entry }) => entry).toSorted(newestFirst);
  const index: PublishedIndex = {
    parallax: 1,
    events: entries,
    names: namesUsed(entries, vocabulary),
  };
  const problems: PublishedProblems = { parallax: 1, files: setAside };
  const names: PublishedVocabulary = { parallax: 1, vocabulary };
  const settings: PublishedSite = { parallax: 1, site };
  output.write("data/site.json", JSON.stringify(settings));
  output.write("data/index.json", JSON.stringify(index));
  publishList(entries, vocabulary, output);
  publishSearch(archive, output);
  output.write("data/problems.json", JSON.stringify(problems));
  output.write("data/vocabulary.json", JSON.stringify(names));
  output.write(
    "schema/event.schema.json",
    schemaText(recordFile, "Parallax event record, format 1"),
  );
  output.write(
    "schema/comparison.schema.json",
    schemaText(comparisonSchema, "Parallax comparison, format 1"),
  );
  return archive;
}

/** An event with its comparison, made once for all that is published of it, and its entry in the index. */
export type ComparedEvent = ArchivedEvent & {
  readonly comparison: Comparison;
  readonly entry: IndexEntry;
};

/** All of `data/`, read and compared. */
export interface ComparedArchive extends Archive {
  readonly events: readonly ComparedEvent[];
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

/** A format as a JSON Schema (2020-12), against which editors and programs complete and check. */
function schemaText(schema: ZodMiniType, title: string): string {
  const json = { title, ...toJSONSchema(schema, { target: "draft-2020-12", io: "input" }) };
  return `${JSON.stringify(json, null, 2)}\n`;
}
