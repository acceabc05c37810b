import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, sep } from "node:path";
import sirv from "sirv";

/**
 * Answers as a static host does, so that links are tried as readers will meet them: a folder asked for
 * without its slash redirects to the one with it, and an unknown address gets 404.html with status 404.
 */
export function staticSite(
  root: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  // Read from the disk each time: a new build shows at once.
  const files = sirv(root, { dev: true, etag: true, extensions: ["html"] });
  return (request, response) => {
    const [path = "/", ...rest] = (request.url ?? "/").split("?");
    if (!path.endsWith("/") && isPage(root, path)) {
      // One leading slash: two would name another host.
      const target = `/${path.replace(/^\/+/, "")}/`;
      response.writeHead(301, { location: [target, ...rest].join("?") }).end();
    } else {
      files(request, response, () => notFound(root, request, response));
    }
  };
}

function isPage(root: string, path: string): boolean {
  try {
    const folder = join(root, decodeURIComponent(path));
    return folder.startsWith(root + sep) && existsSync(join(folder, "index.html"));
  } catch {
    // A malformed escape names no page.
    return false;
  }
}

function notFound(root: string, request: IncomingMessage, response: ServerResponse): void {
  // Not through sirv, which answers every file with 200.
  const page = join(root, "404.html");
  const body = existsSync(page) ? readFileSync(page) : "";
  response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
  response.end(request.method === "HEAD" ? undefined : body);
}
