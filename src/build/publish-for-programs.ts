import { catalogue } from "../links/published-files";
import { publishClaims } from "./publish-claims";
import { publishFeeds } from "./publish-feeds";
import type { ComparedArchive, Output } from "./publish-records";
import { publishSitemap } from "./publish-sitemap";

/**
 * Publishes what only programs read: comparisons and claims, feeds, what search engines ask for, and the
 * list of all kinds of files. `address` is where the site is published; null is not known, and then
 * addresses begin at the root of the host and there is no sitemap.
 */
export function publishForPrograms(
  archive: ComparedArchive,
  address: string | null,
  output: Output,
): void {
  const here = { ...archive, site: { ...archive.site, address } };
  publishClaims(here, output);
  publishFeeds(here, output);
  publishSitemap(here, output);
  output.write("data/catalogue.json", JSON.stringify(catalogue()));
}
