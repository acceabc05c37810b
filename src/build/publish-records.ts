import { toJSONSchema, type ZodMiniType } from "zod/mini";
import { newestFirst } from "../archive/archive-order";
import type { InputFile } from "../archive/input-file";
import { namesUsed } from "../archive/names-used";
import type {
  PublishedIndex,
  PublishedProblems,
  PublishedSite,
  PublishedVocabulary,
} from "../archive/published";
import { comparisonSchema } from "../export/comparison-json";
import { recordFile } from "../model/schema";
import { type ComparedArchive, comparedArchive } from "./compared-archive";
import { publishExamples } from "./publish-examples";
import { publishList } from "./publish-list";
import { publishSearch } from "./publish-search";
import { publishVersions } from "./publish-versions";

/** Where files are published; a test gives one that remembers. */
export interface Output {
  write(path: string, content: string): void;
}

/** Reads the archive, publishes it and gives it. */
export function publishRecords(
  files: readonly InputFile[],
  output: Output,
  address?: string | null,
): ComparedArchive {
  const archive = comparedArchive(files, address);
  publishEvents(archive, output);
  publishLists(archive, output);
  return archive;
}

/** Publishes what the page of an event is made from, each record as its editor wrote it, and its versions. */
export function publishEvents(archive: ComparedArchive, output: Output): void {
  const { events, setAside } = archive;
  const problems: PublishedProblems = { parallax: 1, files: setAside };
  output.write("data/problems.json", JSON.stringify(problems));
  publishVersions(archive, output);
  for (const { file, record } of events) output.write(`data/events/${record.id}.json`, file.text);
}

/** Publishes what is told of all events: lists, search, the names, the site's settings and the JSON Schema. */
export function publishLists(archive: ComparedArchive, output: Output): void {
  const { events, vocabulary, site } = archive;
  const entries = events.map(({ entry }) => entry).toSorted(newestFirst);
  const index: PublishedIndex = {
    parallax: 1,
    events: entries,
    names: namesUsed(entries, vocabulary),
  };
  const names: PublishedVocabulary = { parallax: 1, vocabulary };
  const settings: PublishedSite = { parallax: 1, site };
  output.write("data/site.json", JSON.stringify(settings));
  output.write("data/index.json", JSON.stringify(index));
  publishList(entries, vocabulary, output);
  publishExamples(archive, output);
  publishSearch(archive, output);
  output.write("data/vocabulary.json", JSON.stringify(names));
  output.write(
    "schema/event.schema.json",
    schemaText(recordFile, "Parallax event record, format 1"),
  );
  output.write(
    "schema/comparison.schema.json",
    schemaText(comparisonSchema, "Parallax comparison, format 1"),
  );
}

/** A format as a JSON Schema (2020-12), against which editors and programs complete and check. */
function schemaText(schema: ZodMiniType, title: string): string {
  const json = { title, ...toJSONSchema(schema, { target: "draft-2020-12", io: "input" }) };
  return `${JSON.stringify(json, null, 2)}\n`;
}
