import type { Language } from "../model/localized";
import type { ArchiveQuery, FacetName } from "./archive-query";
import type { PackedRow } from "./packed-row";

/** What the list of events answers to a query. */
export interface ArchiveAnswer {
  /** How many events there are that fit. */
  readonly total: number;
  /**
   * How many events each value of a facet would give, were it the only one chosen there: the choice of the
   * facet itself is left out of the count, those of the others and the text hold. Values that would give
   * none are left out.
   */
  readonly counts: Readonly<Record<FacetName, Readonly<Record<string, number>>>>;
  /** How many events there would be with nothing chosen of a facet. */
  readonly unchosen: Readonly<Record<FacetName, number>>;
  /** The part of the list that was asked for, in order. */
  readonly hits: readonly ArchiveHit[];
}

/** One event in an answer. */
export interface ArchiveHit {
  /** Its place in the whole list, newest first, counted from 0: how events are called in every file. */
  readonly place: number;
  /** In the reader's language, where the engine holds it: it is shown while the row is on its way. */
  readonly title: string | null;
  /** Where the engine holds it; else it is read by its place, see `rowsFile`. */
  readonly row: PackedRow | null;
  /** Where the text was found, the best place first; empty where no text was asked for. */
  readonly matches: readonly HitMatch[];
}

/** A piece of an event's text with what was found marked in it. */
export interface HitMatch {
  readonly language: Language;
  /** The party that said it; null for what Parallax itself says, such as the title. */
  readonly side: string | null;
  readonly field: "title" | "claim" | "speaker" | "place" | "outlet" | "figure";
  /** Short enough to be shown whole. */
  readonly text: string;
  /** From and up to which character of `text`, in order and apart from each other. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Whoever can answer: the plain list, or the search in its worker. */
export interface ArchiveSearch {
  /**
   * Rejects with a `LoadError` where a file it needs cannot be had, and with the signal's reason where the
   * answer is no longer wanted.
   */
  ask(
    query: ArchiveQuery,
    from: number,
    count: number,
    signal?: AbortSignal,
  ): Promise<ArchiveAnswer>;
}
