import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isPublishedRecord } from "../../src/archive/published";
import { compareRecord } from "../../src/compare/compare-record";
import { pastedHtml } from "../../src/export/table-html";
import { loadFileTexts } from "../../src/i18n/file-texts";
import { loadTexts } from "../../src/i18n/texts";
import type { Language } from "../../src/model/localized";
import { comparisonTable } from "../../src/table/comparison-table";

const style =
  "body{max-width:70rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif}h1{font:600 2.2rem/1.2 Georgia,serif}table{border-collapse:collapse;width:100%}th,td{border-top:1px solid #ddd;padding:.7rem;text-align:left;vertical-align:top}article{border:1px solid #ddd;border-radius:1rem;padding:1rem;margin:1rem 0}";

/**
 * The same event as somebody would write it by hand: one file without scripts or fonts, the table, every
 * statement and every source. No page of this content can be much faster.
 */
export async function limitPage(dist: string, event: string, language: Language): Promise<string> {
  const data: unknown = JSON.parse(readFileSync(join(dist, `data/records/${event}.json`), "utf8"));
  if (!isPublishedRecord(data)) throw new Error(`${event} is no published record`);
  const { record, version, names: vocabulary } = data;
  const table = comparisonTable(compareRecord(record, vocabulary), record, {
    columns: null,
    filter: null,
  });
  const texts = await loadTexts(language);
  const address = `/events/${event}/`;
  const claims = pastedHtml({
    ...{ texts, vocabulary, record, table, version, address },
    ...{ words: await loadFileTexts(language), filter: null, asOf: null, made: 0 },
  });
  const statements = record.statements.map(
    ({ id, speaker, said, text }) =>
      `<article id="s-${id}"><b>${speaker}, ${said?.edtf ?? ""}</b><p>${text[language].map((run) => run.text).join("")}</p></article>`,
  );
  const title = record.title[language];
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/limit.css"><h1>${title}</h1>${claims}${statements.join("")}</html>`;
}

/** Its style sheet, a file like that of any other page. */
export const limitStyle = style;
