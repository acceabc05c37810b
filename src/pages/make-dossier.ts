import type { QueryClient } from "@tanstack/react-query";
import { compareRecord } from "../compare/compare-record";
import { type DossierPart, dossierHtml, dossierPart } from "../export/dossier";
import type { Taken } from "../export/taken";
import { formatIsoDay } from "../i18n/dates";
import type { DossierTexts } from "../i18n/dossier-texts";
import { type FileTexts, loadFileTexts } from "../i18n/file-texts";
import type { Texts } from "../i18n/texts";
import { absolute } from "../links/site-address";
import { linksIn } from "../links/site-links";
import { plainView } from "../links/view-state";
import { recordToday } from "../load/record-today";
import { recordOptions } from "../load/resources";
import { comparisonTable } from "../table/comparison-table";

interface Asked {
  readonly events: readonly string[];
  readonly texts: Texts;
  readonly words: DossierTexts;
  readonly queries: QueryClient;
  readonly signal: AbortSignal;
  /** The site's own address, which the file outlives the page by. */
  readonly origin: string;
  readonly onProgress: (done: number) => void;
}

interface Made {
  readonly name: string;
  readonly html: string;
  /** Those of the chosen events that have no record any more. */
  readonly gone: readonly string[];
}

/** Makes the file, one event after another, and lets the page breathe between them. */
export async function makeDossier(asked: Asked): Promise<Made> {
  const { events, texts, words, signal, onProgress } = asked;
  const now = Date.now();
  const files = await loadFileTexts(texts.language);
  const [day = "", time = ""] = new Date(now).toISOString().split("T");
  const made = `${formatIsoDay(texts, day)}, ${time.slice(0, 5)} UTC`;
  const name = `parallax-dossier-${day}.${texts.language}.html`;
  const of = { texts, words, made, file: name };
  const parts: DossierPart[] = [];
  const gone: string[] = [];
  for (const [at, id] of events.entries()) {
    const taken = await takenEvent(asked, id, files, now);
    signal.throwIfAborted();
    if (taken === null) gone.push(id);
    else parts.push(dossierPart(of, taken));
    onProgress(at + 1);
    await nextFrame();
    signal.throwIfAborted();
  }
  return { name, html: dossierHtml(of, parts), gone };
}

async function takenEvent(
  { texts, queries, origin }: Asked,
  id: string,
  words: FileTexts,
  made: number,
): Promise<Taken | null> {
  const file = await recordToday(id, (at) => queries.fetchQuery(recordOptions(at)));
  if (file === null) return null;
  const { record, version, names: vocabulary } = file;
  const comparison = compareRecord(record, vocabulary);
  const links = linksIn(texts.language, import.meta.env.BASE_URL);
  return {
    ...{ texts, vocabulary, record, version, words, made, filter: null, asOf: null },
    table: comparisonTable(comparison, record, { columns: null, filter: null }),
    address: absolute(origin, links.eventHref(record.id, { ...plainView, version })),
  };
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
