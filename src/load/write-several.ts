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
  const missing: string[] = [];
  const unfetched: string[] = [];
  for (let from = 0; from < order.ids.length; from += atOnce) {
    const slice = order.ids.slice(from, from + atOnce);
    const files = await Promise.allSettled(slice.map((id) => fetchOne(id, order)));
    const failed = files.find((file) => file.status === "rejected");
    // Where nothing arrives the network is gone, and the next slices would only be waited for.
    if (failed !== undefined && files.every(({ status }) => status === "rejected"))
      throw failed.reason;
    for (const [at, file] of files.entries()) {
      const id = slice[at] ?? "";
      if (file.status === "rejected") unfetched.push(id);
      else if (file.value === null) missing.push(id);
      else writer.add(takenOf(file.value, order));
    }
    reply({ kind: "progress", done: Math.min(order.ids.length, from + atOnce) });
  }
  const content = writer.finish([...missing, ...unfetched]);
  return { kind: "file", content, missing, unfetched };
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
  /** Told which events of the order are not in the file. */
  readonly finish: (without: readonly string[]) => string | Uint8Array;
}

function writerOf({ form, language, made }: SeveralOrder): Writer {
  if (form === "xlsx") {
    const book = new SeveralWorkbook({ ...words[language], made });
    return { add: (taken) => book.add(taken), finish: (without) => book.finish(without) };
  }
  const excel = { delimiter: usualDelimiter(language), mark: true };
  const csv = new SeveralCsv(words[language], form === "excel" ? excel : plainCsv);
  return { add: (taken) => csv.add(taken), finish: () => csv.take() };
}
