import { namesUsed } from "../archive/names-used";
import type { PublishedSeries, PublishedSeriesIndex } from "../archive/published-series";
import { collectSeries } from "../archive/series";
import { announcedTotals } from "../archive/series-announced";
import { sourcesOf } from "../archive/series-sources";
import type { ComparedArchive } from "./compared-archive";
import type { Output } from "./publish-records";

/** Publishes every series in a file of its own, so that a page fetches only what it shows, and their list. */
export function publishSeries(
  { events, vocabulary, within }: ComparedArchive,
  output: Output,
): void {
  const all = collectSeries(events, vocabulary, within);
  const announced = announcedTotals(events, vocabulary);
  const byId = new Map(events.map((event) => [event.record.id, event]));
  for (const series of all) {
    const { id } = series.definition;
    const totals = announced.get(id) ?? [];
    const file: PublishedSeries = {
      parallax: 1,
      ...series,
      announced: totals,
      names: namesUsed([series, totals], vocabulary),
    };
    output.write(`data/series/${id}.json`, JSON.stringify(file));
    const sources = sourcesOf(series, byId, vocabulary);
    output.write(`data/series-sources/${id}.json`, JSON.stringify(sources));
  }
  const series = all.map(({ definition, events: shown }) => ({
    definition,
    events: shown.length,
  }));
  const names = namesUsed(
    series.map(({ definition }) => definition),
    vocabulary,
  );
  const index: PublishedSeriesIndex = { parallax: 1, series, names };
  output.write("data/series/index.json", JSON.stringify(index));
}
