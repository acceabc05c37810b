import type { InputFile } from "../archive/input-file";
import type { SetAside } from "../archive/published";
import { basePath } from "../links/site-address";
import { embedAssets } from "./embed-plugin";
import { keepingPublished } from "./page-data";
import { type PictureOutput, writePreviews } from "./previews";
import { publishEmbeds } from "./publish-embeds";
import { publishForPrograms } from "./publish-for-programs";
import { type Output, publishRecords } from "./publish-records";
import { publishRedirects } from "./publish-redirects";
import { publishSeries } from "./publish-series";
import { type SiteOptions, writePages } from "./write-pages";

/**
 * Writes everything of the site that is made from its data: what programs fetch, and every page. Entry of
 * the build's second half, which runs on Node with the app's own components. Gives what was set aside.
 */
export async function writeSite(
  files: readonly InputFile[],
  options: SiteOptions,
  output: Output & PictureOutput,
): Promise<readonly SetAside[]> {
  const kept = keepingPublished(output);
  const archive = publishRecords(files, kept, options.address);
  publishSeries(archive, kept);
  publishForPrograms(archive, output);
  await writePages(archive, options, kept);
  const { address } = options;
  publishRedirects(archive, address, output);
  await writePreviews(archive, options, output);
  const assets = embedAssets(options.assets, basePath(address));
  publishEmbeds(archive, { address, assets }, output);
  return archive.setAside;
}
