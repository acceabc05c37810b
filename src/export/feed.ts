import type { Language } from "../model/localized";
import type { Xml } from "./xml";

/**
 * What a feed tells, before it is written as Atom or JSON. Addresses are whole where the site's own is
 * set, and otherwise begin at the root of the host: a reader completes them with the feed's own address.
 */
export interface Feed {
  /** An IRI that never changes; see `stableId`. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly about: string;
  /** The page that shows the same. */
  readonly page: string;
  /** The feed itself, in each format. */
  readonly atom: string;
  readonly json: string;
  readonly icon: string;
  /** Who publishes the site; its name where nobody is set. */
  readonly author: string;
  /** The licence of the records; null where none is set. */
  readonly licence: { readonly name: string; readonly url: string } | null;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** One entry. Moments are in milliseconds since 1970 UTC and come from the records, never from a clock. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly published: number;
  readonly updated: number;
  /** One paragraph without markup. */
  readonly summary: string;
  /** The same as HTML. */
  readonly content: readonly Xml[];
  readonly tags: readonly { readonly term: string; readonly label: string }[];
  /** A picture of it; null where the site's address is not set, since pictures need whole ones. */
  readonly image: string | null;
}

/** When anything in a feed last changed. A feed without entries has never changed. */
export function feedUpdated({ entries }: Feed): number {
  return entries.reduce((latest, { updated }) => Math.max(latest, updated), 0);
}

/** A moment as feeds write it: RFC 3339, whole seconds, UTC. */
export function feedTime(moment: number): string {
  return new Date(moment).toISOString().replace(/\.\d+Z$/, "Z");
}
