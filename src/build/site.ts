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

/** How both halves are written. */
interface HalfOptions extends Pick<SiteOptions, "root" | "address"> {
  /** Goes around each step, as to time it. */
  readonly step?: <Result>(name: string, work: () => Result) => Result;
}

/**
 * Writes what is fetched: records, lists, tables, and pictures for chats, which take longest to draw and can
 * be left out. One half of what is made from the data, on Node with the app's own components; `writeShown` is
 * the other, and neither waits for the other. Gives what was set aside.
 */
export async function writeFetched(
  files: readonly InputFile[],
  options: HalfOptions & { readonly previews?: boolean },
  output: Output & PictureOutput,
): Promise<readonly SetAside[]> {
  const { address, step = (_, work) => work() } = options;
  const archive = step("data", () => publishRecords(files, output, address));
  step("series", () => publishSeries(archive, output));
  step("programs", () => publishForPrograms(archive, output));
  step("redirects", () => publishRedirects(archive, address, output));
  if (options.previews !== false) {
    await step("previews", () => writePreviews(archive, options, output));
  }
  return archive.setAside;
}

/** Writes what is shown: every page, and what other sites frame. */
export async function writeShown(
  files: readonly InputFile[],
  options: HalfOptions & SiteOptions,
  output: Output,
): Promise<void> {
  const { address, step = (_, work) => work() } = options;
  const kept = keepingPublished();
  const archive = step("reading", () => publishRecords(files, kept, address));
  publishSeries(archive, kept);
  await step("pages", () => writePages(archive, options, kept, output));
  const assets = embedAssets(options.assets, basePath(address));
  // An older event's embeds are left out like its page: one can be framed once it is written ahead.
  const ahead = new Set(eventsAhead(archive));
  const framed = {
    ...archive,
    events: archive.events.filter(({ record }) => ahead.has(record.id)),
  };
  step("embeds", () => publishEmbeds(framed, { address, assets }, output));
}
