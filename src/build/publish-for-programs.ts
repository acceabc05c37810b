import { catalogue } from "../links/published-files";
import { publishClaims } from "./publish-claims";
import { publishExports } from "./publish-exports";
import { publishFeeds } from "./publish-feeds";
import type { ComparedArchive, Output } from "./publish-records";
import { publishSitemap } from "./publish-sitemap";

/**
 * Publishes what only programs read: comparisons and claims, tables, feeds, what search engines ask for, and the
 * list of all kinds of files. Where nobody knows the site's address, addresses begin at the root of the host
 * and there is no sitemap.
 */
export function publishForPrograms(archive: ComparedArchive, output: Output): void {
  publishClaims(archive, output);
  publishExports(archive, output);
  publishFeeds(archive, output);
  publishSitemap(archive, output);
  output.write("data/catalogue.json", JSON.stringify(catalogue()));
}
