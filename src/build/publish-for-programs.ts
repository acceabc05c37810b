import { catalogue } from "../links/published-files";
import type { ComparedArchive } from "./compared-archive";
import { publishClaims } from "./publish-claims";
import { type GrowingOutput, publishWholeTable } from "./publish-exports";
import { publishFeeds } from "./publish-feeds";
import type { Output } from "./publish-records";
import { publishSitemap } from "./publish-sitemap";

/**
 * Publishes what only programs read: comparisons and claims, the table of all events, feeds, what search engines
 * ask for, and the list of all kinds of files. Where nobody knows the site's address, addresses begin at the root of the host
 * and there is no sitemap.
 */
export function publishForPrograms(archive: ComparedArchive, output: Output & GrowingOutput): void {
  publishClaims(archive, output);
  publishWholeTable(archive, output);
  publishFeeds(archive, output);
  publishSitemap(archive, output);
  output.write("data/catalogue.json", JSON.stringify(catalogue()));
}
