import { isKeptEvent, type KeptEvent, keptCache, keptKey } from "../offline/stored";
import { scope, urlOf } from "./own";

/** The events that the reader asked to keep. */
export async function keptEvents(): Promise<KeptEvent[]> {
  // Opening a cache makes it, and who has removed everything wants none.
  if (!(await caches.has(keptCache(scope())))) return [];
  const cache = await caches.open(keptCache(scope()));
  const entries = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
  const read: unknown[] = [];
  for (const entry of entries) read.push(await entry?.json());
  return read.filter(isKeptEvent);
}

/** Lists an event among those to keep, or anew with what it is now. */
export async function listAsKept(event: KeptEvent): Promise<void> {
  const headers = { "content-type": "application/json" };
  const entry = new Response(JSON.stringify(event), { headers });
  await (await caches.open(keptCache(scope()))).put(urlOf(keptKey(event.id)), entry);
}

/** Takes an event off the list; its files are left where they are. */
export async function takeOffList(id: string): Promise<void> {
  await (await caches.open(keptCache(scope()))).delete(urlOf(keptKey(id)));
}
