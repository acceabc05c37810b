import { changeLog, type LoggedChange } from "../archive/change-log";
import type { Feed, FeedEntry } from "../export/feed";
import { stableId } from "../export/stable-id";
import { element, type Xml } from "../export/xml";
import { changeText } from "../i18n/change-text";
import { changeTexts, feedTexts } from "../i18n/feed-texts";
import { type PublicLinks, publicLinks } from "../links/public-links";
import { plainView } from "../links/view-state";
import type { Language } from "../model/localized";
import type { Vocabulary } from "../model/vocabulary";
import type { ComparedArchive } from "./compared-archive";
import { feedFrame, mostEntries } from "./feed-frame";
import { siteTexts } from "./site-texts";

/** What was changed in records after they were published, the latest first, with the note on each change. */
export function changeFeed(archive: ComparedArchive, language: Language): Feed {
  const links = publicLinks(archive.site.address);
  return {
    ...feedFrame("changes", archive.site, language, links),
    entries: changeLog(archive)
      .slice(0, mostEntries)
      .map((change) => told(change, language, links, archive.vocabulary)),
  };
}

function told(
  change: LoggedChange,
  language: Language,
  links: PublicLinks,
  vocabulary: Vocabulary,
): FeedEntry {
  const { event, version, before, at, grade, note } = change;
  const words = feedTexts[language];
  const gradeWord = siteTexts[language].event.notes.grade[grade];
  const pages = links.pages(language);
  const now = links.whole(pages.eventHref(event));
  const then = links.whole(pages.eventHref(event, { ...plainView, version: before }));
  return {
    id: stableId(`changes/${before}/${version}/${at}/${grade}/${language}`),
    title: words.changed(gradeWord, change.title[language]),
    link: now,
    published: Date.parse(at),
    updated: Date.parse(at),
    summary: note[language],
    content: [
      element("p", {}, [note[language]]),
      ...changesTold(change, language, vocabulary),
      element("ul", {}, [
        element("li", {}, [element("a", { href: now }, [words.seeChange])]),
        element("li", {}, [element("a", { href: then }, [words.seeBefore])]),
      ]),
    ],
    tags: [{ term: grade, label: gradeWord }],
    image: null,
  };
}

/** So many changes are told in an entry; the page has them all. */
const mostSentences = 12;

/** What changed, claim by claim, in the words of the page of changes. */
function changesTold(
  { changes, asked }: LoggedChange,
  language: Language,
  vocabulary: Vocabulary,
): readonly Xml[] {
  if (changes.length === 0) return [];
  const words = changeTexts[language];
  const scope = { texts: siteTexts[language], words, vocabulary, asked };
  const told = changes.slice(0, mostSentences).map((change) => changeText(scope, change));
  const rest = changes.length - told.length;
  const lines = rest > 0 ? [...told, words.pinned.more(rest)] : told;
  return [
    element(
      "ul",
      {},
      lines.map((line) => element("li", {}, [line])),
    ),
  ];
}
