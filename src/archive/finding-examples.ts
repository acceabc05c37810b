import { type FindingCode, findingCodes } from "../compare/comparison";
import type { IndexEntry } from "./index-entry";

/** A row in which a finding can be seen. */
export interface FindingExample {
  readonly event: string;
  readonly row: string;
}

/**
 * One row for each finding that any record shows. Headlines go first, since a reader knows them; the rest
 * is taken from as few events as will do, since each has to be fetched. The order of the list settles ties.
 */
export function findingExamples(
  entries: readonly IndexEntry[],
): ReadonlyMap<FindingCode, FindingExample> {
  const examples = new Map<FindingCode, FindingExample>();
  for (const { id, headline } of entries) {
    if (headline === null || examples.has(headline.finding.code)) continue;
    examples.set(headline.finding.code, { event: id, row: headline.row });
  }
  for (;;) {
    const missing = findingCodes.filter((code) => !examples.has(code));
    const richest = withMost(entries, missing);
    if (richest === undefined) return examples;
    for (const { row, code } of richest.findings) {
      if (!examples.has(code)) examples.set(code, { event: richest.id, row });
    }
  }
}

/** The entry that shows most of some findings; undefined where none shows any. */
function withMost(
  entries: readonly IndexEntry[],
  codes: readonly FindingCode[],
): IndexEntry | undefined {
  const shows = ({ findings }: IndexEntry) =>
    codes.filter((code) => findings.some((finding) => finding.code === code)).length;
  const [best] = entries.toSorted((a, b) => shows(b) - shows(a));
  return best !== undefined && shows(best) > 0 ? best : undefined;
}
