import type { FindingCode } from "../compare/comparison";
import type { Localized } from "../model/localized";
import { type Problem, problemCodes } from "../model/problems";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import type { LoggedChange } from "./change-log";
import type { IndexEntry, IndexHeadline } from "./index-entry";
import type { PublishedFacets, PublishedList, PublishedRows } from "./published-list";
import { type SiteSettings, settingNames } from "./site-settings";
import type { LoggedVersion, Withdrawal } from "./versions";

/**
 * The files a build publishes below `/data/`. Records are parsed at build, where `parseRecord` reports
 * what is wrong with them; a browser checks that what arrived is such a file, whole and of this format
 * (a host may answer with a page of its own, or a cache with a file of an older build).
 */

/** Named here again because the schema would bring the parser into the browser. */
const vocabularyNames = [
  "parties",
  "speakers",
  "outlets",
  "measures",
  "populations",
  "topics",
  "places",
  "kinds",
] as const satisfies readonly (keyof Vocabulary)[];

/** `records/<id>.json` and `versions/<id>/<version>.json`. The version names the record's content. */
export interface PublishedRecord {
  readonly parallax: 1;
  readonly version: string;
  readonly record: EventRecord;
  /** The part of today's vocabulary that the record is read with; see `namesUsed`. */
  readonly names: Vocabulary;
  /** Titles of the related events that have a page, by id. */
  readonly related: Readonly<Record<string, Localized>>;
}

/** `records/<id>.json` of a record that was withdrawn: what is left to say of it. */
export interface WithdrawnRecord extends Pick<EventRecord, "id" | "kind" | "date" | "title"> {
  readonly parallax: 1;
  /** The version that was published last, which links to it go on showing. */
  readonly version: string;
  readonly withdrawn: Withdrawal;
  readonly names: Vocabulary;
}

/** `records/<id>.json` at an id that an event had before. */
export interface RenamedRecord {
  readonly parallax: 1;
  /** The id it has today. */
  readonly renamed: string;
}

/** What can stand at an event's address. */
export type EventFile = PublishedRecord | WithdrawnRecord | RenamedRecord;

/** `versions/<id>/index.json`: every version that was published, newest first. */
export interface PublishedVersions {
  readonly parallax: 1;
  readonly versions: readonly LoggedVersion[];
}

/** `changes.json`: every graded change of every record, newest first. */
export interface PublishedChanges {
  readonly parallax: 1;
  readonly changes: readonly LoggedChange[];
}

/** `vocabulary.json`. */
export interface PublishedVocabulary {
  readonly parallax: 1;
  readonly vocabulary: Vocabulary;
}

/** `index.json`. */
export interface PublishedIndex {
  readonly parallax: 1;
  readonly events: readonly IndexEntry[];
  /** The part of the vocabulary that the entries are read with. */
  readonly names: Vocabulary;
}

/** A published row in which a finding can be seen. */
export interface PublishedExample {
  readonly code: FindingCode;
  readonly event: Pick<IndexEntry, "id" | "title">;
  readonly shown: IndexHeadline;
}

/** `examples.json`: what the pages that explain show of the records. */
export interface PublishedExamples {
  readonly parallax: 1;
  /** One row for each finding that any record shows. */
  readonly findings: readonly PublishedExample[];
  /** Null while nothing is published. */
  readonly newest: {
    readonly event: IndexEntry;
    /** The version that was published last; null where none was. */
    readonly version: string | null;
  } | null;
  /** The part of the vocabulary that both are read with. */
  readonly names: Vocabulary;
}

/** A file that was set aside, with everything that is wrong with it. */
export interface SetAside {
  /** The file's path in the repository. */
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** `problems.json`. */
export interface PublishedProblems {
  readonly parallax: 1;
  readonly files: readonly SetAside[];
}

/** `site.json`. */
export interface PublishedSite {
  readonly parallax: 1;
  readonly site: SiteSettings;
}

/** Whether something is a published record. */
export function isPublishedRecord(data: unknown): data is PublishedRecord {
  return (
    isEnvelope(data) &&
    typeof data.version === "string" &&
    isRecord(data.record) &&
    isVocabulary(data.names) &&
    isObject(data.related)
  );
}

/** Whether something can stand at the address of the event called `id`. */
export function isEventFile(data: unknown, id: string): data is EventFile {
  if (isPublishedRecord(data)) return data.record.id === id;
  if (!isEnvelope(data)) return false;
  if (typeof data.renamed === "string") return true;
  const { withdrawn } = data;
  return (
    isNamedEvent(data) &&
    data.id === id &&
    isVocabulary(data.names) &&
    isObject(withdrawn) &&
    typeof withdrawn.at === "string" &&
    isObject(withdrawn.note)
  );
}

/** Whether something is a published list of a record's versions. */
export function isPublishedVersions(data: unknown): data is PublishedVersions {
  return isEnvelope(data) && isListOf(data.versions, isDated);
}

/** Whether something is the published change log. */
export function isPublishedChanges(data: unknown): data is PublishedChanges {
  return isEnvelope(data) && isListOf(data.changes, isLoggedChange);
}

/** Whether something is the published vocabulary. */
export function isPublishedVocabulary(data: unknown): data is PublishedVocabulary {
  return isEnvelope(data) && isVocabulary(data.vocabulary);
}

/** Whether something is the first of the files that the list is shown from. */
export function isPublishedList(data: unknown): data is PublishedList {
  return (
    isEnvelope(data) &&
    Array.isArray(data.sides) &&
    isListOf(data.rows, isListRow) &&
    isObject(data.answer) &&
    isObject(data.answer.counts) &&
    isVocabulary(data.names)
  );
}

/** Whether something is the columns that events are chosen by. */
export function isPublishedFacets(data: unknown): data is PublishedFacets {
  if (!isEnvelope(data) || !isObject(data.columns)) return false;
  const { values, chosen, having, gap, origins } = data.columns;
  const isPacked = isObject(having) && Array.isArray(having.measure);
  return (
    isObject(values) && isObject(chosen) && isPacked && Array.isArray(gap) && Array.isArray(origins)
  );
}

/** Whether something is some of the list's rows. */
export function isPublishedRows(data: unknown): data is PublishedRows {
  return isEnvelope(data) && typeof data.from === "number" && isListOf(data.rows, isListRow);
}

/** Whether something is what the pages that explain show. */
export function isPublishedExamples(data: unknown): data is PublishedExamples {
  if (!isEnvelope(data) || !isVocabulary(data.names)) return false;
  const { findings, newest } = data;
  return isListOf(findings, isExample) && (newest === null || isNewest(newest));
}

/** Whether something is the published list of problems. */
export function isPublishedProblems(data: unknown): data is PublishedProblems {
  return isEnvelope(data) && isListOf(data.files, isSetAside);
}

/** Whether something is the published settings. */
export function isPublishedSite(data: unknown): data is PublishedSite {
  if (!isEnvelope(data) || !isObject(data.site)) return false;
  const { site } = data;
  return settingNames.every((name) => name in site);
}

function isEnvelope(data: unknown): data is Readonly<Record<string, unknown>> {
  return isObject(data) && data.parallax === 1;
}

function isVocabulary(data: unknown): boolean {
  return isObject(data) && vocabularyNames.every((name) => isObject(data[name]));
}

function isRecord(data: unknown): boolean {
  if (!isNamedEvent(data)) return false;
  const lists = ["movements", "sources", "statements", "searched", "notes", "related", "changes"];
  return lists.every((name) => Array.isArray(data[name]));
}

function isDated(data: unknown): data is Readonly<Record<string, unknown>> {
  return isObject(data) && typeof data.version === "string" && typeof data.at === "string";
}

function isLoggedChange(data: unknown): boolean {
  return (
    isDated(data) &&
    typeof data.event === "string" &&
    isObject(data.title) &&
    isObject(data.note) &&
    isObject(data.asked) &&
    isListOf(data.changes, isObject)
  );
}

function isExample(data: unknown): boolean {
  if (!isObject(data) || !isObject(data.event)) return false;
  const { id, title } = data.event;
  return typeof id === "string" && isObject(title) && isHeadline(data.shown);
}

function isNewest(data: unknown): boolean {
  return isObject(data) && isListRow(data.event) && "version" in data;
}

function isListRow(data: unknown): data is Readonly<Record<string, unknown>> {
  return isNamedEvent(data) && (data.headline === null || isHeadline(data.headline));
}

function isHeadline(data: unknown): boolean {
  return isObject(data) && isObject(data.finding) && Array.isArray(data.sides);
}

function isNamedEvent(data: unknown): data is Readonly<Record<string, unknown>> {
  return (
    isObject(data) && typeof data.id === "string" && isObject(data.title) && isObject(data.date)
  );
}

function isSetAside(data: unknown): boolean {
  return isObject(data) && typeof data.file === "string" && isListOf(data.problems, isProblem);
}

function isProblem(data: unknown): boolean {
  return (
    isObject(data) &&
    typeof data.path === "string" &&
    isObject(data.params) &&
    problemCodes.some((code) => code === data.code)
  );
}

function isListOf(data: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(data) && data.every(isItem);
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
