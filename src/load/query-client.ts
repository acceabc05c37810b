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
        retry: (failed, error) =>
          failed < attempts - 1 && error instanceof LoadError && error.passing,
        retryDelay: (failed) => 500 * 2 ** failed,
      },
    },
  });
}
