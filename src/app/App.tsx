import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Router } from "wouter";
import { Site } from "./Site";

interface AppProps {
  readonly queryClient: QueryClient;
  /** Where the site is mounted. */
  readonly base: string;
  /**
   * The page to build where there is no browser to ask. To a browser it is the page that was built ahead:
   * content that is taken over late is compared with it, wherever the reader has gone by then.
   */
  readonly path?: string;
}

/** The whole site. The query of an address is not known while a page is built: it counts as empty. */
export function App({ queryClient, base, path }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Router ssrSearch="" {...(path === undefined ? {} : { ssrPath: path })}>
        <Site base={base} />
      </Router>
    </QueryClientProvider>
  );
}
