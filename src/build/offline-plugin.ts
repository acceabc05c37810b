import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { build, type Plugin, type ViteBuilder } from "vite";
import { buildOf } from "../offline/build-stamp";
import { buildFilePath, neededOffline } from "./finish-build";

/** The last step of a build, when every page is written: the worker that lets pages open without a network. */
export function offlinePlugin(): Plugin {
  return {
    name: "parallax:offline",
    apply: "build",
    buildApp: { order: "post", handler: finish },
  };
}

async function finish({ config, environments }: ViteBuilder): Promise<void> {
  const { root } = config;
  const outDir = resolve(root, environments.client?.config.build.outDir ?? config.build.outDir);
  const id = buildOf(readFileSync(join(outDir, buildFilePath), "utf8"));
  if (id === null) throw new Error(`${buildFilePath} names no build`);
  await writeWorker(root, outDir, id);
}

/**
 * The worker is one classic script, since not every browser runs workers made of modules. It is our own,
 * with workbox-build's list of files: Workbox's own worker weighs several times as much and knows nothing
 * of builds, which have to be kept apart.
 */
async function writeWorker(root: string, outDir: string, id: string): Promise<void> {
  const folder = resolve(root, `node_modules/.parallax-worker/${process.pid}`);
  try {
    await build({
      configFile: false,
      root,
      logLevel: "error",
      publicDir: false,
      define: { __PARALLAX_BUILD__: JSON.stringify(id) },
      build: {
        outDir: folder,
        target: "es2022",
        rollupOptions: {
          input: resolve(root, "src/worker/service-worker.ts"),
          output: { format: "iife", entryFileNames: "sw.js" },
        },
      },
    });
    await workbox().injectManifest({
      swSrc: join(folder, "sw.js"),
      swDest: join(outDir, "sw.js"),
      globDirectory: outDir,
      globPatterns: [...neededOffline],
      // Heavy, and seldom asked for: kept once they were used.
      globIgnores: ["sw.js", "assets/{taken-document,several-worker}-*"],
      dontCacheBustURLsMatching: /^assets\//,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loaded when it is needed: it is large, and every start of the development server reads this file. */
function workbox(): typeof import("workbox-build") {
  return createRequire(import.meta.url)("workbox-build");
}
