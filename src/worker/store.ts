import { buildOf, isContentAddressed } from "../offline/build-stamp";
import { eventOf, eventsToDrop, pathBelow, storedPath } from "../offline/request-plan";
import { buildCache, buildOfCache, storedAtHeader } from "../offline/stored";
import { keptEvents } from "./kept-list";
import { ownBuild, scope, urlOf } from "./own";

/** How many events a build's cache holds, beside those that were kept on purpose. */
const mostEvents = 50;

/** Set when the reader wants nothing stored; the worker is taken down then, and lives on until pages close. */
let storing = true;

/** Whether anything may be stored from here on; files that are on their way heed it as well. */
export function letStore(may: boolean): void {
  storing = may;
}

/** The page without content, which stands for all addresses that no page is stored of. */
export const shellUrl = () => urlOf("404.html");

/** The file's address as it is stored: pages with their slash, nothing with a query. */
export function storedUrl(url: string): string {
  return urlOf(storedPath(pathBelow(url, scope()) ?? ""));
}

/** The caches of all builds, oldest first. */
export async function storedBuilds(): Promise<string[]> {
  return (await caches.keys()).flatMap((name) => buildOfCache(name, scope()) ?? []);
}

/** What is stored of a file with one build; nothing is made by asking. */
export function storedWith(build: string, url: string): Promise<Response | undefined> {
  return caches.match(url, { cacheName: buildCache(scope(), build), ...exactly });
}

/** Hosts may vary by encoding; the address alone names a file here. */
const exactly = { ignoreVary: true } as const;

/**
 * Stores an answer with this worker's build and says how long it is, if it is this build's: a page or data
 * of another build, an error, or something else a host may send stays out.
 */
export async function store(url: string, response: Response): Promise<number | null> {
  if (!storing || response.type === "opaqueredirect") return null;
  // Some hosts send 404.html with the status it is named after, even where it is asked for by name.
  if (!response.ok && url !== shellUrl()) return null;
  const content = await response.arrayBuffer();
  // The reader may have asked for nothing to be stored while the file was on its way.
  if (!storing || !isOwn(url, content)) return null;
  const cache = await caches.open(buildCache(scope(), ownBuild));
  await cache.put(url, new Response(content, { headers: headersOf(response) }));
  return content.byteLength;
}

/** Pages and data say which build they are of; what is named by its content is every build's. */
function isOwn(url: string, content: ArrayBuffer): boolean {
  const path = pathBelow(url, scope()) ?? "";
  if (isContentAddressed(path)) return true;
  if (!/(?:^|\/)$|\.html$|^data\/.*\.json$/.test(path)) return true;
  return buildOf(new TextDecoder().decode(content.slice(0, 2048))) === ownBuild;
}

/** Made anew: a redirected answer must not be given for a page. */
function headersOf(response: Response): Headers {
  const headers = new Headers();
  const type = response.headers.get("content-type");
  if (type !== null) headers.set("content-type", type);
  headers.set(storedAtHeader, new Date().toISOString());
  return headers;
}

/** Makes room: events that were read longest ago go, those that were kept stay. */
export async function makeRoom(): Promise<void> {
  if (!storing) return;
  const cache = await caches.open(buildCache(scope(), ownBuild));
  const stored = (await cache.keys()).map((key) => ({
    key,
    path: pathBelow(key.url, scope()) ?? "",
  }));
  const kept = new Set((await keptEvents()).map(({ id }) => id));
  const gone = new Set<string | null>(
    eventsToDrop(
      stored.map(({ path }) => path),
      kept,
      mostEvents,
    ),
  );
  for (const { key, path } of stored) if (gone.has(eventOf(path))) await cache.delete(key);
}
