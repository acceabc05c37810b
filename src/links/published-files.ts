import { type Language, languages } from "../model/localized";

/**
 * Every kind of file that programs can fetch, below the place where the site is mounted. The build writes
 * this list as `data/catalogue.json`, and the page for developers is made from it.
 */

/** A kind of file. `{id}`, `{language}` and `{version}` in its address are to be filled in (RFC 6570). */
interface PublishedFile {
  readonly address: string;
  readonly type: string;
  /** The address of its JSON Schema, where there is one. */
  readonly schema: string | null;
}

const json = "application/json";
const plain = (address: string, type = json): PublishedFile => ({ address, type, schema: null });

/** The kinds, by name. */
export const publishedFiles = {
  index: plain("data/index.json"),
  vocabulary: plain("data/vocabulary.json"),
  changes: plain("data/changes.json"),
  catalogue: plain("data/catalogue.json"),
  site: plain("data/site.json"),
  problems: plain("data/problems.json"),
  comparison: {
    address: "data/comparisons/{id}.json",
    type: json,
    schema: "schema/comparison.schema.json",
  },
  record: plain("data/records/{id}.json"),
  source: { address: "data/events/{id}.json", type: json, schema: "schema/event.schema.json" },
  claims: plain("data/claims/{id}.{language}.jsonld", "application/ld+json"),
  csv: plain("data/exports/{id}.{language}.csv", "text/csv"),
  markdown: plain("data/exports/{id}.{language}.md", "text/markdown"),
  all: plain("data/exports/all.{language}.csv", "text/csv"),
  preview: plain("previews/{id}.{language}.png", "image/png"),
  oembed: plain("oembed/{id}.{language}.json"),
  versions: plain("data/versions/{id}/index.json"),
  version: plain("data/versions/{id}/{version}.json"),
  eventsAtom: plain("feeds/events.{language}.atom", "application/atom+xml"),
  eventsJson: plain("feeds/events.{language}.json", "application/feed+json"),
  changesAtom: plain("feeds/changes.{language}.atom", "application/atom+xml"),
  changesJson: plain("feeds/changes.{language}.json", "application/feed+json"),
} as const satisfies Readonly<Record<string, PublishedFile>>;

/** One of the names. */
export type PublishedFileName = keyof typeof publishedFiles;

/** What fills an address. */
export interface FileOf {
  readonly id: string;
  readonly language: Language;
  readonly version: string;
}

/** The address of one file of a kind. */
export function filledAddress(name: PublishedFileName, { id, language, version }: FileOf): string {
  return publishedFiles[name].address
    .replaceAll("{id}", id)
    .replaceAll("{language}", language)
    .replaceAll("{version}", version);
}

/** The list as it is published. */
export interface Catalogue {
  readonly parallax: 1;
  readonly languages: readonly Language[];
  readonly files: readonly (PublishedFile & { readonly name: string })[];
}

/** The list, each entry by its name. */
export function catalogue(): Catalogue {
  const files = Object.entries(publishedFiles).map(([name, file]) => ({ name, ...file }));
  return { parallax: 1, languages, files };
}
