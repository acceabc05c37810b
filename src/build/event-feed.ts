import { newestFirst } from "../archive/archive-order";
import type { IndexAnswer, IndexEntry, IndexHeadline, IndexSide } from "../archive/index-entry";
import { recordDates } from "../archive/record-dates";
import type { Feed, FeedEntry } from "../export/feed";
import { stableId } from "../export/stable-id";
import { element, type Xml } from "../export/xml";
import { answerText } from "../i18n/answer-text";
import { countedName, withCounted } from "../i18n/counted";
import { feedTexts } from "../i18n/feed-texts";
import { signLine } from "../i18n/finding-line";
import { findingWord } from "../i18n/finding-words";
import { leadText } from "../i18n/lead";
import { kindName, partyName, peopleName } from "../i18n/names";
import { rowTitle } from "../i18n/question-title";
import { type PublicLinks, publicLinks } from "../links/public-links";
import type { Language } from "../model/localized";
import type { Vocabulary } from "../model/vocabulary";
import type { ComparedArchive, ComparedEvent } from "./compared-archive";
import { feedFrame, mostEntries } from "./feed-frame";
import { siteTexts } from "./site-texts";

/** The newest records: each with its title, both sides' headline figures and the finding in words. */
export function eventFeed(archive: ComparedArchive, language: Language): Feed {
  const { site, vocabulary } = archive;
  const links = publicLinks(site.address);
  const entries = archive.events
    .map((event) => ({ event, dates: recordDates(event.record, event.history) }))
    .toSorted(
      (a, b) => b.dates.published - a.dates.published || newestFirst(a.event.entry, b.event.entry),
    )
    .slice(0, mostEntries)
    .map(({ event, dates }) => ({ ...told(event, language, links, vocabulary), ...dates }));
  return { ...feedFrame("events", site, language, links), entries };
}

function told(
  event: ComparedEvent,
  language: Language,
  links: PublicLinks,
  vocabulary: Vocabulary,
): Omit<FeedEntry, "published" | "updated"> {
  const { record, entry, history } = event;
  const texts = siteTexts[language];
  const href = links.pages(language).eventHref(record.id);
  const { heading, answers, finding } = wordsOf(entry, language, vocabulary);
  return {
    // A record keeps the name of its entry under whatever id it is later found.
    id: stableId(`events/${history[0]?.record.id ?? record.id}/${language}`),
    title: record.title[language],
    link: links.whole(href),
    summary: [heading, ...answers, finding].map(withStop).join(" "),
    content: [
      paragraph(heading),
      ...(answers.length === 0 ? [] : [list(answers)]),
      paragraph(finding),
      element("p", {}, [element("a", { href: links.whole(href) }, [feedTexts[language].compare])]),
    ],
    tags: [{ term: record.kind, label: kindName(texts, vocabulary, record.kind) }],
    image: links.address === null ? null : links.file(`previews/${record.id}.${language}.png`),
  };
}

interface EventWords {
  /** What the answers are about. */
  readonly heading: string;
  /** One line a side. */
  readonly answers: readonly string[];
  readonly finding: string;
}

function wordsOf(entry: IndexEntry, language: Language, vocabulary: Vocabulary): EventWords {
  const { headline, kind } = entry;
  const texts = siteTexts[language];
  if (headline === null) {
    const heading = kindName(texts, vocabulary, kind);
    return { heading, answers: [], finding: leadText(texts, vocabulary, null) };
  }
  const { finding } = headline;
  const words = feedTexts[language];
  const claims = headline.sides.flatMap(({ answers }) => answers.map(({ claim }) => claim));
  const asked = { movements: headline.movements, statements: [{ claims }] };
  const word = findingWord(texts, vocabulary, finding);
  const line = signLine(texts, vocabulary, headline);
  const verdict = line === "" ? word : words.finding(word, line);
  return {
    heading: rowTitle(texts, vocabulary, asked, headline),
    answers: headline.sides.map((side) => sideText(side, headline, language, vocabulary)),
    finding: `${withStop(verdict)} ${leadText(texts, vocabulary, headline)}`,
  };
}

/** "Russia: 106 Russian servicemen"; silence is shown as silence. */
function sideText(
  side: IndexSide,
  headline: IndexHeadline,
  language: Language,
  vocabulary: Vocabulary,
): string {
  const texts = siteTexts[language];
  const said = side.answers.map((answer) =>
    sayAnswer(answer, side, headline, language, vocabulary),
  );
  return feedTexts[language].answerOf(
    partyName(texts, vocabulary, side.party),
    said.length === 0 ? texts.frame.notStated : said.join("; "),
  );
}

function sayAnswer(
  answer: IndexAnswer,
  { end }: IndexSide,
  headline: IndexHeadline,
  language: Language,
  vocabulary: Vocabulary,
): string {
  const texts = siteTexts[language];
  const { claim, people, revised } = answer;
  const alike = headline.nature === "single";
  const whose = people === null || alike ? null : peopleName(texts, vocabulary, people);
  const counted = countedName(texts, vocabulary, claim) ?? whose;
  const said = answerText(texts, vocabulary, claim);
  const text = claim.answer.kind === "quantity" ? withCounted(said, counted, claim) : said;
  const notes = [
    end === null
      ? []
      : { received: texts.frame.received, "handed-over": texts.frame.handedOver }[end],
    revised === null ? [] : texts.frame.revisedFrom(answerText(texts, vocabulary, revised)),
  ].flat();
  return notes.length === 0 ? text : feedTexts[language].noted(text, notes.join(", "));
}

function withStop(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function paragraph(text: string): Xml {
  return element("p", {}, [text]);
}

function list(lines: readonly string[]): Xml {
  return element(
    "ul",
    {},
    lines.map((line) => element("li", {}, [line])),
  );
}
