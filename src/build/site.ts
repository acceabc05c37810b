import type { InputFile } from "../archive/input-file";
import { newestFiles } from "../archive/newest-files";
import type { SetAside } from "../archive/published";
import { basePath } from "../links/site-address";
import { type ComparedArchive, comparedArchive } from "./compared-archive";
import { embedAssets } from "./embed-plugin";
import type { PublishedFiles, Stage } from "./page-data";
import { type PictureOutput, writePreviews } from "./previews";
import { publishEmbeds } from "./publish-embeds";
import { type GrowingOutput, publishTables } from "./publish-exports";
import { publishForPrograms } from "./publish-for-programs";
import { type Output, publishEvents, publishLists } from "./publish-records";
import { publishRedirects } from "./publish-redirects";
import { publishSeries } from "./publish-series";
import { eventsAhead, roomForEvents } from "./site-pages";
import { type SiteOptions, writePages } from "./write-pages";

/** How both halves are written. */
interface HalfOptions extends Pick<SiteOptions, "root" | "address"> {
  /** Goes around each step, as to time it. */
  readonly step?: <Result>(name: string, work: () => Result) => Result;
}

interface FetchedOptions extends HalfOptions {
  readonly previews?: boolean;
  /** Is told how far it has come. */
  readonly written?: (stage: Stage) => void;
}

/**
 * Writes what is fetched: records, lists, the table of all, and pictures for chats, which take longest to draw
 * and can be left out. One half of what is made from the data, on Node with the app's own components;
 * `writeShown` is the other. Gives what was set aside.
 */
export async function writeFetched(
  files: readonly InputFile[],
  { previews, written, ...options }: FetchedOptions,
  output: Output & GrowingOutput & PictureOutput,
): Promise<readonly SetAside[]> {
  const { address, step = (_, work) => work() } = options;
  const archive = step("reading", () => comparedArchive(files, address));
  step("events", () => publishEvents(archive, output));
  written?.("events");
  step("lists", () => publishLists(archive, output));
  step("series", () => publishSeries(archive, output));
  written?.("lists");
  step("programs", () => publishForPrograms(archive, output));
  step("redirects", () => publishRedirects(archive, address, output));
  if (previews !== false) await step("previews", () => writePreviews(archive, options, output));
  return archive.setAside;
}

interface ShownOptions extends HalfOptions, SiteOptions {
  /** What the other half has written. */
  readonly published: PublishedFiles;
}

/**
 * Writes what is shown: every page that is written ahead, what other sites frame of these events, and their
 * tables. Of a larger archive it reads these events alone.
 */
export async function writeShown(
  files: readonly InputFile[],
  { published, ...options }: ShownOptions,
  output: Output,
): Promise<void> {
  const { address, step = (_, work) => work() } = options;
  const archive = step("newest", () => newestEvents(files, address));
  const ahead = new Set(eventsAhead(archive));
  const shown = {
    ...archive,
    // An older event's embeds are left out like its page: one can be framed once it is written ahead.
    events: archive.events.filter(({ record }) => ahead.has(record.id)),
  };
  const assets = embedAssets(options.assets, basePath(address));
  step("embeds", () => publishEmbeds(shown, { address, assets }, output));
  step("tables", () => publishTables(shown, output));
  await step("pages", () => writePages(archive, options, published, output));
}

/** At least the events that are written ahead; more are read where some of the newest are set aside. */
function newestEvents(files: readonly InputFile[], address: string | null): ComparedArchive {
  const room = roomForEvents();
  for (let most = room + spare; ; most *= 2) {
    const some = newestFiles(files, most);
    const archive = comparedArchive(some, address);
    if (archive.events.length >= room || some.length === files.length) return archive;
  }
}

/** So many of the newest may have problems before the newest have to be read again. */
const spare = 50;
