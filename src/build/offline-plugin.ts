import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { build, minifySync, type Plugin, type ViteBuilder } from "vite";
import { en } from "../i18n/en";
import { ru } from "../i18n/ru";
import { uk } from "../i18n/uk";
import { languages } from "../model/localized";
import {
  buildFile,
  buildIdOf,
  firstScriptPath,
  headersFile,
  neededOffline,
  stamped,
} from "./finish-build";
import { iconPictures, iconSvg, webManifest } from "./web-manifest";

const leads = { en: en.frame.listLead, uk: uk.frame.listLead, ru: ru.frame.listLead };

/**
 * The last step of a build, when every page is written: icons and manifests, the name of the build in
 * each of its files, and the worker that lets pages open without a network.
 */
export function offlinePlugin(): Plugin {
  return {
    name: "parallax:offline",
    apply: "build",
    buildApp: { order: "post", handler: finish },
  };
}

type Write = (path: string, content: string | Uint8Array) => void;

async function finish({ config, environments }: ViteBuilder): Promise<void> {
  const { root, base } = config;
  const outDir = resolve(root, environments.client?.config.build.outDir ?? config.build.outDir);
  const write: Write = (path, content) => {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), content);
  };
  await writeIcons(readFileSync(join(root, "public/icon.svg"), "utf8"), write);
  for (const language of languages) {
    const folder = language === "en" ? "" : `${language}/`;
    write(`${folder}manifest.webmanifest`, webManifest(language, base, leads[language]));
  }
  write("_headers", headersFile(base));
  // GitHub Pages would leave out files whose names begin with an underscore.
  write(".nojekyll", "");
  const firstScript = nameFirstScript(outDir, write);
  const paths = filesIn(outDir);
  const id = buildIdOf(contents(outDir, paths));
  for (const file of contents(outDir, paths)) {
    const text = stamped(file, { id, firstScript }, base);
    if (text !== null) write(file.path, text);
  }
  write("data/build.json", buildFile(id));
  await writeWorker(root, outDir, id);
}

function nameFirstScript(outDir: string, write: Write): string {
  // Files of `public/` are copied as they are, and this one stands in the way of the first paint.
  const { code } = minifySync("first.js", readFileSync(join(outDir, "first.js"), "utf8"));
  const path = firstScriptPath(code);
  write(path, code);
  rmSync(join(outDir, "first.js"));
  return path;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();
}

/** One file at a time: a large site has more than memory. */
function* contents(folder: string, paths: readonly string[]) {
  for (const path of paths) yield { path, content: readFileSync(join(folder, path)) };
}

async function writeIcons(icon: string, write: Write) {
  for (const { path, size, purpose } of iconPictures) {
    const options = {
      fitTo: { mode: "width", value: size },
      font: { loadSystemFonts: false },
    } as const;
    write(path, (await renderAsync(iconSvg(icon, purpose), options)).asPng());
  }
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
