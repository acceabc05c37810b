import { comparisonJson } from "../export/comparison-json";
import { languages } from "../model/localized";
import type { ComparedArchive } from "./compared-archive";
import { claimsFile, claimsPath } from "./event-markup";
import type { Output } from "./publish-records";

/** Publishes every event's comparison, and its claims in the words of schema.org in each language. */
export function publishClaims(archive: ComparedArchive, output: Output): void {
  for (const event of archive.events) {
    const { record, version, comparison } = event;
    const published = comparisonJson(comparison, record, version);
    output.write(`data/comparisons/${record.id}.json`, JSON.stringify(published));
    for (const language of languages) {
      const claims = claimsFile(event, language, archive);
      output.write(claimsPath(record.id, language), claims);
    }
  }
}
