import { element } from "../export/xml";
import { feedTexts } from "../i18n/feed-texts";
import type { PublicLinks } from "../links/public-links";
import type { Language } from "../model/localized";
import { feedNames, feedPath } from "./feed-frame";

const types = { atom: "application/atom+xml", json: "application/feed+json" } as const;

/** The feeds in a page's language, as elements of its head: feed readers find them there. */
export function feedLinks(
  language: Language,
  links: PublicLinks,
  formats: readonly (keyof typeof types)[],
): readonly string[] {
  return feedNames.flatMap((name) =>
    formats.map(
      (format) =>
        element("link", {
          rel: "alternate",
          type: types[format],
          // They stay where they are when the reader goes on in another language.
          lang: language,
          title: feedTexts[language][name],
          href: links.file(feedPath(name, language, format)),
        }).xml,
    ),
  );
}
