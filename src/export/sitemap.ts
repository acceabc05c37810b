import type { Language } from "../model/localized";
import { element, type Xml, xmlDocument } from "./xml";

/** One page of the site in all its languages. Addresses are whole. */
export interface SitemapPage {
  readonly addresses: Readonly<Record<Language, string>>;
  /** The address for readers of any other language. */
  readonly otherwise: string;
  /** The day of its last change, as 2026-11-22; null where no record says it. */
  readonly changed: string | null;
}

/** Limits of the protocol (sitemaps.org): addresses and bytes of one file. */
const sitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

/** Documents of a sitemap by their path. */
export type SitemapFiles = ReadonlyMap<string, string>;

/**
 * The site's pages for search engines: `sitemap.xml`, or for a large site an index of that name and the
 * parts beside it. Every language of a page is an entry of its own and names all the others.
 */
export function sitemapFiles(
  pages: readonly SitemapPage[],
  addressOf: (path: string) => string,
  limits = sitemapLimits,
): SitemapFiles {
  const parts = split(pages.flatMap(entries), limits);
  const [only] = parts;
  if (parts.length <= 1) return new Map([["sitemap.xml", document(only ?? [])]]);
  const named = parts.map((part, at) => [`sitemap-${at + 1}.xml`, document(part)] as const);
  const index = element(
    "sitemapindex",
    { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
    named.map(([path]) => element("sitemap", {}, [element("loc", {}, [addressOf(path)])])),
  );
  return new Map([["sitemap.xml", xmlDocument(index)], ...named]);
}

function document(entries: readonly Xml[]): string {
  return xmlDocument(
    element(
      "urlset",
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      },
      entries,
    ),
  );
}

function entries({ addresses, otherwise, changed }: SitemapPage): Xml[] {
  const versions = [...Object.entries(addresses), ["x-default", otherwise] as const];
  const alternates = versions.map(([hreflang, href]) =>
    element("xhtml:link", { rel: "alternate", hreflang, href }),
  );
  const lastmod = changed === null ? [] : [element("lastmod", {}, [changed])];
  return Object.values(addresses).map((address) =>
    element("url", {}, [element("loc", {}, [address]), ...lastmod, ...alternates]),
  );
}

/** What the root element and the declaration take, generously. */
const frameBytes = 1024;

function split(entries: readonly Xml[], limits: typeof sitemapLimits): readonly (readonly Xml[])[] {
  const parts: Xml[][] = [];
  let part: Xml[] = [];
  let bytes = frameBytes;
  for (const entry of entries) {
    const size = new TextEncoder().encode(entry.xml).length;
    if (part.length > 0 && (part.length === limits.addresses || bytes + size > limits.bytes)) {
      parts.push(part);
      part = [];
      bytes = frameBytes;
    }
    part.push(entry);
    bytes += size;
  }
  return part.length === 0 ? parts : [...parts, part];
}
