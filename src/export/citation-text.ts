import { formatDay } from "../i18n/dates";
import { findingLine } from "../i18n/finding-line";
import { findingWord } from "../i18n/finding-words";
import { speakerName } from "../i18n/names";
import { rowTitle } from "../i18n/question-title";
import type { Source, Statement } from "../model/record";
import { type Cited, type CitedClaim, type Citing, linkOf, namedClaims } from "./citation";
import {
  answerOf,
  namedSource,
  outletName,
  readingSources,
  sourceWords,
  whatText,
  whenText,
  whoText,
} from "./citation-parts";

/** For a caption or a footnote: who, when, where it was read, and where the record can be found. */
export function shortCitation(citing: Citing, cited: Cited): string {
  const { words, record, version, address } = citing;
  const place = [
    "Parallax",
    record.id,
    words.version(version),
    ...(cited.anchor === null ? [] : [`#${cited.anchor}`]),
    ...(address === null ? [words.ownFileShort] : []),
  ].join(", ");
  return [...shortSaid(citing, cited), place].join("; ");
}

function shortSaid(citing: Citing, cited: Cited): readonly string[] {
  const { words } = citing;
  switch (cited.kind) {
    case "event":
      return [words.quoted(titleOf(citing))];
    case "row": {
      const { named, left } = namedClaims(cited);
      const said = named.map(
        (one) => `${answerOf(citing, one)} (${shortWho(citing, one.statement)})`,
      );
      const rest = left === 0 ? [] : [words.more(left)];
      return [`${words.quoted(rowName(citing, cited))}: ${[...said, ...rest].join(", ")}`];
    }
    case "statement":
      return [shortRead(citing, cited.statement, cited.sources[0])];
    case "claim":
      return [shortRead(citing, cited.claim.statement, namedSource(cited.claim))];
  }
}

function shortRead(citing: Citing, statement: Statement, source: Source | undefined): string {
  const who = shortWho(citing, statement);
  if (source === undefined || source.outlet === statement.speaker) return who;
  return `${who}, ${citing.words.readIn(outletName(citing, source.outlet))}`;
}

function shortWho({ texts, vocabulary }: Citing, { speaker, said }: Statement): string {
  const name = speakerName(texts, vocabulary, speaker);
  return `${name}, ${said === null ? texts.event.claim.undated : formatDay(texts, said)}`;
}

/** Sentences that a newspaper or a thesis can print: everything by which others can check the citation. */
export function fullCitation(citing: Citing, cited: Cited): string {
  return [...fullSaid(citing, cited), placeSentence(citing, cited)].join(" ");
}

function fullSaid(citing: Citing, cited: Cited): readonly string[] {
  switch (cited.kind) {
    case "event":
      return [];
    case "row":
      return rowSentences(citing, cited);
    case "statement": {
      const said = cited.claims.filter(({ claim }) => claim.answer.kind === "quantity");
      return statementSentences(citing, cited.statement, said, cited.sources[0]);
    }
    case "claim": {
      const { claim } = cited;
      return statementSentences(citing, claim.statement, [claim], namedSource(claim));
    }
  }
}

function statementSentences(
  citing: Citing,
  statement: Statement,
  claims: readonly CitedClaim[],
  source: Source | undefined,
): readonly string[] {
  const { texts, words } = citing;
  const who = `${whoText(citing, statement)}, ${whenText(citing, statement)}`;
  const said = claims.map((claim) => whatText(citing, claim)).join("; ");
  const read =
    source === undefined
      ? words.noSource(statement.why?.[texts.language] ?? "").trim()
      : words.source(sourceWords(citing, source));
  return [stopped(said === "" ? who : `${who}: ${said}`), read];
}

function rowSentences(citing: Citing, cited: Extract<Cited, { kind: "row" }>): readonly string[] {
  const { texts, words, vocabulary } = citing;
  const { row } = cited;
  const { named, left } = namedClaims(cited);
  const said = named.map((one) => saidInRow(citing, one));
  const rest = left === 0 ? [] : [words.more(left)];
  const word = findingWord(texts, vocabulary, row.finding, row);
  const line = findingLine(texts, vocabulary, row.finding, row.questions, row);
  return [
    stopped(`${words.quoted(rowName(citing, cited))}: ${[...said, ...rest].join("; ")}`),
    words.finding(line === "" ? word : `${word}: ${line}`).replace(/\.\.$/u, "."),
  ];
}

/** More addresses nobody prints; the link to the row leads to all of them. */
const mostPages = 3;

/** Who said what in a row, with the nearest pages on which it can be read as it is cited. */
function saidInRow(citing: Citing, cited: CitedClaim): string {
  const { statement } = cited;
  const who = `${whoText(citing, statement)}, ${whenText(citing, statement)}`;
  const sources = readingSources(cited);
  const left = sources.length - mostPages;
  const pages = [
    ...sources.slice(0, mostPages).map((source) => sourceWords(citing, source)),
    ...(left > 0 ? [citing.words.morePages(left)] : []),
  ];
  const read = pages.length === 0 ? "" : ` (${pages.join("; ")})`;
  return `${who}: ${answerOf(citing, cited)}${read}`;
}

function placeSentence(citing: Citing, cited: Cited): string {
  const { words } = citing;
  const version = words.version(citing.version);
  const named = cited.kind === "event" ? words.event : words.recorded;
  const place = named(titleOf(citing), version);
  const link = linkOf(citing, cited);
  return link === null ? words.ownFile(place) : words.at(place, link, accessedText(citing));
}

function accessedText({ texts, accessed }: Citing): string {
  const [year = "", month = "", day = ""] = accessed.split("-");
  return texts.dates.day(String(Number(day)), Number(month) - 1, year);
}

/** The record's title in the reader's language. */
function titleOf({ record, texts }: Citing): string {
  return record.title[texts.language];
}

function rowName(
  { texts, vocabulary, record }: Citing,
  { row }: Extract<Cited, { kind: "row" }>,
): string {
  return rowTitle(texts, vocabulary, record, row);
}

/** A sentence has one stop, whatever it ends in. */
function stopped(text: string): string {
  return /[.…]$/u.test(text) ? text : `${text}.`;
}
