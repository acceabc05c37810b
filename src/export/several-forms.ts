/** The forms that hold several events. */
export const severalForms = ["xlsx", "excel", "csv"] as const;

/** One of them. */
export type SeveralForm = (typeof severalForms)[number];

/** A file of several events. */
export interface SeveralFile {
  readonly content: string | Uint8Array;
  /** Events of the list that have no table any more, by id. */
  readonly missing: readonly string[];
  /** Those whose table could not be fetched, though it was asked for again and again. */
  readonly unfetched: readonly string[];
}
