import type { EventRecord } from "../model/record";
import { eventOf, pathBelow } from "../offline/request-plan";
import {
  type Answer,
  buildCache,
  buildOfCache,
  isKeptEvent,
  isOwnCache,
  type KeepFailure,
  type KeptEvent,
  keptCache,
  storedAtHeader,
} from "../offline/stored";
import { filesOfEvent } from "./needed-files";
import { ownBuild } from "./own-build";
import { chooseStoring } from "./storing-choice";
import { ask, siteScope, workerAtWork } from "./worker-link";

/** An event that opens without a network. */
export interface StoredEvent {
  readonly id: string;
  readonly title: EventRecord["title"];
  readonly kept: KeptEvent | null;
}

/** Whether this browser can store pages here; private windows and addresses without https may not. */
function canStore(): boolean {
  return "caches" in window && "serviceWorker" in navigator && import.meta.env.PROD;
}

/** Events that open without a network, those that were kept on purpose first. */
export async function storedEvents(): Promise<StoredEvent[]> {
  if (!canStore()) return [];
  const events = new Map<string, StoredEvent>();
  for (const kept of await keptEvents()) events.set(kept.id, { ...kept, kept });
  for (const name of await caches.keys()) {
    if (buildOfCache(name, siteScope()) === null) continue;
    for (const event of await visitedEvents(await caches.open(name))) {
      if (!events.has(event.id)) events.set(event.id, event);
    }
  }
  return [...events.values()];
}

/** The events that the reader asked to keep. */
export async function keptEvents(): Promise<KeptEvent[]> {
  const name = keptCache(siteScope());
  if (!canStore() || !(await caches.has(name))) return [];
  return (await contents(await caches.open(name), () => true)).filter(isKeptEvent);
}

async function visitedEvents(cache: Cache): Promise<StoredEvent[]> {
  const isRecord = (url: string) => /^data\/records\//.test(pathBelow(url, siteScope()) ?? "");
  return (await contents(cache, isRecord)).flatMap((data) => {
    const record = isRecordFile(data) ? data.record : null;
    return record === null ? [] : [{ id: record.id, title: record.title, kept: null }];
  });
}

async function contents(cache: Cache, wanted: (url: string) => boolean): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const key of await cache.keys()) {
    if (wanted(key.url)) found.push(await (await cache.match(key))?.json());
  }
  return found;
}

function isRecordFile(data: unknown): data is { record: Pick<EventRecord, "id" | "title"> } {
  return typeof data === "object" && data !== null && "record" in data && data.record !== null;
}

/** When the page at an address, or else the event it shows, was stored, in ISO 8601. */
export async function storedAt(href: string): Promise<string | null> {
  const build = ownBuild();
  const path = pathBelow(new URL(href, window.location.href).href, siteScope());
  if (!canStore() || build === null || path === null) return null;
  const event = eventOf(path);
  for (const file of [path, ...(event === null ? [] : [`data/records/${event}.json`])]) {
    const cacheName = buildCache(siteScope(), build);
    const found = await caches.match(new URL(file, siteScope()).href, { cacheName });
    const at = found?.headers.get(storedAtHeader);
    if (at !== undefined && at !== null) return at;
  }
  return null;
}

/** Keeps an event with all its pages. Who asks for it wants something stored. */
export async function keepEvent(id: string): Promise<KeptEvent | KeepFailure> {
  const build = ownBuild();
  if (!canStore() || build === null) return "not-possible";
  chooseStoring(window, true);
  const answer = await askWorker({ kind: "keep", id, build, files: filesOfEvent(id) });
  if (answer?.kind === "kept") return answer.event;
  return answer?.kind === "not-kept" ? answer.why : "not-possible";
}

/** Takes a kept event off this device. Gives what is kept of it still, where the worker did not. */
export async function releaseEvent(id: string): Promise<KeptEvent | null> {
  const answer = await askWorker({ kind: "release", id });
  if (answer?.kind === "done") return null;
  return (await keptEvents()).find((event) => event.id === id) ?? null;
}

/** Removes everything the site has stored, and remembers to store nothing more. */
export async function forgetEverything(): Promise<void> {
  chooseStoring(window, false);
  if (!canStore()) return;
  const registration = await navigator.serviceWorker.getRegistration(siteScope());
  if (registration?.active) await ask(registration.active, { kind: "forget" });
  await registration?.unregister();
  // What was on its way when the worker was told may still be put down after the first removal.
  for (let round = 0; round < 10; round += 1) {
    const names = (await caches.keys()).filter((name) => isOwnCache(name, siteScope()));
    if (round > 1 && names.length === 0) return;
    await Promise.all(names.map((name) => caches.delete(name)));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function askWorker(request: Parameters<typeof ask>[1]): Promise<Answer | null> {
  try {
    const registration = await workerAtWork();
    return registration?.active ? await ask(registration.active, request) : null;
  } catch {
    // The worker itself could not be fetched, or the browser refuses workers.
    return null;
  }
}
