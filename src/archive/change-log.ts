import type { Localized } from "../model/localized";
import type { EventRecord } from "../model/record";
import { type AskedPart, askedPart, type RecordChange } from "../model/record-change";
import { recordChanges } from "../model/record-changes";
import type { Archive } from "./read-archive";
import type { Grade, StoredVersion } from "./versions";

/** A change of a published record, with everything that its words are made from. */
export interface LoggedChange {
  /** The event by the id it has today, and the title it had then. */
  readonly event: string;
  readonly title: Localized;
  /** The version it led to; a withdrawal may leave the version as it was. */
  readonly version: string;
  /** The version it replaced. */
  readonly before: string;
  /** The day it was published, as 2026-11-22. */
  readonly at: string;
  readonly grade: Grade;
  readonly note: Localized;
  readonly changes: readonly RecordChange[];
  readonly asked: AskedPart;
}

type Histories = Pick<Archive, "events" | "withdrawn">;

/** Every graded change of every record, newest first; of one day and event, the later line of the log first. */
export function changeLog({ events, withdrawn }: Histories): readonly LoggedChange[] {
  return [...events, ...withdrawn]
    .toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1))
    .flatMap(({ record, history }) => changesIn(record, history).toReversed())
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

function changesIn({ id }: EventRecord, history: readonly StoredVersion[]): LoggedChange[] {
  return history.flatMap((entry, index) => {
    const earlier = history[index - 1];
    const { version, at, grade, note, record } = entry;
    if (earlier === undefined || grade === "published" || note === null) return [];
    return {
      event: id,
      title: record.title,
      version,
      before: earlier.version,
      at,
      grade,
      note,
      changes: recordChanges(earlier.record, record),
      asked: askedPart(record),
    };
  });
}
