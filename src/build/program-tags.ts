import { publicLinks } from "../links/public-links";
import { type ComparedArchive, eventOf } from "./compared-archive";
import { headMarkup } from "./event-markup";
import { feedLinks } from "./feed-links";
import { oembedLink } from "./oembed";
import type { SitePage } from "./site-pages";

/**
 * What programs find in the head of a page: the feeds, and on an event's page how to frame it and what
 * each side says in its headline. An event's page has to stay small, so it names each feed once, as Atom.
 */
export function programTags(
  { language, event }: SitePage,
  archive: ComparedArchive,
): readonly string[] {
  const { address } = archive.site;
  const links = publicLinks(address);
  const found = eventOf(archive, event);
  return found === undefined
    ? feedLinks(language, links, ["atom", "json"])
    : [
        ...feedLinks(language, links, ["atom"]),
        ...[oembedLink(address, found, language)].filter((link) => link !== null),
        headMarkup(found, language, archive),
      ];
}
