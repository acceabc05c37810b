import { Link } from "wouter";
import type { SeriesPoint } from "../../archive/series-point";
import type { FiguresTexts } from "../../i18n/page-texts";
import { plainView } from "../../links/view-state";
import { useReader, useVocabulary } from "../reader";
import { pointNotes, pointText } from "./figures-words";

/** One party's figure, leading to the claim it is; or why there is none. */
export function PointFigure({
  words,
  event,
  point,
}: {
  words: FiguresTexts;
  event: string;
  point: SeriesPoint;
}) {
  const { texts, links } = useReader();
  const vocabulary = useVocabulary();
  const wording = { texts, words };
  const text = pointText(wording, point);
  const notes = pointNotes(wording, vocabulary, point);
  const face =
    point.standing === "stated" ? "font-serif font-semibold text-[1.02rem]" : "text-muted italic";
  return (
    <>
      {point.claim === null ? (
        <span className={face}>{text}</span>
      ) : (
        <Link
          href={links.eventHref(event, plainView, point.claim)}
          className={`${face} decoration-line-strong underline-offset-4 hover:decoration-current`}
        >
          {text}
        </Link>
      )}
      {notes.length > 0 && <span className="text-[0.8rem] text-muted"> {notes.join("; ")}</span>}
    </>
  );
}
