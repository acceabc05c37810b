import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { staticSite } from "./static-site";

const root = mkdtempSync(join(tmpdir(), "parallax-site-"));
const server = createServer(staticSite(root));

beforeAll(async () => {
  mkdirSync(join(root, "uk"));
  writeFileSync(join(root, "index.html"), "home");
  writeFileSync(join(root, "404.html"), "no such page");
  writeFileSync(join(root, "uk", "index.html"), "дім");
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

// Not fetch, which would tidy the path before it is sent.
function ask(path: string, method = "GET"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done, fail) => {
    request({ host: "127.0.0.1", port, path, method, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        body += part;
      });
      response.on("end", () => {
        done({ status: response.statusCode, location: response.headers.location, body });
      });
    })
      .on("error", fail)
      .end();
  });
}

it.each([
  ["/", 200, "home"],
  ["/uk/", 200, "дім"],
  ["/uk/?filter=differ", 200, "дім"],
  ["/nothing", 404, "no such page"],
  ["/nothing/", 404, "no such page"],
  ["/%E0%A4%A", 404, "no such page"],
  ["//", 200, "home"],
  ["/../../../etc/hostname", 404, "no such page"],
  ["/..%2f..%2f..%2fetc/hostname", 404, "no such page"],
])("answers %s with %i", async (path, status, body) => {
  expect(await ask(path)).toEqual({ status, location: undefined, body });
});

it.each([
  ["/uk", "/uk/"],
  ["/uk?filter=differ&as=a?b", "/uk/?filter=differ&as=a?b"],
  ["//uk", "/uk/"],
])("redirects %s to %s", async (path, location) => {
  expect(await ask(path)).toMatchObject({ status: 301, location });
});

it("answers HEAD without a body", async () => {
  expect(await ask("/nothing", "HEAD")).toMatchObject({ status: 404, body: "" });
});
