import { newestFirst } from "../archive/archive-order";
import { findingExamples } from "../archive/finding-examples";
import { rowEntry } from "../archive/index-entry";
import { namesUsed } from "../archive/names-used";
import type { PublishedExamples } from "../archive/published";
import { type ComparedArchive, eventOf } from "./compared-archive";
import type { Output } from "./publish-records";

/** Publishes what the pages that explain show of the records, so that neither reads them all. */
export function publishExamples(
  { events, vocabulary }: Pick<ComparedArchive, "events" | "vocabulary">,
  output: Output,
): void {
  const ordered = events.toSorted((a, b) => newestFirst(a.entry, b.entry));
  const examples = findingExamples(ordered.map(({ entry }) => entry));
  const findings = [...examples].flatMap(([code, example]) => {
    const event = eventOf({ events }, example.event);
    const row = event?.comparison.rows.find(({ id }) => id === example.row);
    if (event === undefined || row === undefined) return [];
    const { record, comparison } = event;
    const { id, title } = record;
    return [{ code, event: { id, title }, shown: rowEntry(row, record, comparison, vocabulary) }];
  });
  const [first] = ordered;
  const newest =
    first === undefined
      ? null
      : { event: first.entry, version: first.history.at(-1)?.version ?? null };
  const names = namesUsed([findings, newest], vocabulary);
  const file: PublishedExamples = { parallax: 1, findings, newest, names };
  output.write("data/examples.json", JSON.stringify(file));
}
