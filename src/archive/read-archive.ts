import { groupBy } from "../model/group-by";
import { parseRecord } from "../model/parse";
import { parseVocabulary } from "../model/parse-vocabulary";
import type { Problem } from "../model/problems";
import { readJson } from "../model/read-json";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { type InputFile, nameOf } from "./input-file";
import type { SetAside } from "./published";
import { overlapsFile, readOverlaps } from "./read-overlaps";
import { readRenamed, renamedFile } from "./read-renamed";
import { readSiteSettings, siteFile } from "./read-site-settings";
import { readHistory, versionsFolder } from "./read-versions";
import { readSearchWords, type SearchWords, searchWordsFile } from "./search/search-words";
import { noSettings, type SiteSettings } from "./site-settings";
import { versionOf } from "./version-of";
import { type StoredVersion, type Withdrawal, withdrawalOf } from "./versions";

/** The disk, or whatever stands in for it. Paths are relative to the repository's root. */
export interface Disk {
  /** Names of the files in a folder. */
  list(folder: string): readonly string[];
  read(path: string): string;
}

/**
 * Every JSON file of `data/` that is published: the site's settings, new names of events, what searches know
 * of words, and those of the data folders, in the order of their paths.
 */
export function dataFiles(disk: Disk): InputFile[] {
  const there = disk.list("data");
  const single = [siteFile, renamedFile, overlapsFile, searchWordsFile].filter((path) =>
    there.includes(path.slice("data/".length)),
  );
  const versions = there.includes("versions")
    ? disk
        .list(versionsFolder)
        .filter((name) => !name.includes("."))
        .toSorted()
        .map((id) => `${versionsFolder}/${id}`)
    : [];
  return [
    ...single.map((path) => ({ path, text: disk.read(path) })),
    ...["data/vocabulary", "data/events", ...versions].flatMap((folder) => filesIn(disk, folder)),
  ];
}

function filesIn(disk: Disk, folder: string): InputFile[] {
  return disk
    .list(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => ({ path: `${folder}/${name}`, text: disk.read(`${folder}/${name}`) }));
}

/** An event whose file had no problem. */
export interface ArchivedEvent {
  readonly file: InputFile;
  /** Names the record's content; see `versionOf`. */
  readonly version: string;
  readonly record: EventRecord;
  /** Every version that was published, oldest first; empty for a record that never was. */
  readonly history: readonly StoredVersion[];
}

/** An event whose record was withdrawn. Its address stays, and says so. */
export interface WithdrawnEvent {
  /** The record as it was published last. */
  readonly record: EventRecord;
  readonly version: string;
  readonly withdrawal: Withdrawal;
  readonly history: readonly StoredVersion[];
  /** Its record file, where it is still there: it can be published again. */
  readonly event: ArchivedEvent | null;
}

/** All of `data/`, read. */
export interface Archive {
  readonly vocabulary: Vocabulary;
  /** Events that stand, with none that was withdrawn. */
  readonly events: readonly ArchivedEvent[];
  readonly withdrawn: readonly WithdrawnEvent[];
  /** The id an event has today, by one that it had before. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The event whose totals hold those of another, by the id of that other one. */
  readonly within: ReadonlyMap<string, string>;
  readonly setAside: readonly SetAside[];
  readonly site: SiteSettings;
  readonly searchWords: SearchWords;
}

/**
 * Reads the files of `data/`. A file with problems is set aside with all of them; the others go on.
 */
export function readArchive(files: readonly InputFile[]): Archive {
  const { vocabulary, setAside } = readVocabulary(files);
  const renamed = readRenamed(files);
  const overlaps = readOverlaps(files);
  const results = files.filter(inFolder("events")).map((file) => readEvent(file, vocabulary));
  const byText = new Map(
    results.flatMap((result) => ("record" in result ? [[result.file.text, result] as const] : [])),
  );
  const histories = new Map(
    [...publishedFolders(files)].map(([id, own]) => {
      const names = [id, ...[...renamed.names].flatMap(([old, now]) => (now === id ? [old] : []))];
      return [id, readHistory(id, own, vocabulary, names, (text) => byText.get(text))] as const;
    }),
  );
  const historyOf = (id: string) => histories.get(id)?.history ?? [];
  const records = results
    .flatMap((result) => ("record" in result ? [result] : []))
    .map((event): ArchivedEvent => ({ ...event, history: historyOf(event.record.id) }));
  const search = readSearchWords(files);
  const settings = files.find(({ path }) => path === siteFile);
  const site =
    settings === undefined ? { site: noSettings, setAside: [] } : readSiteSettings(settings.text);
  return {
    site: site.site,
    searchWords: search.words,
    vocabulary,
    renamed: renamed.names,
    within: overlaps.within,
    events: records.filter(({ history }) => withdrawalOf(history) === null),
    withdrawn: [...histories.values()].flatMap(({ history }) => withdrawn(history, records)),
    setAside: [
      ...site.setAside,
      ...search.setAside,
      ...renamed.setAside,
      ...overlaps.setAside,
      ...setAside,
      ...results.flatMap((result) => ("problems" in result ? [result] : [])),
      ...[...histories.values()].flatMap((read) => read.setAside),
      ...disappeared(files, historyOf),
    ],
  };
}

/** The files of every folder of versions, by the event's id. */
function publishedFolders(files: readonly InputFile[]): ReadonlyMap<string, readonly InputFile[]> {
  return groupBy(files.filter(inFolder("versions")), ({ path }) => path.split("/")[2] ?? "");
}

function withdrawn(
  history: readonly StoredVersion[],
  records: readonly ArchivedEvent[],
): WithdrawnEvent[] {
  const last = history.at(-1);
  const withdrawal = withdrawalOf(history);
  if (last === undefined || withdrawal === null) return [];
  const { record, version } = last;
  const event = records.find((one) => one.record.id === record.id) ?? null;
  return [{ record, version, withdrawal, history, event }];
}

/** Published records whose file is gone: an address that people have kept may lead to nothing no more. */
function disappeared(
  files: readonly InputFile[],
  historyOf: (id: string) => readonly StoredVersion[],
): SetAside[] {
  const present = new Set(files.filter(inFolder("events")).map(nameOf));
  return [...publishedFolders(files).keys()]
    .filter((id) => !present.has(id) && withdrawalOf(historyOf(id)) === null)
    .map((id) => {
      const problem: Problem = { path: "", code: "published-record-missing", params: { id } };
      return { file: `data/events/${id}.json`, problems: [problem] };
    });
}

function inFolder(name: string): (file: InputFile) => boolean {
  return ({ path }) => path.startsWith(`data/${name}/`);
}

function readVocabulary(files: readonly InputFile[]): {
  vocabulary: Vocabulary;
  setAside: SetAside[];
} {
  const setAside: SetAside[] = [];
  const data: Record<string, unknown> = {};
  for (const file of files.filter(inFolder("vocabulary"))) {
    const json = readJson(file.text);
    if ("data" in json) data[nameOf(file)] = json.data;
    else setAside.push({ file: file.path, problems: json.problems });
  }
  const { vocabulary, problems } = parseVocabulary(data);
  if (problems.length > 0) setAside.push({ file: "data/vocabulary", problems });
  return { vocabulary, setAside };
}

function readEvent(
  file: InputFile,
  vocabulary: Vocabulary,
): Omit<ArchivedEvent, "history"> | SetAside {
  const json = readJson(file.text);
  if ("problems" in json) return { file: file.path, problems: json.problems };
  const { record, problems } = parseRecord(json.data, vocabulary);
  if (record === null) return { file: file.path, problems };
  if (record.id !== nameOf(file)) {
    const problem: Problem = {
      path: "id",
      code: "id-is-not-file-name",
      params: { id: record.id, file: nameOf(file) },
    };
    return { file: file.path, problems: [problem] };
  }
  return { file, version: versionOf(json.data), record };
}
