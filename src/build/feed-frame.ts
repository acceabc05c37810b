import type { SiteSettings } from "../archive/site-settings";
import type { Feed } from "../export/feed";
import { stableId } from "../export/stable-id";
import { feedTexts } from "../i18n/feed-texts";
import type { PublicLinks } from "../links/public-links";
import type { Language } from "../model/localized";
import { siteTexts } from "./site-texts";

/** New events, and what was changed in records. */
export const feedNames = ["events", "changes"] as const;

/** One of the feeds. */
export type FeedName = (typeof feedNames)[number];

/** Readers ask for a feed again and again; who missed more than this finds it on the site. */
export const mostEntries = 60;

/** Where a feed lies below the place where the site is mounted. */
export function feedPath(name: FeedName, language: Language, format: "atom" | "json"): string {
  return `feeds/${name}.${language}.${format}`;
}

/** What a feed says of itself. */
export function feedFrame(
  name: FeedName,
  { publisher, recordLicence }: Pick<SiteSettings, "publisher" | "recordLicence">,
  language: Language,
  links: PublicLinks,
): Omit<Feed, "entries"> {
  const words = feedTexts[language];
  const pages = links.pages(language);
  return {
    id: stableId(`feeds/${name}/${language}`),
    language,
    title: words[name],
    about: { events: words.eventsAbout, changes: words.changesAbout }[name],
    page: links.whole({ events: pages.eventsHref, changes: pages.changesHref }[name]),
    atom: links.file(feedPath(name, language, "atom")),
    json: links.file(feedPath(name, language, "json")),
    icon: links.file("icon.svg"),
    author: publisher?.[language] ?? siteTexts[language].frame.site,
    licence: recordLicence,
  };
}
