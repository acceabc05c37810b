import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin, ViteBuilder } from "vite";
import { basePath } from "../links/site-address";
import { siteAddress } from "./read-address";
import { readData } from "./read-data";

/** Where the build for Node lies while it runs; two builds at a time do not meet. */
const renderer = `node_modules/.parallax-site/${process.pid}`;

/**
 * Builds the app a second time for Node, and lets that build write everything made from `data/`, once the
 * browser's build has made the shell and the names of scripts and styles are known. It runs as a process
 * of its own: the one that reads this file can import nothing more by then.
 */
export function prerenderPlugin(): Plugin {
  return {
    name: "parallax:prerender",
    apply: "build",
    config: ({ root = process.cwd() }) => ({
      base: basePath(siteAddress(readData(root))),
      builder: {},
      environments: {
        ssr: {
          build: {
            ssr: true,
            outDir: renderer,
            emptyOutDir: true,
            copyPublicDir: false,
            minify: false,
            rollupOptions: { input: { site: "src/build/main.ts" } },
          },
        },
      },
    }),
    buildApp: { order: "post", handler: buildSite },
  };
}

async function buildSite(builder: ViteBuilder): Promise<void> {
  const { client, ssr } = builder.environments;
  if (client === undefined || ssr === undefined) throw new Error("the build has no client or ssr");
  if (!client.isBuilt) await builder.build(client);
  if (!ssr.isBuilt) await builder.build(ssr);
  const { root } = builder.config;
  const outDir = resolve(root, client.config.build.outDir);
  const folder = resolve(root, renderer);
  try {
    execFileSync(process.execPath, [resolve(folder, "site.js"), root, outDir], {
      stdio: "inherit",
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
