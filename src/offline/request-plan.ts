import { isContentAddressed } from "./build-stamp";

/** What of a request decides how it is answered. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** How the worker answers a request; "network" leaves it alone. */
export type Plan = "page" | "data" | "unchanging" | "file" | "network";

/**
 * How a request below `scope` is answered. Pages come from the network while there is one. Data of a build
 * and files named by their content never change, so a stored one is as good as the host's. Embedded pages
 * belong to the reader of another site, on whose device nothing is stored; of the build the host has now
 * only the host can tell.
 */
export function planOf({ method, mode, url }: Asked, scope: string): Plan {
  const path = pathBelow(url, scope);
  if (method !== "GET" || path === null) return "network";
  if (path === "data/build.json" || /^(?:(?:uk|ru)\/)?embed\//.test(path)) return "network";
  if (mode === "navigate") return isPagePath(path) ? "page" : "file";
  if (isContentAddressed(path)) return "unchanging";
  return /^data\/.*\.json$/.test(path) ? "data" : "file";
}

/** The path of an address below the scope, without its query; null where it lies elsewhere. */
export function pathBelow(url: string, scope: string): string | null {
  const { origin, pathname } = new URL(url);
  const root = new URL(scope);
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return null;
  return pathname.slice(root.pathname.length);
}

/** A page's address ends in a slash, or was cut short of it; other files have an ending. */
function isPagePath(path: string): boolean {
  return !/\.[a-z0-9]+$/i.test(path) || path.endsWith(".html");
}

/** Where a file is stored: a page where the host would redirect to it, any other as it is. */
export function storedPath(path: string): string {
  const folder = path.replace(/index\.html$/, "");
  return folder === "" || /\/$|\.[a-z0-9]+$/i.test(folder) ? folder : `${folder}/`;
}

/** The event whose page, record or version a path leads to. */
export function eventOf(path: string): string | null {
  const match =
    /^(?:(?:uk|ru)\/)?events\/([^/]+)\/$/.exec(path) ??
    /^data\/records\/([^/]+)\.json$/.exec(path) ??
    /^data\/versions\/([^/]+)\//.exec(path);
  return match?.[1] ?? null;
}

/**
 * Events whose stored files make room for newer ones: those stored longest ago, beyond `most`, but none
 * that is kept. `paths` in the order in which they were stored.
 */
export function eventsToDrop(
  paths: readonly string[],
  kept: ReadonlySet<string>,
  most: number,
): string[] {
  const events = [...new Set(paths.flatMap((path) => eventOf(path) ?? []))];
  const passing = events.filter((id) => !kept.has(id));
  return passing.slice(0, Math.max(0, passing.length - most));
}

/**
 * Builds whose caches can go, of those stored, oldest first: all but the present one, the one before it
 * (its pages still open, with its own scripts), and those of kept events that could not be renewed yet.
 */
export function buildsToDrop(
  stored: readonly string[],
  present: string,
  needed: ReadonlySet<string>,
): string[] {
  const older = stored.slice(0, Math.max(0, stored.indexOf(present)));
  const last = older.at(-1);
  return older.filter((build) => build !== last && !needed.has(build));
}
