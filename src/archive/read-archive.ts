import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../model/canonical-json";
import { parseRecord } from "../model/parse";
import { parseVocabulary } from "../model/parse-vocabulary";
import type { Problem } from "../model/problems";
import { readJson } from "../model/read-json";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import type { SetAside } from "./published";
import { readSiteSettings, siteFile } from "./read-site-settings";
import { noSettings, type SiteSettings } from "./site-settings";

/** A file as it stands in the repository. */
export interface InputFile {
  /** Path from the repository's root, as `data/events/x.json`. */
  readonly path: string;
  readonly text: string;
}

/** The disk, or whatever stands in for it. Paths are relative to the repository's root. */
export interface Disk {
  /** Names of the files in a folder. */
  list(folder: string): readonly string[];
  read(path: string): string;
}

/** The site's settings, and every JSON file of the data folders that are published, in the order of their paths. */
export function dataFiles(disk: Disk): InputFile[] {
  const settings = disk.list("data").includes("site.json")
    ? [{ path: siteFile, text: disk.read(siteFile) }]
    : [];
  return [...settings, ...folderFiles(disk)];
}

function folderFiles(disk: Disk): InputFile[] {
  return ["data/vocabulary", "data/events"].flatMap((folder) =>
    disk
      .list(folder)
      .filter((name) => name.endsWith(".json"))
      .toSorted()
      .map((name) => ({ path: `${folder}/${name}`, text: disk.read(`${folder}/${name}`) })),
  );
}

/** An event whose file had no problem. */
export interface ArchivedEvent {
  readonly file: InputFile;
  /** Names the record's content; see `versionOf`. */
  readonly version: string;
  readonly record: EventRecord;
}

/** All of `data/`, read. */
export interface Archive {
  readonly vocabulary: Vocabulary;
  readonly events: readonly ArchivedEvent[];
  readonly setAside: readonly SetAside[];
  readonly site: SiteSettings;
}

/**
 * Reads the files of `data/`. A file with problems is set aside with all of them; the others go on.
 */
export function readArchive(files: readonly InputFile[]): Archive {
  const { vocabulary, setAside } = readVocabulary(files);
  const results = files.filter(inFolder("events")).map((file) => readEvent(file, vocabulary));
  const settings = files.find(({ path }) => path === siteFile);
  const site =
    settings === undefined ? { site: noSettings, setAside: [] } : readSiteSettings(settings.text);
  return {
    site: site.site,
    vocabulary,
    events: results.flatMap((result) => ("record" in result ? [result] : [])),
    setAside: [
      ...site.setAside,
      ...setAside,
      ...results.flatMap((result) => ("problems" in result ? [result] : [])),
    ],
  };
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

function readEvent(file: InputFile, vocabulary: Vocabulary): ArchivedEvent | SetAside {
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

/** A record's version: the start of the SHA-256 of its canonical JSON (RFC 8785), 12 hexadecimal digits. */
export function versionOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(data)))).slice(0, 12);
}

function nameOf({ path }: InputFile): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/, "");
}
