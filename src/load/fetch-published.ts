import { LoadError } from "./load-error";

/** What fetches; a test gives its own. */
export type Fetch = (url: string, init: { signal?: AbortSignal }) => Promise<Response>;

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
 * Fetches a published file and checks what came: status, content type, JSON, shape. Anything else is a
 * `LoadError`, but for a request the caller itself called off.
 */
export async function fetchPublished<File>(
  url: string,
  isFile: (data: unknown) => data is File,
  signal?: AbortSignal,
  get: Fetch = fetch,
): Promise<File> {
  const response = await request(url, signal, get);
  if (!response.ok) throw new LoadError(url, { kind: "status", status: response.status });
  const type = response.headers.get("content-type") ?? "";
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    throw new LoadError(url, { kind: "content-type", found: type });
  }
  const data = await readJson(url, response, signal);
  if (!isFile(data)) throw new LoadError(url, { kind: "wrong-shape" });
  return data;
}

async function request(url: string, signal: AbortSignal | undefined, get: Fetch) {
  try {
    return await get(url, signal === undefined ? {} : { signal });
  } catch (error) {
    if (signal?.aborted) throw error;
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
