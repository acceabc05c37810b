import { type Feed, type FeedEntry, feedTime, feedUpdated } from "./feed";
import { element, type Xml, xmlDocument } from "./xml";

/**
 * A feed as Atom (RFC 4287). Not by the package `feed` (6.0.0): it writes no language and, where no date
 * is given, the build's.
 */
export function atomFeed(feed: Feed): string {
  const { licence } = feed;
  return xmlDocument(
    element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language }, [
      element("id", {}, [feed.id]),
      element("title", {}, [feed.title]),
      element("subtitle", {}, [feed.about]),
      element("updated", {}, [feedTime(feedUpdated(feed))]),
      link("self", feed.atom, "application/atom+xml", feed),
      link("alternate", feed.page, "text/html", feed),
      link("alternate", feed.json, "application/feed+json", feed),
      element("icon", {}, [feed.icon]),
      element("author", {}, [element("name", {}, [feed.author])]),
      ...(licence === null
        ? []
        : [
            element("rights", {}, [licence.name]),
            element("link", { rel: "license", href: licence.url }),
          ]),
      ...feed.entries.map((entry) => entryElement(entry, feed)),
    ]),
  );
}

function entryElement(entry: FeedEntry, feed: Feed): Xml {
  const content = entry.content.map(({ xml }) => xml).join("");
  return element("entry", {}, [
    element("id", {}, [entry.id]),
    element("title", {}, [entry.title]),
    element("published", {}, [feedTime(entry.published)]),
    element("updated", {}, [feedTime(entry.updated)]),
    link("alternate", entry.link, "text/html", feed),
    ...entry.tags.map(({ term, label }) => element("category", { term, label })),
    element("summary", {}, [entry.summary]),
    element("content", { type: "html" }, [content]),
  ]);
}

function link(rel: string, href: string, type: string, { language }: Feed): Xml {
  return element("link", { rel, type, hreflang: language, href });
}
