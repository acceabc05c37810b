import type { SiteSettings } from "../archive/site-settings";
import type { Comparison } from "../compare/comparison";
import { type ClaimSource, claimsMarkup, eventMarkup, type Markup } from "../export/claim-markup";
import { feedTexts } from "../i18n/feed-texts";
import { type PublicLinks, publicLinks } from "../links/public-links";
import { type Language, languages } from "../model/localized";
import type { ComparedArchive, ComparedEvent } from "./compared-archive";
import { siteTexts } from "./site-texts";

/** Where all claims of an event lie as JSON-LD. */
export function claimsPath(id: string, language: Language): string {
  return `data/claims/${id}.${language}.jsonld`;
}

/** So many pages of a claim are named in an event's page, which has to stay small; the file has all. */
const mostPagesInHead = 1;

/**
 * The data block of an event's page for search engines: the event, its data set, and what each side says
 * in the headline. A block of data is not executed, so the content security policy lets it be.
 */
export function headMarkup(
  event: ComparedEvent,
  language: Language,
  { site, vocabulary }: Pick<ComparedArchive, "site" | "vocabulary">,
): string {
  const links = publicLinks(site.address);
  const source = claimSource(event, language, vocabulary, links, new Map());
  const sides = event.entry.headline?.sides ?? [];
  const shown = new Set(sides.flatMap(({ answers }) => answers.map(({ claim }) => claim.id)));
  const json = document([
    pageMarkup(event, source),
    eventMarkup(source),
    datasetMarkup(event, source, site, links),
    ...claimsMarkup(source, ({ id }) => shown.has(id), mostPagesInHead),
  ]);
  return `<script type="application/ld+json">${inert(json)}</script>`;
}

/** All claims of an event as JSON-LD: what no longer stands is there, and says so. */
export function claimsFile(
  event: ComparedEvent,
  language: Language,
  { site, vocabulary }: Pick<ComparedArchive, "site" | "vocabulary">,
): string {
  const links = publicLinks(site.address);
  const source = claimSource(event, language, vocabulary, links, outdatedIn(event.comparison));
  return document([
    eventMarkup(source),
    datasetMarkup(event, source, site, links),
    ...claimsMarkup(source),
  ]);
}

function claimSource(
  { record }: ComparedEvent,
  language: Language,
  vocabulary: ClaimSource["vocabulary"],
  links: PublicLinks,
  outdated: ClaimSource["outdated"],
): ClaimSource {
  const page = links.whole(links.pages(language).eventHref(record.id));
  return { record, vocabulary, texts: siteTexts[language], page, outdated };
}

function outdatedIn({ rows }: Comparison): ClaimSource["outdated"] {
  const claims = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.claims));
  return new Map(
    claims.flatMap(({ claim, status }) =>
      status === "superseded" || status === "withdrawn" ? [[claim.id, status]] : [],
    ),
  );
}

function pageMarkup({ record, history }: ComparedEvent, { texts, page }: ClaimSource): Markup {
  return {
    "@type": "WebPage",
    "@id": page,
    name: record.title[texts.language],
    inLanguage: texts.language,
    datePublished: history.at(0)?.at,
    dateModified: history.at(-1)?.at,
    about: { "@id": `${page}#event` },
  };
}

function datasetMarkup(
  { record, version, history }: ComparedEvent,
  { texts, page }: ClaimSource,
  { publisher, recordLicence }: SiteSettings,
  links: PublicLinks,
): Markup {
  const title = record.title[texts.language];
  const file = (path: string, encodingFormat: string): Markup => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: links.file(path),
  });
  return {
    "@type": "Dataset",
    "@id": `${page}#data`,
    name: title,
    description: feedTexts[texts.language].dataset(title),
    version,
    dateModified: history.at(-1)?.at,
    inLanguage: [...languages],
    isAccessibleForFree: true,
    license: recordLicence?.url,
    creator:
      publisher === null ? undefined : { "@type": "Organization", name: publisher[texts.language] },
    distribution: [
      file(`data/records/${record.id}.json`, "application/json"),
      file(claimsPath(record.id, texts.language), "application/ld+json"),
    ],
  };
}

function document(graph: readonly Markup[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph });
}

/** What is said may hold the end of a script; written so, no parser of HTML takes it for one. */
function inert(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
