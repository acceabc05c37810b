import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { compareRecord } from "./compare-record";
import type { Comparison } from "./comparison";

/** Kept as long as the record: a build asks for one comparison for each page, table and frame made of it. */
const kept = new WeakMap<EventRecord, { vocabulary: Vocabulary; comparison: Comparison }>();

/** The comparison of a whole record, made once for those who hold the same record and the same words. */
export function compareOnce(record: EventRecord, vocabulary: Vocabulary): Comparison {
  const known = kept.get(record);
  if (known?.vocabulary === vocabulary) return known.comparison;
  const comparison = compareRecord(record, vocabulary);
  kept.set(record, { vocabulary, comparison });
  return comparison;
}
