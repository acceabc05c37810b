import { useState } from "react";
import { Link } from "wouter";
import type { PublishedSeries } from "../../archive/published-series";
import type { FiguresTexts } from "../../i18n/page-texts";
import { useReader, useTexts, useVocabulary } from "../reader";
import { Segments } from "./Segments";
import { SeriesChart } from "./SeriesChart";
import { SeriesLegend } from "./SeriesLegend";
import { SeriesTable } from "./SeriesTable";
import { seriesTitle } from "./series-title";

/** One series above the list of events, as a chart or as its table. */
export function ArchiveFigure({ words, series }: { words: FiguresTexts; series: PublishedSeries }) {
  const { links } = useReader();
  const texts = useTexts();
  const vocabulary = useVocabulary();
  const [face, setFace] = useState<"chart" | "table">("chart");
  const [order, setOrder] = useState<"oldest" | "newest">("newest");
  const { definition, events } = series;
  const title = seriesTitle(texts, words, vocabulary, definition);
  return (
    <section
      id="archive-chart"
      aria-labelledby="archive-figure"
      className="mt-4 rounded-2xl border border-line bg-card px-4 py-4 max-md:py-3 sm:px-6"
    >
      <h2 id="archive-figure" className="text-balance font-semibold text-[1.02rem]">
        {title}
      </h2>
      <details className="phone-fold">
        <summary className="mt-1 min-h-10 content-center text-[0.88rem] text-muted">
          {words.showChart}
        </summary>
        <SeriesLegend words={words} definition={definition} events={events} />
        <div className="mt-3 mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Segments
            label={words.switchLabel}
            name="archive-face"
            options={[
              { value: "chart", text: words.chart },
              { value: "table", text: words.table },
            ]}
            chosen={face}
            onChoose={setFace}
          />
          <Link
            href={links.figuresHref()}
            className="text-[0.88rem] text-muted underline decoration-line-strong underline-offset-4 hover:text-ink"
          >
            {words.more}
          </Link>
        </div>
        {face === "chart" ? (
          <SeriesChart {...{ words, definition, events, title }} scale="linear" compact />
        ) : (
          <div className="max-h-[30rem] overflow-y-auto">
            <SeriesTable {...{ words, events, title, order }} onOrder={setOrder} />
          </div>
        )}
      </details>
    </section>
  );
}
