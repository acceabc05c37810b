import { archiveSides } from "../archive/archive-order";
import { plainQuery } from "../archive/archive-query";
import { chooseEvents } from "../archive/choose-events";
import { facetColumns } from "../archive/facet-columns";
import type { IndexEntry } from "../archive/index-entry";
import { namesUsed } from "../archive/names-used";
import { packedFacets } from "../archive/packed-facets";
import { listRow } from "../archive/packed-row";
import { type PublishedIds, publishedIds } from "../archive/published-ids";
import {
  type PublishedFacets,
  type PublishedList,
  type PublishedRows,
  rowsAhead,
  rowsFile,
  rowsInFile,
} from "../archive/published-list";
import type { Vocabulary } from "../model/vocabulary";
import type { Output } from "./publish-records";

/** Publishes the files that the list of events is shown from. The entries are in order, newest first. */
export function publishList(
  entries: readonly IndexEntry[],
  vocabulary: Vocabulary,
  output: Output,
): void {
  type ListFile = PublishedList | PublishedFacets | PublishedIds | PublishedRows;
  const write = (name: string, file: ListFile) =>
    output.write(`data/list/${name}.json`, JSON.stringify(file));
  const columns = facetColumns(entries);
  const rows = entries.map(listRow);
  const { places: _, ...answer } = chooseEvents(columns, plainQuery, null);
  write("first", {
    parallax: 1,
    sides: archiveSides(entries),
    answer,
    rows: rows.slice(0, rowsAhead),
    names: namesUsed([rows, columns.values], vocabulary),
  });
  write("facets", { parallax: 1, columns: packedFacets(columns) });
  write("ids", publishedIds(entries));
  for (let from = rowsAhead; from < rows.length; from += rowsInFile) {
    const some = rows.slice(from, from + rowsInFile);
    write(`rows/${rowsFile(from)}`, { parallax: 1, from, rows: some });
  }
}
