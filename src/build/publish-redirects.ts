import type { Archive } from "../archive/read-archive";
import { escapeHtml } from "../export/html";
import { absolute, basePath } from "../links/site-address";
import { linksIn } from "../links/site-links";
import { type Language, languages } from "../model/localized";
import type { Output } from "./publish-records";
import { siteTexts } from "./site-texts";

/** Nothing but the site's own script, which keeps what a link asks for on the page. */
const policy = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * Writes a page at every former address of an event that leads on to the one it has today. A static host
 * cannot answer with a redirect of its own.
 */
export function publishRedirects(
  { events, withdrawn, renamed }: Pick<Archive, "events" | "withdrawn" | "renamed">,
  address: string | null,
  output: Output,
): void {
  const base = basePath(address);
  const titles = new Map([...events, ...withdrawn].map(({ record }) => [record.id, record.title]));
  for (const [old, now] of renamed) {
    for (const language of languages) {
      const to = linksIn(language, base).eventHref(now);
      const title = titles.get(now)?.[language] ?? now;
      const html = redirectPage(language, title, { to, base, canonical: absolute(address, to) });
      output.write(`${linksIn(language).eventHref(old).slice(1)}index.html`, html);
    }
  }
}

interface Addresses {
  /** From the root of the host. */
  readonly to: string;
  readonly base: string;
  /** Whole, where the site's address is set. */
  readonly canonical: string;
}

function redirectPage(
  language: Language,
  title: string,
  { to, base, canonical }: Addresses,
): string {
  const { titled, movedTo } = siteTexts[language].frame;
  // Without scripts only: beside the script's own way on, the second one would drop query and fragment.
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(titled(title))}</title>
    <link rel="canonical" href="${escapeHtml(canonical)}" />
    <script src="${base}moved.js" data-to="${escapeHtml(to)}"></script>
    <noscript><meta http-equiv="refresh" content="0; url=${escapeHtml(to)}" /></noscript>
  </head>
  <body>
    <h1>${escapeHtml(title)}</h1>
    <p>${movedTo} <a href="${escapeHtml(to)}">${escapeHtml(title)}</a></p>
  </body>
</html>
`;
}
