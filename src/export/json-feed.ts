import { type Feed, type FeedEntry, feedTime } from "./feed";

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.about,
    home_page_url: feed.page,
    feed_url: feed.json,
    icon: feed.icon,
    language: feed.language,
    authors: [{ name: feed.author }],
    ...(feed.licence === null ? {} : { _parallax: { licence: feed.licence } }),
    items: feed.entries.map((entry) => item(entry, feed)),
  });
}

function item(entry: FeedEntry, { language }: Feed) {
  const { image } = entry;
  return {
    id: entry.id,
    url: entry.link,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.content.map(({ xml }) => xml).join(""),
    ...(image === null ? {} : { image }),
    date_published: feedTime(entry.published),
    date_modified: feedTime(entry.updated),
    tags: entry.tags.map(({ label }) => label),
    language,
  };
}
