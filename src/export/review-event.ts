import type { Comparison, Row } from "../compare/comparison";
import { explainFinding } from "../i18n/explain-finding";
import { leadText } from "../i18n/lead";
import type { ReviewTexts } from "../i18n/review-texts";
import { sentenceText } from "../i18n/sentence";
import type { Texts } from "../i18n/texts";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { wordedRow } from "./comparison-text";
import { type Html, html } from "./html";

/** One event as an editor goes through it. */
export interface ReviewedEvent {
  readonly record: EventRecord;
  readonly version: string;
  readonly comparison: Comparison;
  /** Notes of whoever collected the facts; null where the folder of facts was not given. */
  readonly notes: { readonly summary: string; readonly traps: readonly string[] } | null;
  /** Facts that the record does not carry, with the reasons. */
  readonly left: readonly { readonly fact: string; readonly reason: string }[];
}

/** What every part of the page is worded with. */
export interface ReviewScope {
  readonly texts: Texts;
  readonly words: ReviewTexts;
  readonly vocabulary: Vocabulary;
  /** Where a row stands on the site; null is the event itself. */
  readonly linkTo: (event: string, row: string | null) => string;
}

/** An event's article: findings on the left, notes and the editor's judgement beside them. */
export function reviewEvent(scope: ReviewScope, event: ReviewedEvent): Html {
  const { texts, vocabulary, words } = scope;
  const { record, comparison, version } = event;
  const headline = comparison.rows.find(({ id }) => id === comparison.headline) ?? null;
  return html`<article id="${record.id}" data-version="${version}">
<header><h2><a href="${scope.linkTo(record.id, null)}" rel="noreferrer">${record.title[texts.language]}</a></h2>
<p class="quiet">${record.id} · ${words.version}: ${version}</p>
<p class="lead">${leadText(texts, vocabulary, headline)}</p></header>
<div class="pair"><section><h3>${words.findings}</h3>${comparison.rows.map((row) =>
    reviewRow(scope, event, row),
  )}</section>
<aside>${collected(scope, event)}${pageNotes(scope, record)}${leftOut(scope, event)}${judgement(scope, record.id)}</aside></div></article>`;
}

function reviewRow(scope: ReviewScope, { record, comparison }: ReviewedEvent, row: Row): Html {
  const { texts, vocabulary, words } = scope;
  const { title, finding, claims } = wordedRow(row, record, vocabulary, texts);
  const { sentences } = explainFinding(texts, vocabulary, record, row);
  const marks = [
    ...(row.id === comparison.headline ? [words.headline] : []),
    ...(row.before ? [words.before] : []),
  ];
  return html`<div class="row"><h4><a href="${scope.linkTo(record.id, row.id)}" rel="noreferrer">${title}</a>${marks.map(
    (mark) => html` <em>${mark}</em>`,
  )}</h4><p><b class="${row.finding.code}">${finding}</b></p><p>${sentences
    .map(sentenceText)
    .join(" ")}</p><ul>${claims.map(({ line }) => html`<li>${line}</li>`)}</ul></div>`;
}

function collected({ words }: ReviewScope, { record, notes }: ReviewedEvent): Html {
  if (notes === null) return html``;
  const traps = notes.traps.map(
    (note, index) =>
      html`<li lang="en"><label><input type="checkbox" data-event="${record.id}" data-trap="${index}" title="${words.held}"> ${note}</label></li>`,
  );
  const list =
    traps.length === 0 ? html`<p class="quiet">${words.none}</p>` : html`<ul>${traps}</ul>`;
  const summary =
    notes.summary === ""
      ? html``
      : html`<h3>${words.summary}</h3><p lang="en">${notes.summary}</p>`;
  return html`<h3>${words.notes}</h3>${list}${summary}`;
}

function pageNotes({ texts, words }: ReviewScope, { notes }: EventRecord): Html {
  if (notes.length === 0) return html``;
  return html`<h3>${words.editorNotes}</h3><ul>${notes.map(
    ({ text }) => html`<li>${text[texts.language]}</li>`,
  )}</ul>`;
}

function leftOut({ words }: ReviewScope, { left }: ReviewedEvent): Html {
  if (left.length === 0) return html``;
  return html`<details><summary>${words.leftOut} (${left.length})</summary><ul lang="en">${left.map(
    ({ fact, reason }) => html`<li>${fact}: ${reason}</li>`,
  )}</ul></details>`;
}

function judgement({ words }: ReviewScope, id: string): Html {
  const answer = (value: string, label: string) =>
    html`<label><input type="radio" name="verdict-${id}" data-event="${id}" value="${value}"> ${label}</label> `;
  return html`<fieldset><legend>${words.verdict}</legend>${answer("stands", words.stands)}${answer("mend", words.mend)}<p class="changed" hidden>${words.changed}</p>
<label class="note">${words.note}<textarea rows="3" data-event="${id}"></textarea></label></fieldset>`;
}
