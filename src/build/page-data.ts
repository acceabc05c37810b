import type { Output } from "./publish-records";

/** What was published in this build, kept so that pages can be rendered from it. */
export interface PublishedFiles {
  /** The text of a published file, by its path below the site's root. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * No page fetches records as their editors wrote them, or one version, or of what searches read more than
 * titles.
 */
const unread =
  /^data\/(?:events\/|search\/(?!titles-)|list\/rows\/|versions\/[^/]+\/[0-9a-f]{12}\.json$)/;

/** Keeps what a page that is built ahead could fetch. */
export function keepingPublished(): { readonly texts: Map<string, string> } & Output {
  const texts = new Map<string, string>();
  return {
    texts,
    write(path, content) {
      if (path.startsWith("data/") && !unread.test(path)) texts.set(path, content);
    },
  };
}

/**
 * Lets everything that is fetched while `render` runs come from what was published: a page is rendered from
 * the very files, through the very checks, that a browser would use. Nothing else can be fetched.
 */
export async function withPublished<Result>(
  { texts }: PublishedFiles,
  base: string,
  render: () => Promise<Result>,
): Promise<Result> {
  const fetched = globalThis.fetch;
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const text = url.startsWith(base) ? texts.get(url.slice(base.length)) : undefined;
    const headers = { "content-type": "application/json" };
    return Promise.resolve(new Response(text ?? null, { status: text ? 200 : 404, headers }));
  };
  try {
    return await render();
  } finally {
    globalThis.fetch = fetched;
  }
}
