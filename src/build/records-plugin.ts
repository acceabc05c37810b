import type { Plugin, ViteDevServer } from "vite";
import { publishRecords } from "./publish-records";
import { readData } from "./read-data";

/**
 * Publishes `data/` with the build. The development server answers the same addresses from memory and
 * reloads the page when a file under `data/` changes.
 */
export function recordsPlugin(): Plugin {
  let root = "";
  return {
    name: "parallax:records",
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const { setAside } = publishRecords(readData(root), {
        write: (fileName, source) => this.emitFile({ type: "asset", fileName, source }),
      });
      for (const { file, problems } of setAside) {
        this.warn(`${file} is set aside: ${problems.length} problems, see npm run check`);
      }
    },
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
