import type { Citing } from "../../../export/citation";
import { absolute } from "../../../links/site-address";
import { plainView } from "../../../links/view-state";
import { emptyVocabulary } from "../../../model/vocabulary";
import type { Reader } from "../../reader";
import type { EventScope } from "../event-context";

/** What citations of the page rest on, but for their words, which are fetched. */
export type CitingHere = Omit<Citing, "words">;

/**
 * The record as the page shows it: this version, as of this moment, at the site's own address, for the
 * arrangement of columns is the reader's and not the record's.
 */
export function citingOf(event: EventScope, reader: Reader, now = new Date()): CitingHere {
  const { record, version, published, view, address } = event;
  const { texts, vocabulary, links } = reader;
  const href = links.eventHref(record.id, { ...plainView, asOf: view.asOf, version });
  return {
    texts,
    vocabulary: vocabulary ?? emptyVocabulary,
    record,
    version,
    address: published ? absolute(address ?? window.location.origin, href) : null,
    accessed: localDay(now),
  };
}

/** The day on the reader's own clock, as 2026-11-22. */
function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
}
