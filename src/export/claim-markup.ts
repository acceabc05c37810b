import { answerText } from "../i18n/answer-text";
import { officeOn, partyName, placeName, speakerName } from "../i18n/names";
import { questionTitle } from "../i18n/question-title";
import type { Texts } from "../i18n/texts";
import type { Moment } from "../model/moment";
import type { Claim, EventRecord, Source, Statement } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";

/**
 * What was said, in the words of schema.org: a `Claim` for what a speaker said, with its author, its day
 * and the pages it can be read on. Never a `ClaimReview` and never a rating: Parallax says who said what
 * and leaves the judging to readers.
 */

/** A value of JSON-LD. */
export type Markup =
  | string
  | boolean
  | readonly Markup[]
  | { readonly [name: string]: Markup | undefined };

/** What claims are told from. */
export interface ClaimSource {
  readonly record: EventRecord;
  readonly vocabulary: Vocabulary;
  readonly texts: Texts;
  /** The event's page; claims are its fragments. */
  readonly page: string;
  /** Claims that no longer stand, with what became of them. */
  readonly outdated: ReadonlyMap<string, "superseded" | "withdrawn">;
}

/** The event itself, which claims are about. */
export function eventMarkup({ record, vocabulary, texts, page }: ClaimSource): Markup {
  const { title, date, place } = record;
  return {
    "@type": "Event",
    "@id": `${page}#event`,
    name: title[texts.language],
    startDate: plainDay(date) ?? undefined,
    location:
      place === null ? undefined : { "@type": "Place", name: placeName(texts, vocabulary, place) },
  };
}

/**
 * Claims, as far as a reader can open what they rest on: one without a source, one that was added up
 * (which nobody said) and one that an outlet reports of somebody else stay out.
 */
export function claimsMarkup(
  source: ClaimSource,
  which: (claim: Claim) => boolean = () => true,
  mostPages = Number.POSITIVE_INFINITY,
): readonly Markup[] {
  return source.record.statements
    .filter(({ via }) => via === null)
    .flatMap((statement) =>
      statement.claims
        .filter((claim) => which(claim) && isSaid(claim))
        .map((claim) => claimMarkup(claim, statement, source, mostPages)),
    );
}

function isSaid({ sources, derivedFrom }: Claim): boolean {
  return sources.length > 0 && derivedFrom.length === 0;
}

function claimMarkup(
  claim: Claim,
  statement: Statement,
  source: ClaimSource,
  mostPages: number,
): Markup {
  const { record, vocabulary, texts, page, outdated } = source;
  const question = questionTitle(texts, vocabulary, record, claim.question);
  const answer = answerText(texts, vocabulary, claim);
  const pages = claim.sources.flatMap((id) => record.sources.find((one) => one.id === id) ?? []);
  return {
    "@type": "Claim",
    "@id": `${page}#${claim.id}`,
    name: `${question}: ${answer}`,
    text: statement.text[texts.language].map(({ text }) => text).join(""),
    inLanguage: texts.language,
    author: authorMarkup(statement, source),
    datePublished: plainDay(statement.said) ?? undefined,
    creativeWorkStatus: outdated.get(claim.id),
    about: { "@id": `${page}#event` },
    appearance: pages.slice(0, mostPages).map((one) => pageMarkup(one, vocabulary)),
  };
}

function authorMarkup(statement: Statement, { vocabulary, texts }: ClaimSource): Markup {
  const { speaker, party, said } = statement;
  const entry = vocabulary.speakers[speaker];
  const name = speakerName(texts, vocabulary, speaker);
  if (entry === undefined) return { "@type": "NewsMediaOrganization", name };
  const own = partyName(texts, vocabulary, party);
  const whose = own === name ? undefined : { "@type": "Organization", name: own };
  if (entry.kind === "body") return { "@type": "Organization", name, memberOf: whose };
  const jobTitle = officeOn(texts, vocabulary, speaker, said) ?? undefined;
  return { "@type": "Person", name, jobTitle, affiliation: whose };
}

function pageMarkup({ outlet, url, archived, date, lang }: Source, vocabulary: Vocabulary): Markup {
  return {
    "@type": "WebPage",
    url,
    archivedAt: archived ?? undefined,
    datePublished: plainDay(date) ?? undefined,
    inLanguage: lang,
    publisher: { "@type": "Organization", name: vocabulary.outlets[outlet]?.name ?? outlet },
  };
}

/** A day as ISO 8601 has it. What is about, open or a span of days would lose its hedge: it is left out. */
function plainDay(moment: Moment | null): string | null {
  return /^(\d{4}(?:-\d\d){0,2})(?:T[^/]*)?$/.exec(moment?.edtf ?? "")?.[1] ?? null;
}
