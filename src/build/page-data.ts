import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What was published in this build. */
export interface PublishedFiles {
  /** The text of a published file, by its path below the site's root; null where there is none. */
  read(path: string): Promise<string | null>;
}

/** How far the data is written: what the pages of events are rendered from, then what is told of all events. */
export type Stage = "events" | "lists";

/** What this build writes to a folder, each file as soon as its stage is written. */
export function publishedIn(
  folder: string,
  written: Readonly<Record<Stage, Promise<unknown>>>,
): PublishedFiles {
  return {
    async read(path) {
      await written[ofEvents.test(path) ? "events" : "lists"];
      const file = join(folder, path);
      return existsSync(file) ? readFileSync(file, "utf8") : null;
    },
  };
}

const ofEvents = /^data\/(?:records\/|problems\.json$)/;

/**
 * Lets everything that is fetched while `render` runs come from what was published: a page is rendered from
 * the very files, through the very checks, that a browser would use. Nothing else can be fetched.
 */
export async function withPublished<Result>(
  published: PublishedFiles,
  base: string,
  render: () => Promise<Result>,
): Promise<Result> {
  const fetched = globalThis.fetch;
  globalThis.fetch = async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const path = url.startsWith(`${base}data/`) ? url.slice(base.length) : null;
    const text = path === null ? null : await published.read(path);
    const headers = { "content-type": "application/json" };
    return new Response(text, { status: text === null ? 404 : 200, headers });
  };
  try {
    return await render();
  } finally {
    globalThis.fetch = fetched;
  }
}
