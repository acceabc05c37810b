import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { joinedNames } from "../archive/names-used";
import { type PublishedSeriesIndex, seriesShown } from "../archive/published-series";
import type { FiguresTexts } from "../i18n/page-texts";
import { type FiguresQuery, plainFigures, printFiguresView } from "../links/figures-view";
import {
  figuresTextsOptions,
  seriesIndexOptions,
  seriesOptions,
  seriesSourcesOptions,
} from "../load/resources";
import { FiguresView } from "../views/figures/FiguresView";
import { PageTitle } from "../views/frame/PageTitle";
import { NamesProvider, useReader } from "../views/reader";
import { useOrigin } from "../views/use-origin";

interface FiguresPageProps {
  readonly view: FiguresQuery | null;
  readonly onView: (view: FiguresQuery | null) => void;
}

/** One measure across events, arranged as the address says. */
export function FiguresPage({ view, onView }: FiguresPageProps) {
  const { texts, language } = useReader();
  const { data: words } = useSuspenseQuery(figuresTextsOptions(language));
  const { data: index } = useSuspenseQuery(seriesIndexOptions);
  const query = view ?? plainFigures;
  const shown = seriesShown(index.series, query.measure);
  return (
    <>
      <title>{texts.frame.titled(words.title)}</title>
      <meta name="description" content={words.lead} />
      {shown === null ? (
        <NoSeries words={words} />
      ) : (
        <Shown id={shown} {...{ words, index, query, onView }} />
      )}
    </>
  );
}

function NoSeries({ words }: { words: FiguresTexts }) {
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-4 text-muted">{words.nothing}</p>
    </>
  );
}

interface ShownProps {
  readonly id: string;
  readonly words: FiguresTexts;
  readonly index: PublishedSeriesIndex;
  readonly query: FiguresQuery;
  readonly onView: FiguresPageProps["onView"];
}

function Shown({ id, words, index, query, onView }: ShownProps) {
  const { links } = useReader();
  const client = useQueryClient();
  const { data: series } = useSuspenseQuery(seriesOptions(id));
  const names = useMemo(() => joinedNames(index.names, series.names), [index, series]);
  const origin = useOrigin() ?? "";
  return (
    <NamesProvider names={names}>
      <FiguresView
        words={words}
        listed={index.series}
        series={series}
        query={query}
        onQuery={(next) => onView(printFiguresView(next) === "" ? null : next)}
        onSources={() => client.fetchQuery(seriesSourcesOptions(id))}
        address={origin + links.figuresHref(query)}
      />
    </NamesProvider>
  );
}
