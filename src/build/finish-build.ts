import { createHash } from "node:crypto";
import { isContentAddressed, stampData, stampPage } from "../offline/build-stamp";

/** A file by its path: one that is built, or one that a build is made from. */
export interface BuildFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What a build's own files have to know of it. */
export interface Build {
  readonly id: string;
  /** Where `first.js` lies, under a name of its content: a page is only ever read with its own. */
  readonly firstScript: string;
}

/** The address of `first.js` in a build. */
export function firstScriptPath(content: string): string {
  const hash = createHash("sha256").update(content).digest("hex");
  return `assets/first-${hash.slice(0, 8)}.js`;
}

/**
 * The name of a build: 12 hexadecimal digits of a hash of everything it is made from. What it is made of
 * and not what comes out, so that every file says its build when it is written, and none is written twice.
 */
export function buildIdOf(files: Iterable<BuildFile>): string {
  const hash = createHash("sha256");
  for (const { path, content } of files) {
    hash.update(path).update("\0").update(createHash("sha256").update(content).digest());
  }
  return hash.digest("hex").slice(0, 12);
}

/**
 * A file with the build it belongs to; null where it stays as it is. Embedded pages have no app to read
 * it: they stand on other sites, and are never stored.
 */
export function stamped(
  path: string,
  text: string,
  { id, firstScript }: Build,
  base: string,
): string | null {
  if (path.endsWith(".html")) {
    if (!text.includes('<div id="root">')) return null;
    const page = stampPage(text, id, headLinks(languagePrefix(path), base));
    const isEmpty = text.includes('<div id="root"></div>');
    const recover = isEmpty ? `<script src="${base}recover.js"></script>` : "";
    return page.replace(
      `<script src="${base}first.js"`,
      () => `${recover}<script src="${base}${firstScript}"`,
    );
  }
  if (!/^data\/.*\.json$/.test(path) || isContentAddressed(path)) return null;
  const result = stampData(text, id);
  return result === text ? null : result;
}

/** What lets a page be put on a home screen, in its language. */
function headLinks(prefix: string, base: string): string {
  return (
    `<link rel="manifest" href="${base}${prefix}manifest.webmanifest" />` +
    `<link rel="apple-touch-icon" href="${base}icon-180.png" />`
  );
}

function languagePrefix(path: string): string {
  return /^(?:uk|ru)\//.exec(path)?.[0] ?? "";
}

/** Where a host is asked which build it has. */
export const buildFilePath = "data/build.json";

/** Tells which build a host has. Asked for past every cache, when a page finds that something is gone. */
export function buildFile(build: string): string {
  return `${JSON.stringify({ parallax: 1, build })}\n`;
}

/**
 * Headers as Netlify and Cloudflare Pages read them; other hosts ignore the file. Rules that match the
 * same file add to each other, so only one may speak of caching: hosts of this kind have everything else
 * asked for anew, which is right for it.
 */
export function headersFile(base: string): string {
  return [
    `${base}assets/*`,
    "  Cache-Control: public, max-age=31536000, immutable",
    ...["data", "feeds", "oembed", "schema"].flatMap((folder) => [
      `${base}${folder}/*`,
      "  Access-Control-Allow-Origin: *",
    ]),
    `${base}*`,
    "  X-Content-Type-Options: nosniff",
    "  Referrer-Policy: no-referrer",
    "",
  ].join("\n");
}

/**
 * What every page needs without a network: scripts, styles, the letters of the three languages, the shell,
 * names. Never events: there may be any number of them.
 */
export const neededOffline = [
  "404.html",
  "assets/*.{js,css}",
  "assets/*-{latin,cyrillic}-wght-*.woff2",
  "data/{vocabulary,site}.json",
  "icon.svg",
  "recover.js",
];
