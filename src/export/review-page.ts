import { type Html, html } from "./html";
import { type ReviewedEvent, type ReviewScope, reviewEvent } from "./review-event";

/** What makes the page look and work; both stand in the one file. */
export interface ReviewFrame {
  readonly style: string;
  readonly script: string;
  /** Allows this style and this script and nothing else. */
  readonly policy: string;
}

/**
 * The page on which an editor goes through all records: one file without any other, so that it can be kept,
 * sent and opened anywhere.
 */
export function reviewPage(
  scope: ReviewScope,
  events: readonly ReviewedEvent[],
  { style, script, policy }: ReviewFrame,
): string {
  const { texts, words } = scope;
  const withoutFacts = events.every(({ notes }) => notes === null);
  const page = html`<html lang="${texts.language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title>
<style>${trusted(style)}</style></head>
<body data-heading="${words.fileHeading}" data-stands="${words.stands}" data-mend="${words.mend}" data-unjudged="${words.unjudged}" data-held="${words.held}">
<nav><h1>${words.title}</h1><label>${words.search}<input type="search" id="search"></label>
<p><span>${words.shown}: <output id="shown">${events.length}</output></span> <span>${words.judged}: <output id="judged">0</output> / ${events.length}</span></p>
<p><button type="button" id="next">${words.next}</button> <button type="button" id="export">${words.export}</button></p>
<p id="not-stored" hidden>${words.notStored}</p><p id="nothing" hidden>${words.nothing}</p>
<ol aria-label="${words.jump}">${events.map(({ record }) => html`<li><a href="#${record.id}">${record.title[texts.language]}</a></li>`)}</ol></nav>
<main><p>${words.intro}</p>${withoutFacts ? html`<p class="quiet">${words.withoutFacts}</p>` : html``}${events.map(
    (event) => reviewEvent(scope, event),
  )}</main>
<script>${trusted(script)}</script></body></html>`;
  return `<!doctype html>${page.html}\n`;
}

/** Our own style and script, which stand in the page as they are: escaped, they would be others. */
function trusted(source: string): Html {
  return { html: source };
}
