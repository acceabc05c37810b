import { fetchPublished } from "./fetch-published";
import { LoadError } from "./load-error";
import type { SearchReply, SearchRequest } from "./search-messages";
import { SearchService } from "./search-service";

/**
 * Searches beside the page, so that typing is never kept waiting. The engine with its libraries is in this
 * script and no other.
 */

let service: SearchService | null = null;

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
  const { id, query, from, count } = data;
  service?.ask(query, from, count).then(
    (answer) => reply({ kind: "answer", id, answer }),
    (error: unknown) => reply({ kind: "failed", id, ...failureOf(error) }),
  );
});

function failureOf(error: unknown): Pick<LoadError, "url" | "failure"> {
  if (error instanceof LoadError) return { url: error.url, failure: error.failure };
  throw error;
}
