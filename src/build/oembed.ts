import type { SiteSettings } from "../archive/site-settings";
import { embedTexts } from "../i18n/embed-texts";
import { embedHref, oembedFileHref, previewHref } from "../links/embed-address";
import { embedCode } from "../links/embed-code";
import { absolute, basePath } from "../links/site-address";
import { linksIn } from "../links/site-links";
import type { Language } from "../model/localized";
import type { EventRecord } from "../model/record";
import { siteTexts } from "./site-texts";

/** Room for the headline of most events in a column of text; the script of the page around fits it closer. */
const width = 640;
const height = 560;

/**
 * What tells programs how to frame an event (oembed.com, version 1.0, type "rich"), in one language. Its
 * addresses are whole as soon as the site's own is set; until then no page points at this file.
 */
export function oembedFile(
  { id, title }: Pick<EventRecord, "id" | "title">,
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
    thumbnail_url: whole(previewHref(id, language, base)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: embedCode({ src, title: frameTitle(title[language], event), height }),
    width,
    height,
  };
  return `${JSON.stringify(oembed, null, 2)}\n`;
}

/**
 * Where an event's page points programs to. Null while the site's address is not set: what they would
 * find could name no host.
 */
export function oembedHref(address: string | null, id: string, language: Language): string | null {
  return address === null
    ? null
    : absolute(address, oembedFileHref(id, language, basePath(address)));
}
