import type { QueryClient } from "@tanstack/react-query";
import { type ReactElement, StrictMode } from "react";
import { renderToString } from "react-dom/server";
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
  const page = (
    <div id="root">
      <StrictMode>
        <App queryClient={queryClient} base={base} path={path} />
      </StrictMode>
    </div>
  );
  const html = atOnce(page) ?? (await whenComplete(page));
  const start = html.indexOf(rootStart);
  const end = html.lastIndexOf("</div>");
  return { head: html.slice(0, start), body: html.slice(start + rootStart.length, end) };
}

/** What stands before a part that React has left for later, or given up. */
const leftOut = /<!--\$[?!]-->/;

/** A page that waits for nothing, which is quicker by half; null where it waits for a part. */
function atOnce(page: ReactElement): string | null {
  const html = renderToString(page);
  return leftOut.test(html) ? null : html;
}

async function whenComplete(page: ReactElement): Promise<string> {
  const { prelude } = await prerender(page, {
    // React moves long parts out of their place and puts them back by an inline script, which a page
    // that is read without scripts never runs.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      throw error;
    },
  });
  return new Response(prelude).text();
}
