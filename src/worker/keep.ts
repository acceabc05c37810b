import { eventOf, pathBelow } from "../offline/request-plan";
import { buildOfCache, isKeptEvent, type KeepFailure, type KeptEvent } from "../offline/stored";
import { keptEvents, listAsKept, takeOffList } from "./kept-list";
import { ownBuild, scope, urlOf } from "./own";
import { store, storedUrl, storedWith } from "./store";

/** Stores an event's pages and data with this build and lists it as kept; all of it or nothing. */
export async function keep(id: string, files: readonly string[]): Promise<KeptEvent | KeepFailure> {
  try {
    const sizes = await Promise.all(files.map(fetched));
    const record = await storedWith(ownBuild, urlOf(`data/records/${id}.json`));
    const title = titleOf(await record?.json());
    if (title === null || sizes.includes(null)) return "other-build";
    const bytes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
    const event = { id, title, at: new Date().toISOString(), bytes, build: ownBuild, files };
    if (!isKeptEvent(event)) return "other-build";
    await listAsKept(event);
    return event;
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError"
      ? "no-room"
      : "unreachable";
  }
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

/** Stores the kept events of older builds anew; one that cannot be had now stays with its own scripts. */
export async function renewKept(): Promise<void> {
  for (const { id, files, build } of await keptEvents()) {
    if (build !== ownBuild) await keep(id, files);
  }
}

async function fetched(file: string): Promise<number | null> {
  const url = storedUrl(urlOf(file));
  return store(url, await fetch(url, { cache: "no-cache" }));
}

function titleOf(data: unknown): unknown {
  if (typeof data !== "object" || data === null || !("record" in data)) return null;
  const { record } = data;
  return typeof record === "object" && record !== null && "title" in record ? record.title : null;
}
