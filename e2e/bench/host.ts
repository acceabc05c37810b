import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A file that stands on the host beside those of the folder. */
export type ExtraFiles = ReadonlyMap<string, string>;

/**
 * Serves a folder as hosts do today: over HTTP/2 with TLS, texts compressed with Brotli. `bytes` tells how
 * many it has sent, to workers too.
 */
export async function host(folder: string, extra: ExtraFiles) {
  const packed = new Map<string, Buffer>();
  let bytes = 0;
  const server = createSecureServer(certificate(), (request, response) => {
    bytes += answer(folder, extra, packed, request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const address = `https://127.0.0.1:${port}`;
  return { address, bytes: () => bytes, close: () => server.close() };
}

/** A certificate for this run. Browsers speak HTTP/2 over TLS only. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "parallax-host-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const words = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -keyout ${key} -out ${cert}`;
  execFileSync("openssl", words.split(" "), { stdio: "ignore" });
  const made = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return made;
}

function answer(
  folder: string,
  extra: ExtraFiles,
  packed: Map<string, Buffer>,
  request: Http2ServerRequest,
  response: Http2ServerResponse,
): number {
  const path = new URL(request.url, "https://host").pathname;
  const name = path.endsWith("/") ? `${path}index.html` : path;
  const body = extra.get(name) ?? read(join(folder, name));
  if (body === null) {
    response.writeHead(404).end();
    return 0;
  }
  const type = types[extname(name)] ?? "application/octet-stream";
  if (extname(name) === ".woff2") {
    response.writeHead(200, { "content-type": type }).end(body);
    return body.length;
  }
  let small = packed.get(name);
  if (small === undefined) {
    small = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    packed.set(name, small);
  }
  response.writeHead(200, { "content-type": type, "content-encoding": "br" }).end(small);
  return small.length;
}

function read(file: string): Buffer | null {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
}
