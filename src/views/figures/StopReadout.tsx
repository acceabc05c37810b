import { Link } from "wouter";
import type { SeriesEvent } from "../../archive/series-point";
import { formatDay } from "../../i18n/dates";
import type { FiguresTexts } from "../../i18n/page-texts";
import { PartyName } from "../event/PartyName";
import { useReader } from "../reader";
import { PointFigure } from "./PointFigure";

/** The event that is being read in the chart. It keeps its height, so that nothing moves below. */
export function StopReadout({ words, event }: { words: FiguresTexts; event: SeriesEvent | null }) {
  const { texts, language, links } = useReader();
  return (
    <div
      data-script
      className="mt-1 min-h-[4.2rem] rounded-lg bg-quiet px-4 py-2.5 text-[0.9rem] print:hidden"
    >
      {event === null ? (
        <p className="flex min-h-12 items-center text-muted">{words.pointHint}</p>
      ) : (
        <>
          <p>
            <time dateTime={event.date.edtf} className="text-muted">
              {formatDay(texts, event.date)}
            </time>
            {" · "}
            <Link href={links.eventHref(event.id)} className="font-semibold">
              {event.title[language]}
            </Link>
          </p>
          <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
            {event.points.map((point) => (
              <li key={`${point.party} ${point.claim}`}>
                <PartyName id={point.party} />{" "}
                <PointFigure words={words} event={event.id} point={point} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
