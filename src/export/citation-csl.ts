import { readPoint } from "../i18n/edtf-point";
import { rowTitle } from "../i18n/question-title";
import type { Moment } from "../model/moment";
import type { Source, Statement } from "../model/record";
import { type Cited, type CitedClaim, type Citing, linkOf, namedClaims } from "./citation";
import { outletName, whatIn, whatText, whenText, whoText } from "./citation-parts";

/** A date as CSL has it: year, month, day, as far as they are known; two for a span. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  readonly circa?: true;
}

/**
 * One entry of a bibliography, in the CSL 1.0.2 data model (the schema `csl-data.json` of
 * citation-style-language). What is not recorded is left out.
 */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "document" | "post";
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly "container-title"?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly language: string;
  readonly version?: string;
  readonly note: string;
}

/** The record as one entry, then each source of what is cited. */
export function citationItems(citing: Citing, cited: Cited): readonly CslItem[] {
  return [
    recordItem(citing, cited),
    ...sourcesOf(cited).map((one) => sourceItem(citing, cited, one)),
  ];
}

/** The entries as a file that reference managers import. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

function recordItem(citing: Citing, cited: Cited): CslItem {
  const { record, version, texts, words } = citing;
  const link = linkOf(citing, cited);
  const changed = record.changes.at(-1)?.date ?? null;
  const name = ["parallax", record.id, version, ...(cited.anchor === null ? [] : [cited.anchor])];
  const own = link === null ? [words.ownFileShort] : [];
  return {
    id: keyOf(name),
    type: link === null ? "document" : "webpage",
    title: record.title[texts.language],
    author: [{ literal: "Parallax" }],
    ...issuedOn(changed),
    ...(link === null ? {} : { accessed: accessedOn(citing), URL: link }),
    language: texts.language,
    version,
    note: plain([words.version(version), ...subjectOf(citing, cited), ...own].join("; ")),
  };
}

/** What of the record is meant. */
function subjectOf(citing: Citing, cited: Cited): readonly string[] {
  const { texts, vocabulary, record } = citing;
  switch (cited.kind) {
    case "event":
      return [];
    case "row":
      return [rowTitle(texts, vocabulary, record, cited.row)];
    case "statement":
      return [`${whoText(citing, cited.statement)}, ${whenText(citing, cited.statement)}`];
    case "claim":
      return [saidBy(citing, cited.claim, whatText(citing, cited.claim))];
  }
}

/** The sources of what is cited, each once. */
function sourcesOf(cited: Cited): readonly Source[] {
  switch (cited.kind) {
    case "event":
    case "statement":
      return cited.sources;
    case "row":
      return once(claimsOf(cited).flatMap(({ sources }) => sources));
    case "claim":
      return cited.claim.sources;
  }
}

function once(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

function sourceItem(citing: Citing, cited: Cited, source: Source): CslItem {
  const { texts, record, vocabulary } = citing;
  const outlet = outletName(citing, source.outlet);
  const channel = vocabulary.outlets[source.outlet]?.kind === "channel";
  return {
    id: keyOf(["parallax", record.id, "source", source.id]),
    type: channel ? "post" : "webpage",
    // Square brackets are how bibliographies mark a description in the place of a title.
    title: source.title ?? `[${plain(descriptionOf(citing, cited, source))}]`,
    author: [{ literal: authorOf(citing, source) }],
    "container-title": outlet,
    ...issuedOn(source.date),
    // Nobody opened it on the day this is made.
    URL: source.url,
    ...(source.archived === null
      ? {}
      : { archive: new URL(source.archived).hostname, archive_location: source.archived }),
    language: source.lang,
    note: plain([...saidIn(citing, cited, source), ...readingOf(texts, source)].join("; ")),
  };
}

/** Whose text the page carries, where that is known; else the outlet that published it. */
function authorOf(citing: Citing, { origin, outlet }: Source): string {
  const { texts, vocabulary } = citing;
  if (origin === null) return outletName(citing, outlet);
  return vocabulary.speakers[origin]?.name[texts.language] ?? outletName(citing, origin);
}

/** Who says what in a source of which no title is recorded, and when. */
function descriptionOf(citing: Citing, cited: Cited, source: Source): string {
  const { record, texts } = citing;
  const said = statementsOf(citing, cited).filter(({ sources }) => sources.includes(source.id));
  if (said.length === 0) return record.title[texts.language];
  const names = said.map((one) => `${whoText(citing, one)}, ${whenText(citing, one)}`);
  return [...new Set(names)].join("; ");
}

function statementsOf({ record }: Citing, cited: Cited): readonly Statement[] {
  switch (cited.kind) {
    case "event":
      return record.statements;
    case "row":
      return cited.claims.map(({ statement }) => statement);
    case "statement":
      return [cited.statement];
    case "claim":
      return [cited.claim.statement];
  }
}

/** What a source carries of what is cited. */
function saidIn(citing: Citing, cited: Cited, source: Source): readonly string[] {
  return claimsOf(cited)
    .filter(({ sources }) => sources.some(({ id }) => id === source.id))
    .map((claim) => saidBy(citing, claim, whatIn(citing, claim, source)));
}

function claimsOf(cited: Cited): readonly CitedClaim[] {
  switch (cited.kind) {
    case "event":
      return [];
    case "row": {
      // What the finding rests on comes first; whoever else answers belongs to the row as well.
      const { named } = namedClaims(cited);
      return [...named, ...cited.claims.filter((claim) => !named.includes(claim))];
    }
    case "statement":
      return cited.claims.filter(({ claim }) => claim.answer.kind === "quantity");
    case "claim":
      return [cited.claim];
  }
}

function saidBy(citing: Citing, { statement }: CitedClaim, what: string): string {
  return `${whoText(citing, statement)}, ${whenText(citing, statement)}: ${what}`;
}

/** How the page was read here, which a bibliography must not hide. */
function readingOf(texts: Citing["texts"], source: Source): readonly string[] {
  const { source: words } = texts.event;
  return [
    words.read[source.read],
    ...(source.translated === null ? [] : [words.translated[source.translated]]),
    ...(source.gone ? [words.gone] : []),
  ];
}

function accessedOn({ accessed }: Citing): CslDate {
  return { "date-parts": [accessed.split("-").map(Number)] };
}

/** Days that can be written as year, month and day; a time of another shape is left out. */
function issuedOn(moment: Moment | null): { readonly issued?: CslDate } {
  if (moment === null) return {};
  const points = moment.edtf.split("/").map(readPoint);
  const known = points.filter((point) => point !== null);
  if (known.length === 0 || known.length < points.length) return {};
  const parts = known.map(({ year, month, day }) => [
    Number(year),
    ...(month === null ? [] : [month + 1, ...(day === null ? [] : [Number(day)])]),
  ]);
  const vague = known.some(({ approximate, uncertain }) => approximate || uncertain);
  return { issued: { "date-parts": parts, ...(vague ? { circa: true } : {}) } };
}

/** A name that no program refuses; the ids it is made from are unique in their record. */
function keyOf(names: readonly string[]): string {
  return names.join("-").replaceAll(/[^A-Za-z0-9.-]+/g, "-");
}

/** Programs set their own spaces; one that does not break would stay in their texts. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\s]+/gu, " ").trim();
}
