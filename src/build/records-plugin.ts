import type { Plugin, ViteDevServer } from "vite";
import { publishRecords } from "./publish-records";
import { readData } from "./read-data";

/**
 * The development server answers the addresses of published data from memory, and reloads the page when a
 * file under `data/` changes. A build writes them, see `site.ts`.
 */
export function recordsPlugin(): Plugin {
  return {
    name: "parallax:records",
    configureServer: (server) => serveData(server),
  };
}

function serveData(server: ViteDevServer): void {
  const { root } = server.config;
  // Read when first asked for: Vitest starts this server too, and asks for nothing.
  let files: ReadonlyMap<string, string> | null = null;
  server.watcher.add(`${root}/data`);
  server.watcher.on("all", (_, path) => {
    if (!path.startsWith(`${root}/data/`)) return;
    files = null;
    server.ws.send({ type: "full-reload" });
  });
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
    const isPublished = /^(?:data|schema)\//.test(path);
    if (isPublished) files ??= publishedFiles(root);
    const content = files?.get(path);
    if (content !== undefined) {
      response.setHeader("content-type", "application/json; charset=utf-8");
      response.end(content);
    } else if (isPublished) {
      response.statusCode = 404;
      response.end();
    } else {
      next();
    }
  });
}

function publishedFiles(root: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  publishRecords(readData(root), { write: (path, content) => files.set(path, content) });
  return files;
}
