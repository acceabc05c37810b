import { compareRecord } from "../../../compare/compare-record";
import { type CardContent, cardContent } from "../../../export/card-content";
import { isCodable, printCode } from "../../../links/check-code";
import { absolute } from "../../../links/site-address";
import { linksIn } from "../../../links/site-links";
import { emptyVocabulary } from "../../../model/vocabulary";
import type { Reader } from "../../reader";
import type { EventScope } from "../event-context";
import type { loadCardSpeech } from "./load-card";

/**
 * A card with the code that leads back to the state it was made from; no code where nobody could look it up,
 * or none can carry the page's moment.
 */
export interface CardHere {
  readonly content: CardContent;
  readonly code: string | null;
}

/** The card of a row as of the page's moment; null where nobody has spoken. */
export function cardHere(
  id: string,
  { record, version, published, view, address }: EventScope,
  reader: Reader,
  speech: Awaited<ReturnType<typeof loadCardSpeech>>,
): CardHere | null {
  const vocabulary = reader.vocabulary ?? emptyVocabulary;
  const { rows } = compareRecord(record, vocabulary, { asOf: view.asOf });
  const row = rows.find((one) => one.id === id);
  if (row === undefined) return null;
  const code =
    published && isCodable(view.asOf) ? printCode({ version, row: id, asOf: view.asOf }) : null;
  const { checkHref } = linksIn(speech.texts.language, import.meta.env.BASE_URL);
  const checkAt = absolute(address ?? window.location.origin, checkHref);
  const content = cardContent(
    { ...speech, vocabulary, record, code, checkAt: checkAt.replace(/^https?:\/\//u, "") },
    row,
  );
  return content === null ? null : { content, code };
}
