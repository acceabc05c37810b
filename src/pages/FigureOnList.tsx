import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { joinedNames } from "../archive/names-used";
import { firstSeries } from "../archive/series-definition";
import { figuresTextsOptions, seriesIndexOptions, seriesOptions } from "../load/resources";
import { ArchiveFigure } from "../views/figures/ArchiveFigure";
import { NamesProvider, useReader } from "../views/reader";

/** The first series above the list of events; nothing where the events make none. */
export function FigureOnList() {
  const { data: index } = useSuspenseQuery(seriesIndexOptions);
  const isThere = index.series.some(({ definition }) => definition.id === firstSeries);
  return isThere ? <Shown /> : null;
}

function Shown() {
  const { language, vocabulary } = useReader();
  const { data: words } = useSuspenseQuery(figuresTextsOptions(language));
  const { data: series } = useSuspenseQuery(seriesOptions(firstSeries));
  const names = useMemo(
    () => (vocabulary === null ? series.names : joinedNames(vocabulary, series.names)),
    [vocabulary, series],
  );
  return (
    <NamesProvider names={names}>
      <ArchiveFigure words={words} series={series} />
    </NamesProvider>
  );
}
