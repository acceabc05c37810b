import { QueryClient } from "@tanstack/react-query";
import { LoadError } from "./load-error";

const attempts = 3;

/**
 * The cache of published files. Within one build they never change, so nothing is fetched twice and
 * nothing is refetched on focus; what the host says is not there is not asked for again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        networkMode: "always",
        retry: (failed, error) => failed < attempts - 1 && mightPass(error),
        retryDelay: (failed) => 500 * 2 ** failed,
      },
    },
  });
}

/** Whether a failure may be over when asked again: no connection, or a server in trouble. */
function mightPass(error: Error): boolean {
  if (!(error instanceof LoadError)) return false;
  const { failure } = error;
  return failure.kind === "unreachable" || (failure.kind === "status" && failure.status >= 500);
}
