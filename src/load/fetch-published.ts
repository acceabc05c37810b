import { buildHeader, buildOfData } from "../offline/build-stamp";
import { storedAtHeader } from "../offline/stored";
import { foundConnection, lostConnection } from "./connection";
import { LoadError } from "./load-error";
import { ownBuild } from "./own-build";

interface FetchInit {
  readonly signal?: AbortSignal;
  readonly cache?: RequestCache;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What fetches; a test gives its own. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

/** The address of a published file below the place where the site is mounted. */
export function publishedUrl(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/*$/, "/")}data/${path}`;
}

/** The address of the schema of a published format. */
export function schemaUrl(
  format: "event" | "comparison",
  base: string = import.meta.env.BASE_URL,
): string {
  return `${base.replace(/\/*$/, "/")}schema/${format}.schema.json`;
}

/**
 * Fetches a published file and checks what came: status, content type, JSON, build, shape. Anything else
 * is a `LoadError`, but for a request the caller itself called off. A page reads data of its own build
 * only: the browser may have kept an older one's, which is asked for anew, or the host a newer one's.
 */
export async function fetchPublished<File>(
  url: string,
  isFile: (data: unknown) => data is File,
  signal?: AbortSignal,
  get: Fetch = fetch,
  build: string | null = ownBuild(),
): Promise<File> {
  const init = {
    ...(signal === undefined ? {} : { signal }),
    ...(build === null ? {} : { headers: { [buildHeader]: build } }),
  };
  let data = await fetchJson(url, init, get);
  if (isOfOther(data, build)) data = await fetchJson(url, { ...init, cache: "reload" }, get);
  if (isOfOther(data, build)) throw new LoadError(url, { kind: "other-build" });
  if (!isFile(data)) throw new LoadError(url, { kind: "wrong-shape" });
  return data;
}

/** What does not say its build is named by its content, and the same in every build. */
function isOfOther(data: unknown, build: string | null): boolean {
  const found = buildOfData(data);
  return build !== null && found !== null && found !== build;
}

async function fetchJson(url: string, init: FetchInit, get: Fetch): Promise<unknown> {
  const response = await request(url, init, get);
  if (!response.ok) throw new LoadError(url, { kind: "status", status: response.status });
  const type = response.headers.get("content-type") ?? "";
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    throw new LoadError(url, { kind: "content-type", found: type });
  }
  return readJson(url, response, init.signal);
}

async function request(url: string, init: FetchInit, get: Fetch): Promise<Response> {
  try {
    const response = await get(url, init);
    if (!response.headers.has(storedAtHeader)) foundConnection();
    return response;
  } catch (error) {
    if (init.signal?.aborted) throw error;
    lostConnection();
    throw new LoadError(url, { kind: "unreachable" }, error);
  }
}

/** A body cut off on the way fails while it is read, as a wrong one does while it is parsed. */
async function readJson(url: string, response: Response, signal: AbortSignal | undefined) {
  const text = await response.text().catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new LoadError(url, { kind: "unreachable" }, error);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new LoadError(url, { kind: "not-json" }, error);
  }
}
