import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin, ViteBuilder } from "vite";
import { basePath } from "../links/site-address";
import { type BuildFile, buildIdOf } from "./finish-build";
import { writeFrameFiles } from "./frame-files";
import { siteAddress } from "./read-address";
import { readData, readSettings } from "./read-data";

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
      base: basePath(siteAddress(readSettings(root))),
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
    const firstScript = await writeFrameFiles(root, outDir, builder.config.base);
    const id = buildIdOf(madeFrom(root, [outDir, folder]));
    const words = [join(folder, "site.js"), root, outDir, id, firstScript];
    await bothHalves((half) => [...roomForYoung, ...words, half]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs a process for each half of what `main.ts` writes; the failure of one ends the other. How far
 * the half that is fetched has come, the other one is told, which renders pages from it.
 */
async function bothHalves(wordsFor: (half: string) => readonly string[]): Promise<void> {
  const ending = new AbortController();
  const start = (half: string) => {
    const { signal } = ending;
    const child = spawn(process.execPath, wordsFor(half), {
      stdio: ["inherit", "inherit", "inherit", "ipc"],
      signal,
    });
    const done = new Promise<void>((resolved, failed) => {
      child.on("error", failed);
      child.on("exit", (code) => {
        if (code === 0) resolved();
        else failed(new Error(`what is ${half} could not be written`));
      });
    });
    return { child, done };
  };
  const fetched = start("fetched");
  const shown = start("shown");
  fetched.child.on("message", (word) => shown.child.connected && shown.child.send(word));
  try {
    await Promise.all([fetched.done, shown.done]);
  } finally {
    ending.abort();
  }
}

/** Most of what a page is made of is gone with it; with little room it would be taken for lasting. */
const roomForYoung = ["--max-semi-space-size=64"];

/** Everything that can change what is built: data, programs, and the words and clocks that Node brings along. */
function* madeFrom(root: string, folders: readonly string[]): Generator<BuildFile> {
  const { node, icu, tz } = process.versions;
  const settings = [node, icu, tz, siteAddress(readSettings(root)), process.env.PARALLAX_PREVIEWS];
  yield { path: "settings", content: JSON.stringify(settings) };
  yield { path: "package-lock.json", content: readFileSync(join(root, "package-lock.json")) };
  for (const { path, text } of readData(root)) yield { path, content: text };
  for (const folder of folders) {
    for (const path of filesIn(folder)) yield { path, content: readFileSync(join(folder, path)) };
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();
}
