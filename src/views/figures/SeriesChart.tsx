import { useMemo, useState } from "react";
import type { SeriesDefinition } from "../../archive/series-definition";
import type { SeriesEvent } from "../../archive/series-point";
import { formatDay } from "../../i18n/dates";
import { partyName } from "../../i18n/names";
import type { FiguresTexts } from "../../i18n/page-texts";
import { useReader, useVocabulary } from "../reader";
import { pointTold } from "./figures-words";
import { plotOf } from "./plot";
import { usePlotSizes } from "./plot-sizes";
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
  compact = false,
}: {
  words: FiguresTexts;
  definition: SeriesDefinition;
  events: readonly SeriesEvent[];
  scale: "linear" | "log";
  title: string;
  /** Low, with one line for the event that is pointed at: its table stands in its place at a press. */
  compact?: boolean;
}) {
  const { texts, language } = useReader();
  const vocabulary = useVocabulary();
  const [at, setAt] = useState<number | null>(null);
  const sizes = usePlotSizes();
  const plots = useMemo(
    () =>
      sizes.map(({ width, className }) => ({
        plot: plotOf(events, {
          scale,
          definition,
          language,
          vocabulary,
          width,
          height: heightOf(width, compact),
        }),
        className,
      })),
    [events, scale, definition, language, vocabulary, compact, sizes],
  );
  const stops = plots[0]?.plot.stops ?? [];
  const last = stops.length - 1;
  const cursor = at === null || at > last ? null : at;
  const event = cursor === null ? null : (stops[cursor]?.event ?? null);
  const sentences = useMemo(
    () => seriesSummary({ texts, words }, vocabulary, definition, events, scale).join(" "),
    [texts, words, vocabulary, definition, events, scale],
  );
  const told = (shown: SeriesEvent) =>
    [
      formatDay(texts, shown.date),
      ...shown.points.map((point) =>
        words.said(
          partyName(texts, vocabulary, point.party),
          pointTold({ texts, words }, vocabulary, point),
        ),
      ),
    ].join("; ");
  return (
    <figure>
      {plots.map(({ plot, className }) => (
        <SeriesPlot
          key={className}
          plot={plot}
          label={title}
          cursor={cursor}
          onPoint={setAt}
          className={className}
        />
      ))}
      {compact ? (
        <p data-script className="min-h-6 truncate text-[0.85rem] text-muted print:hidden">
          {event === null ? "" : told(event)}
        </p>
      ) : (
        <>
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
        </>
      )}
      <figcaption
        className={
          compact ? "sr-only" : "mt-3 max-w-[75ch] text-[0.85rem] text-muted leading-relaxed"
        }
      >
        {sentences}
      </figcaption>
    </figure>
  );
}

function heightOf(width: number, compact: boolean): number {
  if (width < 400) return compact ? 210 : 270;
  return compact ? 236 : 330;
}
