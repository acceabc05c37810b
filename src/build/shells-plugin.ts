import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { readArchive } from "../archive/read-archive";
import { readData } from "./read-data";
import { shellFor } from "./shell";
import { shellPaths } from "./shell-paths";

/**
 * Writes the app's shell to every address there is, so that a static host answers it with 200, and to
 * 404.html for all others.
 */
export function shellsPlugin(): Plugin {
  let root = "";
  let outDir = "";
  return {
    name: "parallax:shells",
    apply: "build",
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: "post",
      handler() {
        const shell = readFileSync(join(outDir, "index.html"), "utf8");
        const { events } = readArchive(readData(root));
        for (const path of shellPaths(events.map(({ record }) => record.id))) {
          mkdirSync(dirname(join(outDir, path)), { recursive: true });
          writeFileSync(join(outDir, path), shellFor(path, shell));
        }
      },
    },
  };
}
