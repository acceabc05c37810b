import { compareRecord, heardBy } from "../compare/compare-record";
import type { FileTexts } from "../i18n/file-texts";
import type { Texts } from "../i18n/texts";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { comparisonTable } from "../table/comparison-table";
import type { TableView } from "../table/table-model";
import type { Taken } from "./taken";

/** In which words, in what arrangement, from where and when a table is taken. */
export interface Taking {
  readonly texts: Texts;
  readonly words: FileTexts;
  readonly vocabulary: Vocabulary;
  readonly view: TableView & { readonly asOf: number | null };
  readonly address: string | null;
  readonly made: number;
}

/** The table of a record where no page shows it: on the command line, and for files at addresses that stay. */
export function takeTable(
  { record, version }: { readonly record: EventRecord; readonly version: string },
  { view, ...taking }: Taking,
): Taken {
  const { asOf, filter } = view;
  const comparison = compareRecord(record, taking.vocabulary, { asOf });
  const heard = heardBy(record, asOf);
  const table = comparisonTable(comparison, heard, view);
  return { ...taking, record: heard, version, table, filter, asOf: comparison.asOf };
}
