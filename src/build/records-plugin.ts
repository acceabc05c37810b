import type { Plugin, ViteDevServer } from "vite";
import { publishTables } from "./publish-exports";
import { publishForPrograms } from "./publish-for-programs";
import { publishRecords } from "./publish-records";
import { publishSeries } from "./publish-series";
import { siteAddress } from "./read-address";
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

/** Where files lie that no page of the app stands at. */
const published = /^(?:(?:data|schema|feeds)\/|robots\.txt$|sitemap(?:-\d+)?\.xml$)/;

const types = {
  json: "application/json",
  jsonld: "application/ld+json",
  atom: "application/atom+xml",
  xml: "application/xml",
  csv: "text/csv",
  md: "text/markdown",
  txt: "text/plain",
};

function typeOf(path: string): string {
  const known = Object.entries(types).find(([extension]) => path.endsWith(`.${extension}`));
  return `${known?.[1] ?? "application/octet-stream"}; charset=utf-8`;
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
    const isPublished = published.test(path);
    if (isPublished) files ??= publishedFiles(root);
    const content = files?.get(path);
    if (content !== undefined) {
      response.setHeader("content-type", typeOf(path));
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
  const data = readData(root);
  const output = {
    write: (path: string, content: string) => files.set(path, content),
    append: (path: string, content: string) => files.set(path, (files.get(path) ?? "") + content),
  };
  const archive = publishRecords(data, output, siteAddress(data));
  publishSeries(archive, output);
  publishForPrograms(archive, output);
  publishTables(archive, output);
  return files;
}
