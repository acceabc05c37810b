import { recordDates } from "../archive/record-dates";
import { tableCsv } from "../export/csv";
import { plainCsv } from "../export/csv-form";
import { SeveralCsv } from "../export/several-events";
import { tableMarkdown } from "../export/table-markdown";
import type { Taken } from "../export/taken";
import { files as en } from "../i18n/en/files";
import type { FileTexts } from "../i18n/file-texts";
import { files as ru } from "../i18n/ru/files";
import { files as uk } from "../i18n/uk/files";
import { publicLinks } from "../links/public-links";
import { filledAddress } from "../links/published-files";
import { plainView } from "../links/view-state";
import { type Language, languages } from "../model/localized";
import { comparisonTable } from "../table/comparison-table";
import type { TableModel } from "../table/table-model";
import type { ComparedArchive, ComparedEvent, Output } from "./publish-records";
import { eventsAhead } from "./site-pages";
import { siteTexts } from "./site-texts";

const fileTexts: Readonly<Record<Language, FileTexts>> = { en, uk, ru };

/**
 * Publishes every event's whole table as CSV and Markdown at addresses that stay, and all events as one
 * CSV, in each language; of a very large archive the single tables of those whose pages are written ahead.
 * Such a file is dated by its record's last version, so that two builds of the same records are the same.
 */
export function publishExports(
  archive: ComparedArchive,
  output: Output,
  ahead: ReadonlySet<string> = new Set(eventsAhead(archive)),
): void {
  const all = languages.map((language) => ({
    language,
    csv: new SeveralCsv({ words: fileTexts[language] }, plainCsv),
  }));
  for (const event of archive.events) {
    const table = comparisonTable(event.comparison, event.record, plainView);
    for (const { language, csv } of all) {
      const taken = takenIn(language, event, table, archive);
      const { id } = event.record;
      csv.add(taken);
      if (!ahead.has(id)) continue;
      const file = { id, language, version: event.version };
      output.write(filledAddress("csv", file), tableCsv(taken));
      output.write(filledAddress("markdown", file), tableMarkdown(taken));
    }
  }
  for (const { language, csv } of all) {
    output.write(filledAddress("all", { id: "", language, version: "" }), csv.finish());
  }
}

/** The table is the same in every language. */
function takenIn(
  language: Language,
  { record, version, history }: ComparedEvent,
  table: TableModel,
  { site, vocabulary }: ComparedArchive,
): Taken {
  const links = publicLinks(site.address);
  const href = links.pages(language).eventHref(record.id);
  return {
    ...{ record, version, table, vocabulary, filter: null, asOf: null },
    texts: siteTexts[language],
    words: fileTexts[language],
    address: site.address === null ? null : links.whole(href),
    made: recordDates(record, history).updated,
  };
}
