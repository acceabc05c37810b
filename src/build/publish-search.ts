import { newestFirst } from "../archive/archive-order";
import { makeSearchFiles } from "../archive/search/make-search-files";
import type { ComparedArchive } from "./compared-archive";
import type { Output } from "./publish-records";

/** Publishes what searches read. Each file says of which build it is, like all data. */
export function publishSearch(
  { events, vocabulary, searchWords }: ComparedArchive,
  output: Output,
): void {
  const ordered = events.toSorted((a, b) => newestFirst(a.entry, b.entry));
  for (const [path, file] of makeSearchFiles(ordered, vocabulary, searchWords)) {
    output.write(`data/${path}`, JSON.stringify(file));
  }
}
