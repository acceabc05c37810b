import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { preparePage } from "../app/route-table";
import { parseAddress } from "../links/address";
import { basePath } from "../links/site-address";
import { createQueryClient } from "../load/query-client";
import { frameTextsOptions, problemsOptions, recordOptions } from "../load/resources";
import type { Language } from "../model/localized";
import { languages } from "../model/localized";
import type { ComparedArchive } from "./compared-archive";
import { lateScripts } from "./late-scripts";
import { type PublishedFiles, withPublished } from "./page-data";
import { addressLinks } from "./page-head";
import { pageHtml } from "./page-html";
import { pageTags } from "./page-tags";
import { programTags } from "./program-tags";
import type { Output } from "./publish-records";
import { renderPage } from "./render-page";
import { notFoundShell } from "./shell";
import { type SitePage, sitePages } from "./site-pages";

/** What the site is built with. */
export interface SiteOptions {
  /** The app's shell, as the browser build has made it. */
  readonly shell: string;
  /** Where the repository lies. */
  readonly root: string;
  /** Where the site is published, if that is known. */
  readonly address: string | null;
  /** Names of the files that the browser build has written to `assets/`. */
  readonly assets: readonly string[];
}

/** Writes every page as HTML with its content, and the shell for all other addresses. */
export async function writePages(
  archive: ComparedArchive,
  { shell, address, assets }: SiteOptions,
  published: PublishedFiles,
  output: Output,
): Promise<void> {
  const base = basePath(address);
  const late = new Map<Language, string>(
    languages.map((language) => [language, lateScripts(shell, language, base, assets)]),
  );
  await withPublished(published, base, async () => {
    let before: Prepared | null = null;
    for (const page of sitePages(archive)) {
      before = await prepared(page, before);
      const rendered = await renderPage(base + page.path.slice(1), base, before.queries);
      const file = `${page.path.slice(1)}index.html`;
      const tags = [
        ...addressLinks(page, address),
        ...pageTags(page, rendered, archive, address),
        ...programTags(page, archive),
      ];
      const own = late.get(page.language) ?? shell;
      output.write(file, pageHtml(own, page.language, rendered, tags));
    }
  });
  output.write("404.html", notFoundShell(shell, base));
}

interface Prepared {
  readonly page: SitePage;
  readonly queries: QueryClient;
}

/**
 * A cache with what a page needs, so that nothing of it is rendered twice, and with nothing else: what another
 * page has fetched is not there when a browser takes this one over. What was set aside is read once for all
 * pages, a record once for all languages.
 */
async function prepared(page: SitePage, before: Prepared | null): Promise<Prepared> {
  const queries = createQueryClient();
  const keep = (queryKey: QueryKey) =>
    queries.setQueryData(queryKey, before?.queries.getQueryData(queryKey));
  // What the frame of every page shows.
  keep(problemsOptions.queryKey);
  if (page.event !== null && page.event === before?.page.event) {
    keep(recordOptions(page.event).queryKey);
  }
  await Promise.all([
    queries.ensureQueryData(problemsOptions),
    queries.ensureQueryData(frameTextsOptions(page.language)),
    preparePage(parseAddress(page.path), queries),
  ]);
  return { page, queries };
}
