import type { Localized } from "../model/localized";
import { parseMoment } from "../model/moment";
import type { EventRecord } from "../model/record";
import type { Archive, ArchivedEvent } from "./read-archive";
import { versionsFolder } from "./read-versions";
import { type Grade, type LoggedVersion, withdrawalOf } from "./versions";

/** What an editor asks to have published. */
export interface PublicationRequest {
  /** Only these records; none named is all of them. */
  readonly ids: readonly string[];
  /** With its note, for records that were published before. */
  readonly grade: Grade | null;
  readonly note: Localized | null;
  /** The day, as 2026-11-22. */
  readonly at: string;
}

/** A version to be stored, with the whole log as it becomes. */
export interface PlannedVersion {
  readonly id: string;
  readonly version: string;
  readonly text: string;
  readonly log: readonly LoggedVersion[];
}

/** A published record that was changed, and no note says why. */
export interface UnexplainedChange {
  readonly id: string;
  /** As it was published last, and as it stands. */
  readonly before: EventRecord;
  readonly after: EventRecord;
}

/** What publishing would do. */
export interface Plan {
  readonly stored: readonly PlannedVersion[];
  readonly changed: readonly UnexplainedChange[];
  /** Record files that cannot be read, and so not be published. */
  readonly setAside: readonly string[];
}

/** Published records that were changed without a note. One that was never published is none of them. */
export function unexplainedChanges({ events }: Pick<Archive, "events">): UnexplainedChange[] {
  return events.filter(isChanged).map(({ record, history }) => {
    return { id: record.id, before: history.at(-1)?.record ?? record, after: record };
  });
}

function isChanged({ version, history }: ArchivedEvent): boolean {
  const last = history.at(-1);
  return last !== undefined && last.version !== version;
}

/** Works out what is to be stored; `refused` is a request that could not be meant. */
export function planPublication(
  archive: Archive,
  request: PublicationRequest,
): Plan | { readonly refused: string } {
  const { ids } = request;
  const refused = refusal(archive, request);
  if (refused !== null) return { refused };
  const events = archive.events.filter(({ record }) => ids.length === 0 || ids.includes(record.id));
  const stored = [...events, ...withdrawnAmong(archive, ids)].flatMap((event) => {
    const entry = entryFor(event, request);
    return entry === null ? [] : [planned(event, entry)];
  });
  const done = new Set(stored.map(({ id }) => id));
  return {
    stored,
    changed: unexplainedChanges({ events }).filter(({ id }) => !done.has(id)),
    setAside: archive.setAside.map(({ file }) => file).filter((file) => isRecordOf(file, ids)),
  };
}

/** The line that is to be added to a record's log; null where there is nothing to publish, or no note for it. */
function entryFor(
  event: ArchivedEvent,
  { grade, note, at }: PublicationRequest,
): LoggedVersion | null {
  const { version, history } = event;
  if (history.length === 0) return { version, at, grade: "published", note: null };
  if (grade === null || note === null) return null;
  // To withdraw a record, or to publish a withdrawn one again, changes something though its file is the same.
  const stands = withdrawalOf(history) === null;
  return isChanged(event) || stands === (grade === "withdrawn")
    ? { version, at, grade, note }
    : null;
}

/** Withdrawn records stay so unless they are named. */
function withdrawnAmong({ withdrawn }: Archive, ids: readonly string[]): ArchivedEvent[] {
  return withdrawn.flatMap(({ event }) =>
    event === null || !ids.includes(event.record.id) ? [] : [event],
  );
}

function planned({ record, version, file, history }: ArchivedEvent, entry: LoggedVersion) {
  const log = history.map(
    ({ version: one, at, grade, note }): LoggedVersion => ({ version: one, at, grade, note }),
  );
  return { id: record.id, version, text: file.text, log: [...log, entry] };
}

/** Why a request could not be meant as it stands; null where it could. */
function refusal(archive: Archive, { ids, grade, at }: PublicationRequest): string | null {
  if (typeof parseMoment(at, "UTC") === "string" || !/^\d{4}-\d\d-\d\d$/.test(at)) {
    return `"${at}" is no day like 2026-11-22`;
  }
  const broken = archive.setAside.find(({ file }) => file.startsWith(`${versionsFolder}/`));
  if (broken !== undefined) return `${broken.file} has problems; see npm run check`;
  const known = [...archive.events, ...archive.withdrawn];
  const unknown = ids.find((id) => !known.some(({ record }) => record.id === id));
  if (unknown !== undefined) return `no record without problems is called "${unknown}"`;
  const early = known.find(({ record, history }) => {
    return (ids.length === 0 || ids.includes(record.id)) && at < (history.at(-1)?.at ?? "");
  });
  if (early !== undefined) return `${early.record.id} was published after ${at}`;
  const changed = unexplainedChanges(archive);
  if (grade !== null && ids.length === 0 && (changed.length > 1 || grade === "withdrawn")) {
    const names = changed.map(({ id }) => id).join(", ");
    return grade === "withdrawn"
      ? "name the record that is withdrawn"
      : `several records were changed: ${names}; name those that the note is for`;
  }
  return null;
}

function isRecordOf(file: string, ids: readonly string[]): boolean {
  if (!file.startsWith("data/events/")) return false;
  return ids.length === 0 || ids.some((id) => file === `data/events/${id}.json`);
}

/** A log as its file holds it. */
export function logText(log: readonly LoggedVersion[]): string {
  const lines = log.map(({ version, at, grade, note }) =>
    note === null ? { version, at, grade } : { version, at, grade, note },
  );
  return `${JSON.stringify(lines, null, 2)}\n`;
}
