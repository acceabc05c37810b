import { loadCitingTexts } from "../i18n/citing-texts";
import { bibtex } from "./citation-bibtex";
import { type CslItem, citationItems, cslJson } from "./citation-csl";
import { sourcesOf } from "./shown-table";
import type { Taken } from "./taken";

/** The record and every source of the table as shown, as CSL-JSON. */
export async function sourcesCsl(taken: Taken): Promise<string> {
  return cslJson(await itemsOf(taken));
}

/** The same as BibLaTeX. */
export async function sourcesBibtex(taken: Taken): Promise<string> {
  return bibtex(await itemsOf(taken));
}

async function itemsOf(taken: Taken): Promise<readonly CslItem[]> {
  const { texts, table, made } = taken;
  const rows = table.groups.flatMap((group) => group.rows);
  const sources = sourcesOf(rows).map(({ source }) => source);
  const citing = {
    ...taken,
    words: await loadCitingTexts(texts.language),
    accessed: new Date(made).toISOString().slice(0, 10),
  };
  return citationItems(citing, { kind: "event", anchor: null, sources });
}
