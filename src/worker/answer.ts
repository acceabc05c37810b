import { buildHeader } from "../offline/build-stamp";
import { storedAtHeader } from "../offline/stored";
import { ownBuild } from "./own";
import { shellUrl, store, storedBuilds, storedUrl, storedWith } from "./store";

/** How long a page waits for the network where an older copy of it could be shown, in milliseconds. */
const patience = 3000;

const storedPages = new Map<string, string | null>();

/** When the page of a client was stored, if it came from the store; null where it came from the host. */
export function storedAt(client: string): string | null | undefined {
  return storedPages.get(client);
}

/**
 * A page: from the host while it answers in time, else as it was stored, else the shell, which says what
 * was asked for and what is stored. What the host sends is stored on the way.
 */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const network = fromHost(event);
  // Said at once: when a stored copy has answered, the event takes nothing more to wait for. The page is
  // copied here before anybody below reads it.
  event.waitUntil(network.then((response) => storePassing(event, response)).catch(() => undefined));
  const stored = () => storedPage(event);
  const inTime = await Promise.race([network.catch(() => null), later(patience)]);
  if (inTime === null) return (await stored()) ?? (await shell(event)) ?? network;
  if (inTime === "late")
    return (await stored()) ?? network.catch(async () => orFail(await shell(event)));
  return inTime.status < 500 ? inTime : ((await stored()) ?? inTime);
}

async function fromHost(event: FetchEvent): Promise<Response> {
  const preloaded: unknown = await event.preloadResponse;
  return preloaded instanceof Response ? preloaded : fetch(event.request);
}

async function storePassing({ request }: FetchEvent, response: Response): Promise<void> {
  if (!response.ok || response.type !== "basic") return;
  await store(storedUrl(request.url), response.clone());
}

/** The page as any build left it, the newest first; its scripts are stored with it. */
async function storedPage(event: FetchEvent): Promise<Response | null> {
  const url = storedUrl(event.request.url);
  for (const build of await buildsFromNewest()) {
    const page = await storedWith(build, url);
    if (page === undefined) continue;
    storedPages.set(event.resultingClientId, page.headers.get(storedAtHeader));
    return page;
  }
  return null;
}

async function shell(event: FetchEvent): Promise<Response | null> {
  const page = await storedWith(ownBuild, shellUrl());
  if (page !== undefined) storedPages.set(event.resultingClientId, null);
  return page ?? null;
}

function orFail(response: Response | null): Response {
  return response ?? Response.error();
}

/** Data of the build the page says it is of, stored or from the host; the page itself refuses another's. */
export async function answerData(event: FetchEvent): Promise<Response> {
  const { url, headers } = event.request;
  const build = headers.get(buildHeader) ?? ownBuild;
  const stored = event.request.cache === "reload" ? undefined : await storedWith(build, url);
  if (stored !== undefined) return stored;
  const response = await fetch(event.request);
  if (build === ownBuild) event.waitUntil(store(url, response.clone()));
  return response;
}

/** A file named by its content is the same whichever build it was stored with. */
export async function answerUnchanging({ request }: FetchEvent): Promise<Response> {
  for (const build of await buildsFromNewest()) {
    const stored = await storedWith(build, request.url);
    if (stored !== undefined) return stored;
  }
  return fetch(request);
}

/** Any other file: the host's, or the one stored. */
export async function answerFile({ request }: FetchEvent): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const [url] = request.url.split("?");
    for (const build of await buildsFromNewest()) {
      const stored = await storedWith(build, url ?? request.url);
      if (stored !== undefined) return stored;
    }
    throw error;
  }
}

async function buildsFromNewest(): Promise<string[]> {
  const older = (await storedBuilds()).filter((build) => build !== ownBuild);
  return [ownBuild, ...older.reverse()];
}

function later(milliseconds: number): Promise<"late"> {
  return new Promise((done) => setTimeout(done, milliseconds, "late"));
}
