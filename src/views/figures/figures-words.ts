import type { SeriesPoint } from "../../archive/series-point";
import { populationName } from "../../i18n/names";
import type { FiguresTexts } from "../../i18n/page-texts";
import { formatQuantity } from "../../i18n/quantities";
import type { Texts } from "../../i18n/texts";
import type { Vocabulary } from "../../model/vocabulary";

/** What a series is worded with. */
export interface Wording {
  readonly texts: Texts;
  readonly words: FiguresTexts;
}

/** A party's figure as it was said, or why there is none. */
export function pointText({ texts, words }: Wording, { standing, quantity }: SeriesPoint): string {
  if (standing === "stated" && quantity !== null) return formatQuantity(texts, quantity);
  return standing === "stated" ? "" : words.standing[standing];
}

/** How a figure that nobody said as such was made: 390 of 270 + 120. Null for one that was said. */
export function sumNote({ texts, words }: Wording, { addedFrom }: SeriesPoint): string | null {
  if (addedFrom.length === 0) return null;
  const parts = addedFrom.map((quantity) => formatQuantity(texts, quantity)).join(" + ");
  // "One for one" gives the other movement the same number; nothing is added.
  return addedFrom.length === 1 ? words.workedOut(parts) : words.addedUp(parts);
}

/** What stands behind a figure in smaller type: how it came to be and is known, and what was said before. */
export function pointNotes(
  wording: Wording,
  vocabulary: Vocabulary,
  point: SeriesPoint,
): readonly string[] {
  const { texts, words } = wording;
  const counted =
    point.beyond === null ? null : words.beyond(populationName(texts, vocabulary, point.beyond));
  return [
    sumNote(wording, point),
    counted,
    point.secondHand ? words.secondHand : null,
    ...point.revised.map((quantity) => words.revisedFrom(formatQuantity(texts, quantity))),
  ].filter((note) => note !== null);
}

/** A figure with all that stands behind it, in one line. */
export function pointTold(wording: Wording, vocabulary: Vocabulary, point: SeriesPoint): string {
  return [pointText(wording, point), ...pointNotes(wording, vocabulary, point)].join(", ");
}
