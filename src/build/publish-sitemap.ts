import { newestFirst } from "../archive/archive-order";
import { type SitemapPage, sitemapFiles } from "../export/sitemap";
import { defaultLanguage } from "../links/address";
import { publicLinks } from "../links/public-links";
import type { SiteLinks } from "../links/site-links";
import type { Language } from "../model/localized";
import type { ComparedArchive } from "./compared-archive";
import type { Output } from "./publish-records";

/**
 * Publishes what search engines read: `robots.txt` and, where the site's address is set, the sitemap, which
 * the protocol wants with whole addresses. Frames for other sites and earlier versions are not forbidden
 * here: they say `noindex` themselves, and what may not be fetched cannot say so.
 */
export function publishSitemap(archive: ComparedArchive, output: Output): void {
  const { address } = archive.site;
  const links = publicLinks(address);
  const lines = ["User-agent: *", "Allow: /"];
  if (address !== null) {
    for (const [path, xml] of sitemapFiles(pagesOf(archive), links.file)) output.write(path, xml);
    lines.push(`Sitemap: ${links.file("sitemap.xml")}`);
  }
  output.write("robots.txt", `${lines.join("\n")}\n`);
}

function pagesOf(archive: ComparedArchive): readonly SitemapPage[] {
  const events = archive.events.toSorted((a, b) => newestFirst(a.entry, b.entry));
  const changed = events.flatMap(({ history }) => history.at(-1)?.at ?? []).toSorted();
  const latest = changed.at(-1) ?? null;
  const page = (href: (links: SiteLinks) => string, day: string | null): SitemapPage => {
    const { pages, whole } = publicLinks(archive.site.address);
    const at = (language: Language) => whole(href(pages(language)));
    return {
      addresses: { en: at("en"), uk: at("uk"), ru: at("ru") },
      otherwise: at(defaultLanguage),
      changed: day,
    };
  };
  return [
    page(({ eventsHref }) => eventsHref, latest),
    ...events.map(({ record, history }) =>
      page(({ eventHref }) => eventHref(record.id), history.at(-1)?.at ?? null),
    ),
    page(({ changesHref }) => changesHref, latest),
    page(({ methodHref }) => methodHref(), null),
    page(({ aboutHref }) => aboutHref, null),
    page(({ developersHref }) => developersHref, null),
  ];
}
