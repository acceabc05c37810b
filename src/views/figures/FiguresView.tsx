import { useMemo } from "react";
import type { ListedSeries, PublishedSeries } from "../../archive/published-series";
import { filteredEvents } from "../../archive/series-filter";
import type { SeriesSources } from "../../archive/series-sources";
import type { FiguresTexts } from "../../i18n/page-texts";
import type { FiguresQuery } from "../../links/figures-view";
import { sectionHeading, softButton } from "../event/looks";
import { PageTitle } from "../frame/PageTitle";
import { useTexts, useVocabulary } from "../reader";
import { AnnouncedTotals } from "./AnnouncedTotals";
import { FiguresControls } from "./FiguresControls";
import { ScaleChoice, scaleFor } from "./ScaleChoice";
import { SeriesChart } from "./SeriesChart";
import { SeriesExport } from "./SeriesExport";
import { SeriesLegend } from "./SeriesLegend";
import { SeriesTable } from "./SeriesTable";
import { SeriesTotals } from "./SeriesTotals";
import { seriesTitle } from "./series-title";

interface FiguresViewProps {
  readonly words: FiguresTexts;
  readonly listed: readonly ListedSeries[];
  readonly series: PublishedSeries;
  readonly query: FiguresQuery;
  readonly onQuery: (query: FiguresQuery) => void;
  /** Fetches who said the figures, for a file. */
  readonly onSources: () => Promise<SeriesSources>;
  /** The whole address of what is shown, where it is known. */
  readonly address: string;
}

/** One measure across events: chart, totals and table, all made from the same figures. */
export function FiguresView(props: FiguresViewProps) {
  const { words, series, query, onQuery, onSources, address } = props;
  const texts = useTexts();
  const vocabulary = useVocabulary();
  const { definition } = series;
  const { from, to, parties, kinds } = query;
  const events = useMemo(
    () => filteredEvents(series.events, { from, to, parties, kinds }),
    [series, from, to, parties, kinds],
  );
  const title = seriesTitle(texts, words, vocabulary, definition);
  const heading = definition.nature === "one" ? words.asEachSays(title) : title;
  const scale = scaleFor(events, query.scale);
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-2 font-serif text-[1.12rem] text-muted">{words.lead}</p>
      <FiguresControls {...props} />
      {events.length === 0 ? (
        <Nothing words={words} />
      ) : (
        <>
          <section
            aria-labelledby="series"
            className="mt-6 rounded-2xl border border-line bg-card px-4 pt-4 pb-5 sm:px-6"
          >
            <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2.5">
              <h2
                id="series"
                className="min-w-0 max-w-[44rem] text-balance font-semibold text-[1.02rem]"
              >
                {heading}
              </h2>
              <div className="flex flex-wrap items-center gap-2.5">
                <ScaleChoice
                  words={words}
                  events={events}
                  scale={scale}
                  onScale={(chosen) => onQuery({ ...query, scale: chosen })}
                />
                <a href="#by-event" className={`${softButton} print:hidden`}>
                  {words.table} <span aria-hidden="true">↓</span>
                </a>
                <SeriesExport
                  {...{ words, definition, events, scale, heading, address, onSources }}
                />
              </div>
            </div>
            <div className="mt-2 mb-3">
              <SeriesLegend words={words} definition={definition} events={events} />
            </div>
            <SeriesChart {...{ words, definition, events, scale }} title={heading} />
          </section>
          <SeriesTotals words={words} series={series} events={events} />
          <AnnouncedTotals
            words={words}
            series={series}
            events={events}
            narrowed={from !== null || to !== null || kinds !== null}
          />
          <section aria-labelledby="by-event" className="mt-10">
            <h2 id="by-event" className={`${sectionHeading} mb-4`}>
              {words.table}
            </h2>
            <SeriesTable
              words={words}
              events={events}
              title={heading}
              order={query.order ?? "newest"}
              onOrder={(order) => onQuery({ ...query, order: order === "oldest" ? order : null })}
            />
          </section>
        </>
      )}
    </>
  );
}

function Nothing({ words }: { words: FiguresTexts }) {
  return (
    <div className="mt-6 rounded-2xl border border-line bg-card px-6 py-8">
      <p className="font-semibold">{words.nothing}</p>
      <p className="mt-1 text-muted">{words.nothingNext}</p>
    </div>
  );
}
