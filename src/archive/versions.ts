import type { Localized } from "../model/localized";
import type { Change, EventRecord } from "../model/record";

/** Why a published record was changed. */
export type Grade = Change["grade"];

/** One line of `data/versions/<id>/log.json`. */
export interface LoggedVersion {
  /** Names the record's content; see `versionOf`. */
  readonly version: string;
  /** The day it was published, as 2026-11-22. */
  readonly at: string;
  readonly grade: "published" | Grade;
  /** What was changed and why; null only where a record is published for the first time. */
  readonly note: Localized | null;
}

/** A version that was published, with the record as it was. */
export interface StoredVersion extends LoggedVersion {
  readonly record: EventRecord;
}

/** That a record was withdrawn, and why. */
export interface Withdrawal {
  readonly at: string;
  readonly note: Localized;
}

/** The withdrawal that a history ends with; null where the record stands. */
export function withdrawalOf(history: readonly LoggedVersion[]): Withdrawal | null {
  const last = history.at(-1);
  if (last?.grade !== "withdrawn" || last.note === null) return null;
  return { at: last.at, note: last.note };
}
