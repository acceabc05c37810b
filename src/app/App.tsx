import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Router } from "wouter";
import { Site } from "./Site";

interface AppProps {
  readonly queryClient: QueryClient;
  /** Where the site is mounted. */
  readonly base: string;
  /** The page to build where there is no browser to ask. */
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
