import type { ArchivedEvent } from "../archive/read-archive";
import type { SiteSettings } from "../archive/site-settings";
import { escapeHtml } from "../export/html";
import { embedTexts } from "../i18n/embed-texts";
import { embedHref } from "../links/embed-address";
import { embedCode } from "../links/embed-code";
import { filledAddress } from "../links/published-files";
import { absolute, basePath } from "../links/site-address";
import { linksIn } from "../links/site-links";
import type { Language } from "../model/localized";
import { previewFile } from "./preview-address";
import { previewSize } from "./preview-size";
import { siteTexts } from "./site-texts";

/** Room for the headline of most events in a column of text; the script of the page around fits it closer. */
const width = 640;
const height = 560;

/** The file that tells programs how to frame an event, from the site's root. */
export function oembedPath(id: string, language: Language): string {
  return filledAddress("oembed", { id, language, version: "" });
}

/**
 * What tells programs how to frame an event (oembed.com, version 1.0, type "rich"), in one language. Its
 * addresses are whole as soon as the site's own is set; until then no page points at this file.
 */
export function oembedFile(
  { record: { id, title }, version }: Pick<ArchivedEvent, "version"> & OembedRecord,
  language: Language,
  { address, site }: { readonly address: string | null; readonly site: SiteSettings },
): string {
  const base = basePath(address);
  const links = linksIn(language, base);
  const whole = (href: string) => absolute(address, href);
  const { event, frameTitle } = embedTexts[language];
  const src = whole(embedHref({ language, id }, base));
  const oembed = {
    version: "1.0",
    type: "rich",
    title: title[language],
    ...(site.publisher === null ? {} : { author_name: site.publisher[language] }),
    provider_name: siteTexts[language].frame.site,
    provider_url: whole(links.eventsHref),
    cache_age: 3600,
    thumbnail_url: whole(`${base}${previewFile(id, language)}?v=${version}`),
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
    html: embedCode({ src, title: frameTitle(title[language], event), height }),
    width,
    height,
  };
  return `${JSON.stringify(oembed, null, 2)}\n`;
}

interface OembedRecord {
  readonly record: Pick<ArchivedEvent["record"], "id" | "title">;
}

/**
 * The element by which an event's page points programs to that file. Null while the site's address is not
 * set: what they would find could name no host.
 */
export function oembedLink(
  address: string | null,
  { record: { id, title } }: OembedRecord,
  language: Language,
): string | null {
  if (address === null) return null;
  const href = absolute(address, basePath(address) + oembedPath(id, language));
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(href)}" title="${escapeHtml(title[language])}" />`;
}
