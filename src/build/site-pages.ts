import { newestFirst } from "../archive/archive-order";
import { plainNames, printAddress } from "../links/address";
import { linksIn } from "../links/site-links";
import { plainView } from "../links/view-state";
import { type Language, languages } from "../model/localized";
import type { ComparedArchive } from "./compared-archive";

/** A page that is written as HTML. */
export interface SitePage {
  /** Its address below the place where the site is mounted, beginning and ending with a slash. */
  readonly path: string;
  readonly language: Language;
  /** The event it shows; null for all other pages. */
  readonly event: string | null;
}

/** So many pages are written ahead. Of a larger archive the newest events are; the app shows the others. */
const mostPages = 5000;

/**
 * Every page to be written: first the events, newest first, then what is left to say of those that were
 * withdrawn, and last the pages that every site has, for which all events have to be known.
 */
export function sitePages(archive: ComparedArchive, most = mostPages): readonly SitePage[] {
  const plain = languages.flatMap((language) =>
    plainNames.map((name) => {
      const path = printAddress({ language, page: { name }, view: plainView });
      return { path, language, event: null };
    }),
  );
  const events = eventsAhead(archive, most).flatMap((id) =>
    languages.map((language) => ({ path: linksIn(language).eventHref(id), language, event: id })),
  );
  return [...events, ...plain];
}

/**
 * Events whose pages are written ahead: the newest, then what is left to say of those that were withdrawn.
 * Whole events: a page names the same page in the other languages.
 */
export function eventsAhead(archive: ComparedArchive, most = mostPages): readonly string[] {
  const newest = archive.events.map(({ entry }) => entry).toSorted(newestFirst);
  const ids = [...newest, ...archive.withdrawn.map(({ record }) => record)].map(({ id }) => id);
  return ids.slice(0, roomForEvents(most));
}

/** Of how many events pages are written ahead. */
export function roomForEvents(most = mostPages): number {
  return Math.max(0, Math.floor(most / languages.length) - plainNames.length);
}
