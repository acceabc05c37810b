import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { formatDay } from "../i18n/dates";
import type { DossierTexts } from "../i18n/dossier-texts";
import { leadText } from "../i18n/lead";
import type { Texts } from "../i18n/texts";
import { utf8Base64 } from "./base64";
import { tableCsv } from "./csv";
import { statementList } from "./dossier-statements";
import { dossierStyle } from "./dossier-style";
import { type Html, html } from "./html";
import { pastedHtml } from "./table-html";
import { tableJson } from "./table-json";
import type { Taken } from "./taken";

/** What a dossier is made of beside its events. */
export interface DossierOf {
  readonly texts: Texts;
  readonly words: DossierTexts;
  /** When it is made, in words. */
  readonly made: string;
  /** The name the file is saved under, by which its reader checks it. */
  readonly file: string;
}

/** A chosen event as it goes into the dossier. */
export interface DossierPart {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly version: string;
  readonly address: string | null;
  readonly section: Html;
}

/** One event: its table, everything that was said with its sources, and its files, to be saved from there. */
export function dossierPart({ texts, words }: DossierOf, taken: Taken): DossierPart {
  const { record, version, address, table } = taken;
  const title = record.title[texts.language];
  const date = formatDay(texts, record.date);
  const lead = leadText(texts, taken.vocabulary, table.headline);
  const files = [
    { name: `${record.id}.csv`, type: "text/csv", content: tableCsv(taken) },
    { name: `${record.id}.json`, type: "application/json", content: tableJson(taken) },
  ];
  const links = files.map(({ name, type, content }) => {
    const href = `data:${type};charset=utf-8;base64,${utf8Base64(content)}`;
    return html`<li><a download="${name}" href="${href}">${words.save(name)}</a></li>`;
  });
  // The table is made by our own writer, which escapes what it puts in.
  const made: Html = { html: pastedHtml(taken) };
  const section = html`<section id="${record.id}"><h2>${title}</h2><p class="meta">${date} · ${words.version(version)}${onSite(words, address)}</p><p class="lead">${lead}</p><div class="wide">${made}</div><h3>${words.statements}</h3>${statementList({ texts, words }, taken)}<h3>${words.files}</h3><ul>${links}</ul></section>`;
  return { id: record.id, title, date, version, address, section };
}

function onSite({ onSite: name }: DossierTexts, address: string | null): Html {
  return address === null ? html`` : html` · <a href="${address}" rel="noreferrer">${name}</a>`;
}

/**
 * The dossier as one file that needs no network: no script, no font, no picture from elsewhere, which its
 * policy forbids besides. Its last line is its fingerprint: the SHA-256 of all lines before it.
 */
export function dossierHtml(of: DossierOf, parts: readonly DossierPart[]): string {
  const { texts, words, made, file } = of;
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const contents = parts.map(
    ({ id, title, date, version }) =>
      html`<li><a href="#${id}">${title}</a> <span class="meta">${date} · ${words.version(version)}</span></li>`,
  );
  const body = html`<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${words.fileTitle(parts.length)}</title>
<style>${{ html: dossierStyle }}</style>
</head>
<body>
<header><h1>${words.fileTitle(parts.length)}</h1><p>${words.intro}</p><p class="meta">${words.made(made)}</p></header>
<nav aria-label="${words.contents}"><ol>${contents}</ol></nav>
<main>
${parts.map(
  ({ section }) => html`${section}
`,
)}<section><h2>${words.fingerprint}</h2><p>${words.howToCheck}</p><pre>sed '$d' ${file} | sha256sum</pre></section>
</main>
`.html;
  return `${body}<footer class="print">SHA-256 <code>${fingerprint(body)}</code></footer></body></html>\n`;
}

/** The SHA-256 of a text as it stands in a file, in hexadecimal digits. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
