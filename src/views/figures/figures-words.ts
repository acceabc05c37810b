import type { SeriesPoint } from "../../archive/series-point";
import type { FiguresTexts } from "../../i18n/page-texts";
import { formatQuantity } from "../../i18n/quantities";
import type { Texts } from "../../i18n/texts";

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

/** What stands behind a figure in smaller type: how it is known, and what was said before. */
export function pointNotes({ texts, words }: Wording, point: SeriesPoint): readonly string[] {
  const earlier = point.revised.map((quantity) =>
    words.revisedFrom(formatQuantity(texts, quantity)),
  );
  return point.secondHand ? [words.secondHand, ...earlier] : earlier;
}
