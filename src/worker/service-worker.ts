import { buildsToDrop, planOf } from "../offline/request-plan";
import { type Answer, buildCache, isOwnCache, isRequest, type Request } from "../offline/stored";
import { answerData, answerFile, answerPage, answerUnchanging, storedAt } from "./answer";
import { keep, release, renewKept } from "./keep";
import { keptEvents } from "./kept-list";
import { ownBuild, scope, urlOf } from "./own";
import { letStore, makeRoom, store, storedBuilds, storedUrl, storedWith } from "./store";

/**
 * Lets pages open without a network. Everything stored lies in a cache of its build, scripts beside the
 * pages and data they were made for, and is only ever given to pages of that build.
 */

declare const self: ServiceWorkerGlobalScope & {
  /** The files of the build that every page needs, filled in by workbox-build. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

const files = self.__WB_MANIFEST;

self.addEventListener("install", (event) => {
  event.waitUntil(Promise.all(files.map(({ url, revision }) => install(url, revision === null))));
});

/** A file that never changes is taken from the build before, or from the browser's own cache. */
async function install(file: string, unchanging: boolean): Promise<void> {
  const url = urlOf(file);
  const known = unchanging ? await caches.match(url, { ignoreVary: true }) : undefined;
  const response = known ?? (await fetch(url, { cache: unchanging ? "default" : "no-cache" }));
  // The host is between two builds: the browser tries again later.
  if ((await store(url, response)) === null) throw new Error(`not of build ${ownBuild}: ${file}`);
}

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

async function takeOver(): Promise<void> {
  const needed = new Set((await keptEvents()).map(({ build }) => build));
  const gone = buildsToDrop(await storedBuilds(), ownBuild, needed);
  await Promise.all(gone.map((build) => caches.delete(buildCache(scope(), build))));
  await self.registration.navigationPreload?.enable();
  // Pages of another build are safe under this worker: they ask for their own build's data by name.
  await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const answer = answers[planOf(event.request, scope())];
  if (answer !== null) event.respondWith(answer(event));
});

const answers = {
  page: answerPage,
  data: answerData,
  unchanging: answerUnchanging,
  file: answerFile,
  network: null,
} as const;

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  const request: unknown = event.data;
  if (port === undefined || !isRequest(request)) return;
  event.waitUntil(handle(request, event.source, (answer) => port.postMessage(answer)));
});

async function handle(
  request: Request,
  source: ExtendableMessageEvent["source"],
  reply: (answer: Answer) => void,
): Promise<void> {
  switch (request.kind) {
    case "opened": {
      const stored = source instanceof Client ? storedAt(source.id) : undefined;
      reply({ kind: "opened", stored: stored ?? null, fromStore: stored !== undefined });
      return afterOpening(request.build, request.files);
    }
    case "keep": {
      letStore(true);
      if (request.build !== ownBuild) return reply({ kind: "not-kept", why: "other-build" });
      // Over a slow connection it takes longer than a page waits for a worker that is silent.
      const signs = setInterval(() => reply({ kind: "busy" }), 10_000);
      const kept = await keep(request.id, request.files).finally(() => clearInterval(signs));
      return reply(
        typeof kept === "string" ? { kind: "not-kept", why: kept } : { kind: "kept", event: kept },
      );
    }
    case "release":
      await release(request.id);
      return reply({ kind: "done" });
    case "forget":
      await forget();
      return reply({ kind: "done" });
    case "take-over": {
      // Elsewhere a page of the older build may be open, whose scripts would go with its worker.
      // Other sites of the same host, and pages framed in ours, have no part in it.
      const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
      const pages = windows.filter(
        ({ url, frameType }) => url.startsWith(scope()) && frameType === "top-level",
      );
      if (pages.length <= 1) await self.skipWaiting();
      return reply({ kind: "done" });
    }
  }
}

/** Stores the page that was opened with what it needs: the first one was not opened through this worker. */
async function afterOpening(build: string, opened: readonly string[]): Promise<void> {
  if (build === ownBuild) await Promise.all(opened.map(storeIfMissing));
  await makeRoom();
  await renewKept();
}

async function storeIfMissing(file: string): Promise<void> {
  const url = storedUrl(urlOf(file));
  try {
    if ((await storedWith(ownBuild, url)) === undefined) await store(url, await fetch(url));
  } catch {
    // Without a network nothing new can be stored; a full disk is told where a reader asks to keep.
  }
}

async function forget(): Promise<void> {
  letStore(false);
  const names = (await caches.keys()).filter((name) => isOwnCache(name, scope()));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
