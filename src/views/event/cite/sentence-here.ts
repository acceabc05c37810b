import { compareRecord } from "../../../compare/compare-record";
import { printable } from "../../../export/sentence";
import type { SentenceTexts } from "../../../i18n/sentence-texts";
import type { Texts } from "../../../i18n/texts";
import { rowAnchor } from "../../../links/anchors";
import { absolute } from "../../../links/site-address";
import { linksIn } from "../../../links/site-links";
import { plainView } from "../../../links/view-state";
import { emptyVocabulary } from "../../../model/vocabulary";
import type { Reader } from "../../reader";
import type { EventScope } from "../event-context";

/**
 * The sentence about a row as of the page's moment. It is made from the whole comparison: a column that
 * the reader has put away is still an account that differs.
 */
export function sentenceHere(
  id: string,
  { record, version, published, view, address }: EventScope,
  reader: Reader,
  { texts, words }: { readonly texts: Texts; readonly words: SentenceTexts },
): string | null {
  const vocabulary = reader.vocabulary ?? emptyVocabulary;
  const { rows } = compareRecord(record, vocabulary, { asOf: view.asOf });
  const row = rows.find((one) => one.id === id);
  if (row === undefined) return null;
  const links = linksIn(texts.language, import.meta.env.BASE_URL);
  const pinned = { ...plainView, asOf: view.asOf, version };
  const href = links.eventHref(record.id, pinned, rowAnchor(id));
  const link = published ? absolute(address ?? window.location.origin, href) : null;
  return printable({ texts, words, vocabulary, record }, row, link);
}
