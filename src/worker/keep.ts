import { eventOf, pathBelow } from "../offline/request-plan";
import {
  buildCache,
  buildOfCache,
  isKeptEvent,
  type KeepFailure,
  type KeptEvent,
} from "../offline/stored";
import { keptEvents, listAsKept, takeOffList } from "./kept-list";
import { ownBuild, scope, urlOf } from "./own";
import { store, storedUrl, storedWith } from "./store";

/** Stores an event's pages and data with this build and lists it as kept; all of it or nothing. */
export async function keep(id: string, files: readonly string[]): Promise<KeptEvent | KeepFailure> {
  const kept = await stored(id, files);
  if (typeof kept === "string") return kept === "missing" ? "other-build" : kept;
  await listAsKept(kept);
  return kept;
}

/** The event as it can be listed now that it is stored whole; else why it is not, and nothing new of it is. */
async function stored(
  id: string,
  files: readonly string[],
): Promise<KeptEvent | KeepFailure | "missing"> {
  const urls = files.map((file) => storedUrl(urlOf(file)));
  const before = await Promise.all(urls.map((url) => storedWith(ownBuild, url)));
  const fetches = await Promise.allSettled(urls.map(fetched));
  const kept = await eventOfFetches(id, files, fetches).catch(failureOf);
  if (typeof kept === "string") {
    const cache = await caches.open(buildCache(scope(), ownBuild));
    const added = urls.filter((_, at) => before[at] === undefined);
    await Promise.all(added.map((url) => cache.delete(url)));
  }
  return kept;
}

async function eventOfFetches(
  id: string,
  files: readonly string[],
  fetches: readonly PromiseSettledResult<number | "missing" | null>[],
): Promise<KeptEvent | KeepFailure | "missing"> {
  let bytes = 0;
  for (const one of fetches) {
    if (one.status === "rejected") throw one.reason;
    if (one.value === "missing") return "missing";
    if (one.value === null) return "other-build";
    bytes += one.value;
  }
  const record = await storedWith(ownBuild, urlOf(`data/records/${id}.json`));
  const title = titleOf(await record?.json());
  const event = { id, title, at: new Date().toISOString(), bytes, build: ownBuild, files };
  return isKeptEvent(event) ? event : "other-build";
}

function failureOf(error: unknown): KeepFailure {
  return error instanceof DOMException && error.name === "QuotaExceededError"
    ? "no-room"
    : "unreachable";
}

/** Takes an event off the list, and its pages and data of every build away. */
export async function release(id: string): Promise<void> {
  await takeOffList(id);
  for (const name of await caches.keys()) {
    if (buildOfCache(name, scope()) === null) continue;
    const cache = await caches.open(name);
    for (const key of await cache.keys()) {
      if (eventOf(pathBelow(key.url, scope()) ?? "") === id) await cache.delete(key);
    }
  }
}

/**
 * Stores the kept events of older builds anew; one that cannot be had now stays with its own scripts. One
 * that this build has no page of is asked for again only by the next.
 */
export async function renewKept(): Promise<void> {
  for (const event of await keptEvents()) {
    const { id, files, build, missingIn } = event;
    if (build === ownBuild || missingIn === ownBuild) continue;
    const renewed = await stored(id, files);
    const isListed = (await keptEvents()).some((one) => one.id === id);
    // The reader may have taken it away while it was on its way.
    if (!isListed) await release(id);
    else if (renewed === "missing") await listAsKept({ ...event, missingIn: ownBuild });
    else if (typeof renewed !== "string") await listAsKept(renewed);
  }
}

/** How long it is; null where it is another build's, "missing" where the host says that there is none. */
async function fetched(url: string): Promise<number | "missing" | null> {
  const response = await fetch(url, { cache: "no-cache" });
  return response.status === 404 || response.status === 410 ? "missing" : store(url, response);
}

function titleOf(data: unknown): unknown {
  if (typeof data !== "object" || data === null || !("record" in data)) return null;
  const { record } = data;
  return typeof record === "object" && record !== null && "title" in record ? record.title : null;
}
