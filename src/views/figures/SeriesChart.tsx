import { useMemo, useState } from "react";
import type { SeriesDefinition } from "../../archive/series-definition";
import type { SeriesEvent } from "../../archive/series-point";
import { formatDay } from "../../i18n/dates";
import { partyName } from "../../i18n/names";
import type { FiguresTexts } from "../../i18n/page-texts";
import { useReader, useVocabulary } from "../reader";
import { pointText } from "./figures-words";
import { plotOf } from "./plot";
import { SeriesPlot } from "./SeriesPlot";
import { StopReadout } from "./StopReadout";
import { seriesSummary } from "./series-summary";

/**
 * The chart of a series, drawn for wide and for narrow windows, with a slider that goes through its events
 * by arrow keys, and sentences that say what it shows.
 */
export function SeriesChart({
  words,
  definition,
  events,
  scale,
  title,
  height = 330,
}: {
  words: FiguresTexts;
  definition: SeriesDefinition;
  events: readonly SeriesEvent[];
  scale: "linear" | "log";
  title: string;
  /** In a wide window, of 960. */
  height?: number;
}) {
  const { texts, language } = useReader();
  const vocabulary = useVocabulary();
  const [at, setAt] = useState<number | null>(null);
  const joined = definition.nature === "one";
  const [wide, narrow] = useMemo(() => {
    const shared = { scale, joined, language, vocabulary };
    return [
      plotOf(events, { ...shared, width: 960, height }),
      plotOf(events, { ...shared, width: 350, height: 270 }),
    ];
  }, [events, scale, joined, language, vocabulary, height]);
  const last = wide.stops.length - 1;
  const cursor = at === null || at > last ? null : at;
  const event = cursor === null ? null : (wide.stops[cursor]?.event ?? null);
  const sentences = seriesSummary({ texts, words }, vocabulary, definition, events, scale);
  const told = (shown: SeriesEvent) =>
    [
      formatDay(texts, shown.date),
      ...shown.points.map((point) =>
        words.said(partyName(texts, vocabulary, point.party), pointText({ texts, words }, point)),
      ),
    ].join("; ");
  return (
    <figure>
      <SeriesPlot
        plot={wide}
        label={title}
        cursor={cursor}
        onPoint={setAt}
        className="max-sm:hidden print:block"
      />
      <SeriesPlot
        plot={narrow}
        label={title}
        cursor={cursor}
        onPoint={setAt}
        className="sm:hidden print:hidden"
      />
      {last >= 0 && (
        <input
          type="range"
          data-script
          aria-label={words.go}
          aria-valuetext={event === null ? words.pointHint : told(event)}
          min={0}
          max={last}
          value={cursor ?? last}
          onFocus={() => setAt(cursor ?? last)}
          onChange={({ target }) => setAt(Number(target.value))}
          className="event-slider mt-1 block h-6 w-full cursor-ew-resize print:hidden"
        />
      )}
      <StopReadout words={words} event={event} />
      <figcaption className="mt-3 max-w-[75ch] text-[0.85rem] text-muted leading-relaxed">
        {sentences.join(" ")}
      </figcaption>
    </figure>
  );
}
