import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { staticSite } from "../src/cli/static-site";

/** A site built for an address with a path, and served there. */
export interface BuiltSite {
  readonly address: string;
  /** From now on nothing is answered. */
  goAway(): void;
  close(): Promise<void>;
}

/** Builds the site for `address` and serves it below its path, as a host of many sites does. */
export async function siteBuiltFor(address: string): Promise<BuiltSite> {
  const root = mkdtempSync(join(tmpdir(), "parallax-below-"));
  const { pathname } = new URL(address);
  const project = join(import.meta.dirname, "..");
  const outDir = join(root, pathname);
  execFileSync(
    process.execPath,
    [
      join(project, "node_modules/vite/bin/vite.js"),
      ...["build", "--configLoader", "runner", "--logLevel", "error", "--outDir", outDir],
    ],
    { cwd: project, env: { ...process.env, PARALLAX_ADDRESS: address }, stdio: "pipe" },
  );
  // Such a host answers with the site's own page for what is not there.
  copyFileSync(join(outDir, "404.html"), join(root, "404.html"));
  const answer = staticSite(root);
  let away = false;
  const server = createServer((request, response) => {
    if (away) request.socket.destroy();
    else answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${pathname}`,
    goAway: () => {
      away = true;
      server.closeAllConnections();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(root, { recursive: true });
    },
  };
}
