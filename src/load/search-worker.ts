import { fetchPublished } from "./fetch-published";
import { LoadError } from "./load-error";
import type { SearchReply, SearchRequest } from "./search-messages";
import { SearchService } from "./search-service";

/**
 * Searches beside the page, so that typing is never kept waiting. The engine with its libraries is in this
 * script and no other.
 */

type Asked = Extract<SearchRequest, { kind: "ask" }>;

let service: SearchService | null = null;

/** What takes back each question that is not yet answered. */
const waiting = new Map<number, AbortController>();

const reply = (message: SearchReply) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === "start") {
    const { language, base, build } = data;
    service = new SearchService({
      language,
      get: (path, isFile) => fetchPublished(`${base}data/${path}`, isFile, undefined, fetch, build),
      onProgress: (progress) => reply({ kind: "progress", progress }),
    });
    return;
  }
  if (data.kind === "drop") {
    waiting.get(data.id)?.abort();
    return;
  }
  void answer(data);
});

async function answer({ id, language, query, from, count }: Asked): Promise<void> {
  const taken = new AbortController();
  waiting.set(id, taken);
  try {
    const found = await service?.ask(language, query, from, count, taken.signal);
    if (found !== undefined) reply({ kind: "answer", id, answer: found });
  } catch (error) {
    if (!taken.signal.aborted) reply({ kind: "failed", id, ...failureOf(error) });
  } finally {
    waiting.delete(id);
  }
}

/** A file that is thinner than its check asks for breaks in use, and is of the wrong shape as well. */
function failureOf(error: unknown): Pick<LoadError, "url" | "failure"> {
  if (error instanceof LoadError) return { url: error.url, failure: error.failure };
  return { url: "search-worker", failure: { kind: "wrong-shape" } };
}
