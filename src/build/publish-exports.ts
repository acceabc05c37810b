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
import type { ComparedArchive, ComparedEvent } from "./compared-archive";
import type { Output } from "./publish-records";
import { siteTexts } from "./site-texts";

const fileTexts: Readonly<Record<Language, FileTexts>> = { en, uk, ru };

/**
 * Publishes the whole table of each event as CSV and Markdown at addresses that stay, in each language. Such
 * a file is dated by its record's last version, so that two builds of the same records are the same.
 */
export function publishTables(archive: ComparedArchive, output: Output): void {
  for (const event of archive.events) {
    for (const taken of takenFrom(event, archive)) {
      const file = { id: event.record.id, language: taken.texts.language, version: event.version };
      output.write(filledAddress("csv", file), tableCsv(taken));
      output.write(filledAddress("markdown", file), tableMarkdown(taken));
    }
  }
}

/** Where a long file is written bit by bit: in one piece, that of ten thousand events takes as long to join as to make. */
export interface GrowingOutput {
  /** Adds to the end of a file, which begins empty. */
  append(path: string, content: string): void;
}

/** Publishes all events as one CSV in each language. */
export function publishWholeTable(archive: ComparedArchive, output: GrowingOutput): void {
  const all = new Map(
    languages.map((language) => [
      language,
      new SeveralCsv({ words: fileTexts[language] }, plainCsv),
    ]),
  );
  const write = () => {
    for (const [language, csv] of all) {
      output.append(filledAddress("all", { id: "", language, version: "" }), csv.take());
    }
  };
  for (const [index, event] of archive.events.entries()) {
    for (const taken of takenFrom(event, archive)) all.get(taken.texts.language)?.add(taken);
    if (index % atOnce === 0) write();
  }
  write();
}

/** So many events are written at once. */
const atOnce = 50;

function takenFrom(event: ComparedEvent, archive: ComparedArchive): readonly Taken[] {
  const table = comparisonTable(event.comparison, event.record, plainView);
  return languages.map((language) => takenIn(language, event, table, archive));
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
