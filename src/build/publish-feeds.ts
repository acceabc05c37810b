import { atomFeed } from "../export/atom";
import type { Feed } from "../export/feed";
import { jsonFeed } from "../export/json-feed";
import { type Language, languages } from "../model/localized";
import { changeFeed } from "./change-feed";
import type { ComparedArchive } from "./compared-archive";
import { eventFeed } from "./event-feed";
import { type FeedName, feedNames, feedPath } from "./feed-frame";
import type { Output } from "./publish-records";

const feeds: Readonly<Record<FeedName, (archive: ComparedArchive, language: Language) => Feed>> = {
  events: eventFeed,
  changes: changeFeed,
};

/** Publishes the feeds of new events and of changes, in each language, as Atom and as JSON Feed. */
export function publishFeeds(archive: ComparedArchive, output: Output): void {
  for (const language of languages) {
    for (const name of feedNames) {
      const feed = feeds[name](archive, language);
      output.write(feedPath(name, language, "atom"), atomFeed(feed));
      output.write(feedPath(name, language, "json"), jsonFeed(feed));
    }
  }
}
