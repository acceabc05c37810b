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
import { eventsAhead } from "./site-pages";
import { type SiteOptions, writePages } from "./write-pages";

/** How the whole is written. */
interface WholeOptions extends SiteOptions {
  /** False leaves out the pictures for chats, which take longest to draw. */
  readonly previews?: boolean;
  /** Goes around each step, as to time it. */
  readonly step?: <Result>(name: string, work: () => Result) => Result;
}

/**
 * Writes everything of the site that is made from its data: what programs fetch, and every page. Entry of
 * the build's second half, which runs on Node with the app's own components. Gives what was set aside.
 */
export async function writeSite(
  files: readonly InputFile[],
  options: WholeOptions,
  output: Output & PictureOutput,
): Promise<readonly SetAside[]> {
  const kept = keepingPublished(output);
  const { address, step = (_, work) => work() } = options;
  const archive = step("data", () => publishRecords(files, kept, address));
  step("series", () => publishSeries(archive, kept));
  step("programs", () => publishForPrograms(archive, output));
  await step("pages", () => writePages(archive, options, kept));
  step("redirects", () => publishRedirects(archive, address, output));
  if (options.previews !== false) {
    await step("previews", () => writePreviews(archive, options, output));
  }
  const assets = embedAssets(options.assets, basePath(address));
  // An older event's embeds are left out like its page: one can be framed once it is written ahead.
  const ahead = new Set(eventsAhead(archive));
  const framed = {
    ...archive,
    events: archive.events.filter(({ record }) => ahead.has(record.id)),
  };
  step("embeds", () => publishEmbeds(framed, { address, assets }, output));
  return archive.setAside;
}
