import { basePath } from "../links/site-address";
import { createQueryClient } from "../load/query-client";
import { lateScripts } from "./late-scripts";
import { type PublishedFiles, withPublished } from "./page-data";
import { addressLinks } from "./page-head";
import { pageHtml } from "./page-html";
import { pageTags } from "./page-tags";
import { programTags } from "./program-tags";
import type { ComparedArchive } from "./publish-records";
import { renderPage } from "./render-page";
import { notFoundShell } from "./shell";
import { sitePages } from "./site-pages";

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
  output: PublishedFiles,
): Promise<void> {
  const base = basePath(address);
  await withPublished(output, base, async () => {
    for (const page of sitePages(archive)) {
      // A cache of its own: what another page has fetched is not there when a browser takes this one over.
      const rendered = await renderPage(base + page.path.slice(1), base, createQueryClient());
      const file = `${page.path.slice(1)}index.html`;
      const tags = [
        ...addressLinks(page, address),
        ...pageTags(page, rendered, archive, address),
        ...programTags(page, archive),
      ];
      const late = lateScripts(shell, page.language, base, assets);
      output.write(file, pageHtml(late, page.language, rendered, tags));
    }
  });
  output.write("404.html", notFoundShell(shell, base));
}
