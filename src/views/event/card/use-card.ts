import { useEffect, useState } from "react";
import type { Drawing } from "../../../export/card-drawing";
import { type CardForm, type CardTheme, cardDrawing } from "../../../export/card-layout";
import type { Language } from "../../../model/localized";
import { useReader } from "../../reader";
import { useEvent } from "../event-context";
import { canvasMeasure, loadFaces } from "./card-fonts";
import { type CardHere, cardHere } from "./card-here";
import { loadCardSpeech } from "./load-card";

/** What a card is asked for as. */
export interface CardAsked {
  readonly row: string;
  readonly form: CardForm;
  readonly language: Language;
  readonly theme: CardTheme;
}

/** A card that is drawn. */
export interface CardMade extends CardHere, Pick<CardAsked, "form" | "language"> {
  readonly drawing: Drawing;
}

/**
 * The card; undefined until its words and fonts are there, null where there is nothing to draw. The one asked
 * for before stays until the next is drawn.
 */
export function useCard({
  row,
  form,
  language,
  theme,
}: CardAsked): CardMade | "failed" | null | undefined {
  const reader = useReader();
  const event = useEvent();
  const [made, setMade] = useState<CardMade | "failed" | null>();
  useEffect(() => {
    let wanted = true;
    const draw = async () => {
      const here = cardHere(row, event, reader, await loadCardSpeech(language));
      if (here === null) return null;
      await loadFaces(JSON.stringify(here.content));
      return {
        ...here,
        form,
        language,
        drawing: cardDrawing(here.content, form, theme, canvasMeasure()),
      };
    };
    const show = (card: CardMade | "failed" | null) => {
      if (wanted) setMade(card);
    };
    draw().then(show, () => show("failed"));
    return () => {
      wanted = false;
    };
  }, [row, form, language, theme, reader, event]);
  return made;
}
