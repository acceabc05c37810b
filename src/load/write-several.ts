import { type EventFile, isEventFile, type PublishedRecord } from "../archive/published";
import { plainCsv, usualDelimiter } from "../export/csv-form";
import { SeveralCsv, SeveralWorkbook } from "../export/several-events";
import { takeTable } from "../export/take-table";
import type { Taken } from "../export/taken";
import { en } from "../i18n/en";
import { files as enFiles } from "../i18n/en/files";
import { ru } from "../i18n/ru";
import { files as ruFiles } from "../i18n/ru/files";
import { uk } from "../i18n/uk";
import { files as ukFiles } from "../i18n/uk/files";
import { linksIn } from "../links/site-links";
import { plainView } from "../links/view-state";
import { fetchPublished } from "./fetch-published";
import { askAgain, recordToday } from "./record-today";
import type { SeveralOrder, SeveralReply } from "./several-messages";

const words = {
  en: { texts: en, words: enFiles },
  uk: { texts: uk, words: ukFiles },
  ru: { texts: ru, words: ruFiles },
};

/** So many records are asked for at a time. */
const atOnce = 8;

/**
 * Fetches, compares and writes events one slice after another, and tells after each how far it is. The
 * words of all three languages are in it, since a worker is one script.
 */
export async function writeSeveral(
  order: SeveralOrder,
  reply: (message: SeveralReply) => void,
  fetchOne: typeof fetchRecord = fetchRecord,
): Promise<SeveralReply> {
  const writer = writerOf(order);
  let missing = 0;
  for (let from = 0; from < order.ids.length; from += atOnce) {
    const files = order.ids.slice(from, from + atOnce).map((id) => fetchOne(id, order));
    for (const file of await Promise.all(files)) {
      if (file === null) missing += 1;
      else writer.add(takenOf(file, order));
    }
    reply({ kind: "progress", done: Math.min(order.ids.length, from + atOnce) });
  }
  return { kind: "file", content: writer.finish(), missing };
}

/** Null where the list is older than the records, and an event was withdrawn. */
function fetchRecord(id: string, { base, build }: SeveralOrder): Promise<PublishedRecord | null> {
  return recordToday(id, (at) => {
    const isFile = (data: unknown): data is EventFile => isEventFile(data, at);
    const url = `${base}data/records/${at}.json`;
    return askAgain(() => fetchPublished(url, isFile, undefined, fetch, build));
  });
}

function takenOf({ record, version, names }: PublishedRecord, order: SeveralOrder): Taken {
  const { language, base, origin, made } = order;
  const href = linksIn(language, base).eventHref(record.id);
  return takeTable(
    { record, version },
    {
      ...words[language],
      ...{ vocabulary: names, view: plainView, address: new URL(href, origin).href, made },
    },
  );
}

/** Collects events into one file. */
interface Writer {
  readonly add: (taken: Taken) => void;
  readonly finish: () => string | Uint8Array;
}

function writerOf({ form, language, made }: SeveralOrder): Writer {
  if (form === "xlsx") {
    const book = new SeveralWorkbook({ ...words[language], made });
    return { add: (taken) => book.add(taken), finish: () => book.finish() };
  }
  const excel = { delimiter: usualDelimiter(language), mark: true };
  const csv = new SeveralCsv(words[language], form === "excel" ? excel : plainCsv);
  return { add: (taken) => csv.add(taken), finish: () => csv.finish() };
}
