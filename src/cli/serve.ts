import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import sirv from "sirv";

const defaultPort = 4173;

/**
 * Serves the built site on the loopback address as a static host does: a folder without its slash
 * redirects, an unknown address gets 404.html with status 404. Runs until it is stopped.
 */
export async function serve(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { port: { type: "string" }, folder: { type: "string", default: "dist" } },
  });
  const { folder } = values;
  const root = resolve(folder);
  if (!existsSync(join(root, "index.html"))) {
    process.stderr.write(`no built site in ${folder}/; run npm run build first\n`);
    return 1;
  }
  const assets = sirv(root, { dev: true, etag: true, extensions: [] });
  const notFound = sirv(root, { dev: true });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    assets(request, response, () => {
      if (!path.endsWith("/") && existsSync(join(root, decodeURIComponent(path), "index.html"))) {
        const query = (request.url ?? "").slice(path.length);
        response.writeHead(301, { location: `${path}/${query}` }).end();
        return;
      }
      response.statusCode = 404;
      request.url = "/404.html";
      notFound(request, response, () => {
        response.end();
      });
    });
  });
  await listen(server, Number(values.port ?? process.env.PORT ?? defaultPort));
  return 0;
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((_, fail) => {
    server.on("error", fail);
    server.listen(port, "127.0.0.1", () => {
      process.stdout.write(`Parallax is at http://127.0.0.1:${port}/\n`);
    });
  });
}
