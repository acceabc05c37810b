import type { QueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";
import { prerender } from "react-dom/static";
import { App } from "../app/App";

/** A page as HTML: what React puts into the head, and what stands in the root element. */
export interface RenderedPage {
  readonly head: string;
  readonly body: string;
}

const rootStart = '<div id="root">';

/**
 * Renders the page at an address with its content. The tree is the one that `main.tsx` hydrates; another
 * one, even by an empty place, would give other ids.
 */
export async function renderPage(
  path: string,
  base: string,
  queryClient: QueryClient,
): Promise<RenderedPage> {
  const { prelude } = await prerender(
    <div id="root">
      <StrictMode>
        <App queryClient={queryClient} base={base} path={path} />
      </StrictMode>
    </div>,
    {
      // React moves long parts out of their place and puts them back by an inline script, which a page
      // that is read without scripts never runs.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error;
      },
    },
  );
  const html = await new Response(prelude).text();
  const start = html.indexOf(rootStart);
  const end = html.lastIndexOf("</div>");
  return { head: html.slice(0, start), body: html.slice(start + rootStart.length, end) };
}
