import type { Source, Statement } from "../model/record";
import { type Cited, type Citing, linkOf } from "./citation";
import { namedSource, outletName, sourceWords, whenText, whoText } from "./citation-parts";
import { type Html, html } from "./html";

/** Something said by one speaker, which can be quoted. */
export type Quotable = Extract<Cited, { kind: "statement" | "claim" }>;

/** A quote, with formatting and without. */
export interface Quote {
  readonly text: string;
  readonly html: string;
}

/**
 * A statement's words in the reader's language with who said them, when, and where they can be read.
 * Quotation marks stand only around the speaker's own words; everything else says what it is.
 */
export function quote(citing: Citing, cited: Quotable): Quote {
  const { texts, words } = citing;
  const { statement, source } = quoted(cited);
  const said = saidWords(citing, statement);
  const who = `${whoText(citing, statement)}, ${whenText(citing, statement)}.`;
  const how = howText(citing, statement);
  const original = originalText(citing, statement);
  const link = linkOf(citing, cited);
  const about = [who, ...(how === null ? [] : [how])].join(" ");
  const read =
    source === undefined ? noSource(citing, statement) : words.source(sourceWords(citing, source));
  const place = link === null ? words.ownFileShort : words.link(link);
  return {
    text: [said, ...(original === null ? [] : [original]), `— ${about}`, read, place].join("\n"),
    html: html`<div lang="${texts.language}"><blockquote><p>${said}</p>${
      original === null ? [] : [html`<p>${original}</p>`]
    }</blockquote><p>— ${about}</p><p>${
      source === undefined ? [html`${read}`] : [sourceLink(citing, source, read)]
    }</p><p>${link === null ? [html`${place}`] : [html`<a href="${link}">${link}</a>`]}</p></div>`
      .html,
  };
}

function quoted(cited: Quotable): {
  readonly statement: Statement;
  readonly source: Source | undefined;
} {
  return cited.kind === "statement"
    ? { statement: cited.statement, source: cited.sources[0] }
    : { statement: cited.claim.statement, source: namedSource(cited.claim) };
}

function saidWords({ texts, words }: Citing, statement: Statement): string {
  const text = statement.text[texts.language].map((segment) => segment.text).join("");
  return isOwnWords(texts.language, statement) ? words.quoted(text) : text;
}

/** Verbatim words are the speaker's own only in the language that was spoken, wherever it is spoken: "en-GB". */
export function isOwnWords(language: string, { form, lang }: Statement): boolean {
  return form === "verbatim" && lang.split("-")[0] === language;
}

/** How the words came to be where they are not the speaker's own; null where they are. */
function howText({ texts, words }: Citing, statement: Statement): string | null {
  if (isOwnWords(texts.language, statement)) return null;
  if (statement.form === "paraphrase") return words.paraphrase;
  const names = new Intl.DisplayNames([texts.language], { type: "language" });
  const language = names.of(statement.lang) ?? statement.lang;
  return statement.translator === "machine"
    ? words.machineTranslation(language)
    : words.translation(language);
}

/** The words as they were said, where the record holds them and the reader has not read them already. */
function originalText({ texts, words }: Citing, statement: Statement): string | null {
  if (statement.original === null || isOwnWords(texts.language, statement)) return null;
  return words.original(quotedIn(statement.original.lang, statement.original.text));
}

/** Words in the quotation marks of their own language, which need not be the reader's. */
function quotedIn(lang: string, text: string): string {
  return lang.startsWith("en") ? `“${text}”` : `«${text}»`;
}

function noSource({ texts, words }: Citing, { why }: Statement): string {
  return words.noSource(why?.[texts.language] ?? "").trim();
}

/** The sentence of the source, its outlet leading to the page. */
function sourceLink(citing: Citing, source: Source, sentence: string): Html {
  const outlet = outletName(citing, source.outlet);
  const [before = "", ...after] = sentence.split(outlet);
  return html`${before}<a href="${source.url}">${outlet}</a>${after.join(outlet)}`;
}
