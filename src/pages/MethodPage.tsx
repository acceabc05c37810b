import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type FindingExample, findingExamples } from "../archive/finding-examples";
import { type IndexEntry, type IndexHeadline, rowEntry } from "../archive/index-entry";
import { compareRecord } from "../compare/compare-record";
import type { FindingCode } from "../compare/comparison";
import type { MethodTexts } from "../i18n/page-texts";
import { indexOptions, methodTextsOptions, recordOptions } from "../load/resources";
import { ExampleCard } from "../views/method/ExampleCard";
import { MethodView } from "../views/method/MethodView";
import { NamesProvider, useReader, useVocabulary } from "../views/reader";

/** How Parallax compares, with an example of each finding from the records as they are published. */
export function MethodPage() {
  const { texts: all, language } = useReader();
  const { data: texts } = useSuspenseQuery(methodTextsOptions(language));
  const { events: entries, names } = useSuspenseQuery(indexOptions).data;
  const examples = useMemo(() => findingExamples(entries), [entries]);
  const exampleOf = (code: FindingCode) => {
    const example = examples.get(code);
    const event = entries.find(({ id }) => id === example?.event);
    if (example === undefined || event === undefined) return null;
    return <Example texts={texts.findings} event={event} example={example} />;
  };
  return (
    <>
      <title>{all.frame.titled(texts.title)}</title>
      <meta name="description" content={texts.lead} />
      <NamesProvider names={names}>
        <MethodView texts={texts} exampleOf={exampleOf} />
      </NamesProvider>
    </>
  );
}

interface ExampleProps {
  readonly texts: MethodTexts["findings"];
  readonly event: IndexEntry;
  readonly example: FindingExample;
}

function Example({ texts, event, example: { row } }: ExampleProps) {
  const shown = useRow(event, row);
  return <ExampleCard texts={texts} event={event} row={row} shown={shown} />;
}

/** A row: the list has the headline's; any other is compared from its record, for which nothing waits. */
function useRow(event: IndexEntry, row: string): IndexHeadline | null {
  const vocabulary = useVocabulary();
  const headline = event.headline?.row === row ? event.headline : null;
  const { data } = useQuery({ ...recordOptions(event.id), enabled: headline === null });
  return useMemo(() => {
    if (headline !== null || data === undefined || !("record" in data)) return headline;
    const comparison = compareRecord(data.record, vocabulary);
    const found = comparison.rows.find(({ id }) => id === row);
    return found === undefined ? null : rowEntry(found, data.record, comparison, vocabulary);
  }, [headline, data, vocabulary, row]);
}
